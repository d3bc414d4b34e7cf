/** Value lists: `Valid values: CVM, ENI.`, `1: enable; 0: disable`, `TCP | UDP | HTTP`, bullets of `VALUE: meaning`. */
import { NUMBER, UNIT } from './text.ts';

/** One listed value, as printed, and what the document says it means. */
export interface ListedValue {
  text: string;
  /** In back-ticks or quotation marks. */
  marked: boolean;
  meaning: string;
}

export interface ValueList {
  values: ListedValue[];
  /** Where the list stands in the text, its introduction included. */
  start: number;
  end: number;
  /** False: no "Valid values:" stands before it; pairs of `value: meaning` alone make it a list. */
  introduced: boolean;
}

const INTRODUCTION =
  /(?<!\b(?:default|defaults?|maximum|minimum|max|min|fixed|record|return|returned|filter|tag|key|weight|quota)s?[ -])\b(?:(?:valid|available|possible|allowed|supported|acceptable|optional|enumerated|enum)\s+(?:values?|options?|formats?|types?)[^.:;\n]{0,60}?|values?(?:\s+ranges?)?(?:\s+(?:is|are|includes?|including|from|as follows|can be))*|value\s+ranges?[^.:;\n]{0,20}|value (?:is )?fixed (?:as|to|at))(?::\.?|(?<=\bvalues (?:are|is)|\bfixed (?:as|to|at)))\s*/gi;

/** Words that look like `VALUE:` and are not. */
const NOT_A_VALUE =
  /^(?:notes?|examples?|defaults?|units?|ranges?|values?|tips?|formats?|rules?|e\.g|i\.e|types?|required|important|limits?|maximum|minimum|length|otherwise|others?|description|remarks?|warning|that|if|when|for|the|it|this|they|these|all|any|see|please|in|to|by|from|an|only|currently|which|where|such|up|and|or|not)$/i;

const MARKED = /`([^`\n]*)`|"([^"\n]*)"|'([^'\n]*)'|“([^”\n]*)”|(?:an )?(empty string)\b/y;
const BARE = /[A-Za-z0-9](?:[\w./+@*-]*[\w*+])?(?::(?=\d)\d+)?/y;
const NUMERIC = new RegExp(`(?:${NUMBER})(?: ?${UNIT})?(?![\\w%-])(?!\\.\\d)`, 'y');

/** What follows a value and opens its meaning. */
const MEANING = / ?(?::|->|-(?= )) ?| (?:means?|indicates?|represents?|stands for|refers to)(?= )(?: that)? | - /y;

/**
 * The value lists of a description. A list whose end can't be told from the prose around it, or that names further
 * values without naming them (`other values: failure`), is left out: what is ambiguous stays prose.
 */
export function readValueLists(description: string, numeric: boolean): ValueList[] {
  // A JSON example lists no values.
  const text = description.replace(/\{[^{}\n]*\}/g, (json) => ' '.repeat(json.length));
  const lists: ValueList[] = [];
  for (const match of text.matchAll(INTRODUCTION)) {
    const start = match.index;
    const last = lists.at(-1);
    if (last !== undefined && start < last.end) continue;
    const list = readListAt(text, start + match[0].length, numeric);
    if (list === undefined || (list.values.length === 1 && goesOn(text, match[0], list))) continue;
    lists.push({ ...list, start, introduced: true });
  }
  if (lists.length > 0) return lists;
  const list = readUnintroducedPairs(text, numeric) ?? (numeric ? undefined : readMarkedList(text));
  return list === undefined ? [] : [list];
}

/** "Values" in the plural, of which only the first could be read: the next line may hold the second in other words. */
function goesOn(text: string, introduction: string, list: { values: ListedValue[]; end: number }): boolean {
  const [only] = list.values;
  return /s\b\W*$/i.test(introduction) && only?.marked === false && /^\.?\n/.test(text.slice(list.end));
}

/** `CLB type. 1: generic; 0: classic`: at least two pairs, the first at the start of a sentence, clause or bracket. */
function readUnintroducedPairs(text: string, numeric: boolean): ValueList | undefined {
  const boundary = numeric ? /^|[\s(:;,.]/g : /^|(?:[.:;(]\s*(?:- )?|\n(?:- )?|, (?=`))/g;
  for (const match of text.matchAll(boundary)) {
    const start = match.index + match[0].length;
    const item = readItem(text, start, numeric);
    if (item === undefined || item.style !== 'pair') continue;
    const list = readListAt(text, start, numeric);
    if (list !== undefined && list.values.length >= 2 && sameShape(list.values)) {
      return { ...list, start, introduced: false };
    }
  }
  return undefined;
}

/** ``Operation type: `ADD`, `DELETE` `` and ``which can be `cvm` or `eni` ``: at least two marked values that end a sentence. */
function readMarkedList(text: string): ValueList | undefined {
  for (const match of text.matchAll(
    /(?:(?<!\b(?:example|format|note|e\.g\.?)): ?|\b(?:can|must) be (?:either )?)(?=[`"])/gi,
  )) {
    const list = readListAt(text, match.index + match[0].length, false);
    if (list === undefined || list.values.length < 2 || !list.values.every((value) => value.marked)) continue;
    if (/^(?:\.?$|\.\s|\n)/.test(text.slice(list.end))) return { ...list, start: match.index, introduced: false };
  }
  return undefined;
}

/** Bare words count as values only where they look alike: `OPEN` and `INTERNAL`, not `Rule` and `tcp`. */
function sameShape(values: ListedValue[]): boolean {
  if (values.every((value) => value.marked)) return true;
  if (values.some((value) => value.marked)) return false;
  const shapes = [/^-?\d+[a-z]*$/, /^[A-Z][A-Z0-9_]*$/, /^[a-z][a-zA-Z0-9_]*$/, /^[A-Z][A-Za-z0-9_]*$/];
  return shapes.some((shape) => values.every((value) => shape.test(value.text)));
}

interface Item {
  value: ListedValue;
  end: number;
  style: 'plain' | 'pair';
}

/** The list that begins at `position`, or undefined where no list begins there or its extent is in doubt. */
function readListAt(
  text: string,
  position: number,
  numeric: boolean,
): { values: ListedValue[]; end: number } | undefined {
  let at = skip(text, position, /(?:\s|- )*/y);
  const first = readItem(text, at, numeric);
  if (first === undefined) return undefined;
  const values = [first.value];
  let end = first.end;
  for (let style = first.style; ; ) {
    const separator = readSeparator(text, end, style);
    if (separator === undefined) break;
    at = separator.end;
    const item = readItem(text, at, numeric);
    if (item === undefined || (style === 'pair' && item.style !== 'pair')) {
      if (namesOthers(text, at) || !endsWell(text, at, separator.word)) return undefined;
      break;
    }
    if (style === 'plain' && item.style === 'pair' && separator.word !== ',') style = 'pair';
    if (!values.some((known) => known.text === item.value.text)) values.push(item.value);
    end = item.end;
  }
  // An open list, or one whose separators the export lost ("cd: Chengdu cq: Chongqing").
  // An open list, or one whose separators the export lost: "cd: Chengdu cq: Chongqing".
  if (
    values.some(({ meaning }) =>
      /\bother(?:s| values?)?:|[a-z] (?!note|unit|default|example|e\.g)[a-z]{2,8}: \S/i.test(meaning),
    )
  )
    return undefined;
  return { values, end };
}

/** `other values: failure`: the list is open. */
function namesOthers(text: string, at: number): boolean {
  return /^(?:any |all )?others?\b/i.test(text.slice(at, at + 12));
}

/** A list may end in `, which indicate ...` or at a new sentence or line; after `and` there must be a value. */
function endsWell(text: string, at: number, separator: string): boolean {
  if (/^(?:and|or)$/.test(separator)) return false;
  if (separator === ',') {
    return /^(?:which|where|representing|indicating|respectively|with|and|or|case|the default|default|they|it|if|depending|as)\b/i.test(
      text.slice(at),
    );
  }
  return true;
}

/** One value with its meaning, if it has one. */
function readItem(text: string, position: number, numeric: boolean): Item | undefined {
  const token = readToken(text, position, numeric);
  if (token === undefined) return undefined;
  let at = token.end;
  const brackets = readBrackets(text, at);
  if (brackets !== undefined) at = brackets.end;
  MEANING.lastIndex = at;
  const opening = MEANING.exec(text);
  if (opening !== null && !(opening[0].trim() === '-' && numeric && /\d/.test(text[MEANING.lastIndex] ?? ''))) {
    const lineItem = /(?:^|\n)(?:- )?$/.test(text.slice(Math.max(0, position - 3), position));
    const meaning = readMeaning(text, MEANING.lastIndex, numeric, lineItem);
    return {
      value: { ...token.value, meaning: [brackets?.text, meaning.text].filter(Boolean).join('; ') },
      end: meaning.end,
      style: 'pair',
    };
  }
  if (brackets !== undefined) return { value: { ...token.value, meaning: brackets.text }, end: at, style: 'plain' };
  // A marked value may have its meaning in apposition: "`SHARE`, sharing an image; `CANCEL`, cancelling it".
  const apposition = token.value.marked ? /, (?!which\b|and\b|or\b)([a-z][a-z ]+)(?=;|\.?$|\.\s)/y : undefined;
  if (apposition !== undefined) {
    apposition.lastIndex = at;
    const found = apposition.exec(text);
    if (found !== null)
      return { value: { ...token.value, meaning: found[1] ?? '' }, end: apposition.lastIndex, style: 'plain' };
  }
  if (!endsValue(text, at, token.value)) return undefined;
  return { value: token.value, end: at, style: 'plain' };
}

function readToken(text: string, position: number, numeric: boolean): { value: ListedValue; end: number } | undefined {
  MARKED.lastIndex = position;
  const marked = MARKED.exec(text);
  if (marked !== null) {
    const content = marked[5] !== undefined ? '' : (marked[1] ?? marked[2] ?? marked[3] ?? marked[4] ?? '').trim();
    if (numeric && !/^-?\d/.test(content)) return undefined;
    if (content.length > 64) return undefined;
    return { value: { text: content, marked: true, meaning: '' }, end: MARKED.lastIndex };
  }
  const pattern = numeric ? NUMERIC : BARE;
  pattern.lastIndex = position;
  const bare = pattern.exec(text);
  if (bare === null || NOT_A_VALUE.test(bare[0])) return undefined;
  return { value: { text: bare[0], marked: false, meaning: '' }, end: pattern.lastIndex };
}

/** `(weighted round robin)`, brackets inside it included. */
function readBrackets(text: string, position: number): { text: string; end: number } | undefined {
  const open = skip(text, position, / ?/y);
  if (text[open] !== '(') return undefined;
  let depth = 0;
  for (let at = open; at < text.length && at < open + 600; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return { text: text.slice(open + 1, at).trim(), end: at + 1 };
  }
  return undefined;
}

/**
 * A meaning runs to the separator before the next pair, to a closing bracket, or to the end of its sentence; that of a
 * list item, which stands on a line of its own, to the line's end.
 */
function readMeaning(
  text: string,
  position: number,
  numeric: boolean,
  lineItem: boolean,
): { text: string; end: number } {
  let depth = 0;
  let at = position;
  for (; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') break;
    if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) break;
    else if (depth > 0) continue;
    else if (char === ';' || char === '|' || (char === '.' && endsSentence(text, at))) {
      if (!lineItem || startsPair(text, skip(text, at + 1, /\s*(?:and |or )?/y), numeric)) break;
    } else if (char === ',' && startsPair(text, skip(text, at + 1, /\s*(?:and |or )?/y), numeric)) break;
    else if (char === ' ' && at > position && /^ (?:and|or) /.test(text.slice(at, at + 5))) {
      if (startsPair(text, skip(text, at, / (?:and|or) /y), numeric)) break;
    }
  }
  return { text: text.slice(position, at).trim(), end: at };
}

function endsSentence(text: string, at: number): boolean {
  return (
    /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) && !/\b(?:e\.g|i\.e|etc)$/i.test(text.slice(Math.max(0, at - 6), at))
  );
}

function startsPair(text: string, position: number, numeric: boolean): boolean {
  const token = readToken(text, position, numeric);
  if (token === undefined) return false;
  MEANING.lastIndex = readBrackets(text, token.end)?.end ?? token.end;
  return MEANING.test(text);
}

/** A value without a meaning must be followed by something that can't belong to it. */
function endsValue(text: string, at: number, value: ListedValue): boolean {
  const rest = text.slice(at, at + 40);
  if (/^`?(?:$|[\n,;|)]|\.(?:\s|$)|\s*[/|]\s*| (?:and|or) )/.test(rest)) return true;
  const distinct = value.marked || /^[A-Z][A-Z0-9_]+$/.test(value.text) || /^\d+$/.test(value.text);
  // "IP_HASH They represent ...": the full stop is missing; "TCP UDP HTTP": the bars between them are.
  if (distinct && /^ +[A-Z][a-z']+\b/.test(rest)) return true;
  if (distinct && /^ +[A-Z][A-Z0-9_]+(?:[ .]|$)/.test(rest)) return true;
  return value.marked && /^ (?:by default|only|is|are)\b/.test(rest);
}

/** What stands between two values; undefined where the list ends. */
function readSeparator(
  text: string,
  position: number,
  style: 'plain' | 'pair',
): { end: number; word: string } | undefined {
  const plain =
    /`?(?:\s*(,|;|\||\/)\s*(?:(and|or)\s+)?|\s+(and|or)\s+|\.?\s*(\n)(?:- )?|( +)(?=[A-Z][A-Z0-9_]+(?:[ .]|$))|(?<=\))( +)(?=[A-Za-z]\w*[A-Z_]\w* \())/y;
  const pair = /\.?\s*(,|;|\||\.)\s*(?:(and|or)\s+)?(?:- )?|\s*(and|or)\s+|[.;]?\s*(\n)(?:- )?/y;
  const pattern = style === 'pair' ? pair : plain;
  pattern.lastIndex = position;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const word = match[2] ?? match[3] ?? match[1] ?? match[4] ?? ' ';
  return { end: skip(text, pattern.lastIndex, /(?:\s|- )*/y), word };
}

function skip(text: string, position: number, pattern: RegExp): number {
  pattern.lastIndex = position;
  pattern.exec(text);
  return Math.max(position, pattern.lastIndex);
}
