/** One list of values, from its first value to its end: `RED (warm), GREEN and BLUE`, `1: on; 0: off`, `[a, b]`, bullets. */
import { NUMBER } from './text.ts';
import { UNIT } from './units.ts';

/** One listed value, as printed, and what the document says it means. */
export interface ListedValue {
  text: string;
  /** In back-ticks or quotation marks. */
  marked: boolean;
  meaning: string;
}

/** Words that look like `VALUE:` and are not. */
export const NOT_A_VALUE =
  /^(?:notes?|examples?|defaults?|units?|ranges?|values?|tips?|formats?|rules?|e\.g|i\.e|types?|required|important|limits?|maximum|minimum|length|otherwise|others?|description|remarks?|warning|that|if|when|for|the|it|this|they|these|see|please|in|to|by|from|an|only|currently|which|where|such|up|and|or|not|etc|including|includes?|case-(?:in)?sensitive)$/i;

const MARKED = /`([^`\n]*)`|"([^"\n]*)"|'([^'\n]*)'|“([^”\n]*)”|(?:an )?empty string\b/y;
const BARE = /(?:-(?=\d))?[A-Za-z0-9](?:[\w./+@*-]*[\w*+])?(?::(?=\d)\d+)?/y;
const NUMERIC = new RegExp(`(?:${NUMBER})(?: ?${UNIT})?(?![\\w%-])(?!\\.\\d)`, 'y');

/** What follows a value and opens its meaning. */
const MEANING = / ?(?::|->|-(?= )) ?| (?:means?|indicates?|represents?|stands for|refers to)(?= )(?: that)? | - /y;

/** Behind a marked value: "`1` for yes and `0` for no". */
const PURPOSE = / for (?=[a-z])/y;

/** A value of a list, and whether its meaning follows behind a colon or a verb. */
interface Item {
  value: ListedValue;
  end: number;
  style: 'plain' | 'pair';
}

/** The list that begins at `position`, or undefined where no list begins there or its extent is in doubt. */
export function readListAt(
  text: string,
  position: number,
  numeric: boolean,
): { values: ListedValue[]; end: number } | undefined {
  let at = skip(text, position, /(?:\s|- )*/y);
  const inBrackets = readBracketedList(text, at, numeric);
  if (inBrackets !== undefined) return inBrackets;
  const first = readItem(text, at, numeric);
  if (first === undefined) return undefined;
  const values = [first.value];
  let end = first.end;
  for (let style = first.style; ; ) {
    const separator = readSeparator(text, end, style);
    if (separator === undefined) break;
    at = separator.end;
    const item = readItem(text, at, numeric);
    const isBullet = text.slice(Math.max(0, at - 3), at) === '\n- ';
    if (item === undefined || (style === 'pair' && item.style !== 'pair' && !isBullet)) {
      if (isBullet && NAMED_LIKE_PROSE.test(text.slice(at, at + 30))) return undefined;
      // "3: deleted; 4. isolated": a value whose mark is another.
      if (/^-?\d+\. ?[a-z]/i.test(text.slice(at, at + 20))) return undefined;
      if (namesOthers(text, at) || !endsWell(text, at, separator.word)) return undefined;
      // "`day`: by day; `net`/`region`: by place": more values, of which only the last has its meaning beside it.
      if (item?.value.marked && /[;,|]/.test(separator.word)) return undefined;
      break;
    }
    if (style === 'plain' && item.style === 'pair' && separator.word !== ',') style = 'pair';
    if (!values.some((known) => known.text === item.value.text)) values.push(item.value);
    end = item.end;
  }
  // A line that can't be read stands between numbers: "0: new.\nUnder review.\n3: passed".
  if (values.every((value) => /^-?\d+$/.test(value.text)) && /\n(?:- )?`?-?\d+`?: /.test(text.slice(end)))
    return undefined;
  // An open list, or one whose separators the export lost: "cd: Chengdu cq: Chongqing".
  if (values.some(({ meaning }) => /\bothers?:|[a-z] (?!note|unit|default|example|e\.g)[a-z]{2,8}: \S/i.test(meaning)))
    return undefined;
  // "dot (.), hyphen (-)" name the values in words; "0.5-2" and "5-300s" are ranges.
  if (
    values.some(
      ({ text: value, marked, meaning }) =>
        !marked && (/^[^\w\s]$/.test(meaning) || /^[\d.]+[a-z]*-[\d.]+[a-z]*$/i.test(value)),
    )
  )
    return undefined;
  return { values, end };
}

/** A list item that can be a value as well as prose: "- name: by name - type: by type". */
const NAMED_LIKE_PROSE = /^(?:types?|formats?|values?|length|limits?|ranges?|rules?|description): /i;

/** `[http, https, ws]`; two numbers in brackets are a range. */
function readBracketedList(
  text: string,
  position: number,
  numeric: boolean,
): { values: ListedValue[]; end: number } | undefined {
  const brackets = /\[([^[\]\n]{1,200})\]/y;
  brackets.lastIndex = position;
  const match = brackets.exec(text);
  if (match === null) return undefined;
  const printed = (match[1] ?? '').split(',').map((value) => value.trim());
  const values = printed.map((value) => {
    const token = readToken(value, 0, numeric);
    return token?.end === value.length ? token.value : undefined;
  });
  if (!values.every((value) => value !== undefined)) return undefined;
  if (values.length < (values.every((value) => /^-?[\d.]+$/.test(value.text)) ? 3 : 2)) return undefined;
  // "[a, b] for one kind, [c] for another".
  const end = position + match[0].length;
  return /^(?:[.,;\n]|$)/.test(text.slice(end)) ? { values, end } : undefined;
}

/** `other values: failure`, `greater than 0: that one`: the list is open. */
function namesOthers(text: string, at: number): boolean {
  return startsAt(OTHERS, text, at);
}
/** Behind "other values": that there are none. */
export const REFUSED = ` (?:(?:is|are) (?:invalid|illegal|not|un|ignored|rejected)|(?:will )?(?:be (?:invalid|ignored|rejected)|report|cause|lead|result|return|trigger))`;
const OTHERS = new RegExp(
  String.raw`(?:any |all )?others?\b(?! values?${REFUSED})|etc\b|and so on\b|(?:greater|larger|more|less|smaller) than\b|[<>≥≤] ?\d`,
  'iy',
);

/** A list may end in `, which indicate ...` or at a new sentence or line; after `and` there must be a value. */
function endsWell(text: string, at: number, separator: string): boolean {
  if (/and|or/.test(separator)) return false;
  if (separator === ',') {
    return /^(?:which|where|representing|indicating|respectively|with|and|or|case|the default|default|they|it|if|depending|as)\b/i.test(
      text.slice(at),
    );
  }
  return true;
}

/** One value with its meaning, if it has one. */
export function readItem(text: string, position: number, numeric: boolean): Item | undefined {
  const token = readToken(text, position, numeric);
  if (token === undefined) return undefined;
  let at = token.end;
  const brackets = readBrackets(text, at);
  if (brackets !== undefined) at = brackets.end;
  const meaningAt = token.value.marked && startsAt(PURPOSE, text, at) ? PURPOSE : MEANING;
  meaningAt.lastIndex = at;
  const opening = meaningAt.exec(text);
  const separates =
    opening?.[0].trim() === '-' &&
    (brackets !== undefined ? /[`"]/ : numeric ? /\d/ : /^$/).test(text[MEANING.lastIndex] ?? '');
  if (opening !== null && !separates) {
    const lineItem = /(?:^|\n)(?:- )?$/.test(text.slice(Math.max(0, position - 3), position));
    const meaning = readMeaning(text, at + opening[0].length, numeric, lineItem);
    return {
      value: { ...token.value, meaning: [brackets?.text, meaning.text].filter(Boolean).join('; ') },
      end: meaning.end,
      style: 'pair',
    };
  }
  if (brackets !== undefined) return { value: { ...token.value, meaning: brackets.text }, end: at, style: 'plain' };
  // A marked value may have its meaning in apposition: "`SHARE`, sharing an image; `CANCEL`, cancelling it".
  const apposition = token.value.marked ? /, (?!which\b|and\b|or\b|etc\b)([a-z][a-z ]+)(?=;|\.?$|\.\s)/y : undefined;
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
    const quoted = marked[1]?.replace(/^ ?"([^"]*)" ?$/, '$1');
    const content = (quoted ?? marked[2] ?? marked[3] ?? marked[4] ?? '').trim();
    if (numeric && !/^-?\d/.test(content)) return undefined;
    if (content.length > 64 || /[[\]{}"]/.test(content)) return undefined;
    return { value: { text: content, marked: true, meaning: '' }, end: MARKED.lastIndex };
  }
  const pattern = numeric ? NUMERIC : BARE;
  pattern.lastIndex = position;
  const bare = pattern.exec(text);
  if (bare === null || NOT_A_VALUE.test(bare[0]) || text.startsWith('://', pattern.lastIndex)) return undefined;
  return { value: { text: bare[0], marked: false, meaning: '' }, end: pattern.lastIndex };
}

/** `(weighted round robin)`, brackets inside it included. */
function readBrackets(text: string, position: number): { text: string; end: number } | undefined {
  const open = skip(text, position, / /y);
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
      if (!lineItem || startsPair(text, skip(text, at + 1, / ?(?:and |or )?/y), numeric)) break;
    } else if (char === ',' && startsPair(text, skip(text, at + 1, / ?(?:and |or )?/y), numeric)) break;
    else if (char === ' ' && (isBarePair(text, at + 1) || startsPair(text, skip(text, at, / (?:and|or) /y), numeric)))
      break;
  }
  return { text: text.slice(position, at).trim(), end: at };
}

/** `RUN_FAST: runs fast RUN_SLOW: runs slowly`: constants whose separators are lost. */
function isBarePair(text: string, at: number): boolean {
  return startsAt(BARE_PAIR, text, at);
}
const BARE_PAIR = /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:: | - )/y;

function endsSentence(text: string, at: number): boolean {
  return (
    /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) && !/\b(?:e\.g|i\.e|etc)$/i.test(text.slice(Math.max(0, at - 6), at))
  );
}

function startsPair(text: string, position: number, numeric: boolean): boolean {
  const token = readToken(text, position, numeric);
  if (token === undefined) return false;
  const at = readBrackets(text, token.end)?.end ?? token.end;
  return startsAt(MEANING, text, at) || (token.value.marked && startsAt(PURPOSE, text, at));
}

function startsAt(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
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
    /`?(?:\s*([,;|/])(?:\s*(and|or)\s)?|\s+(and|or)\s|\.? *(\n)| +(?=[A-Z][A-Z0-9_]+(?:[ .]|$))|(?<=\)) +(?=[A-Za-z]\w*[A-Z_]\w* \()|(?<=\)) +- (?=[`"]))/y;
  const pair =
    /\.?\s*([,;|.])(?:\s*(and|or)\s)?|\s*(and|or)\s|[.;]? *(\n)| +(?=[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:: | - ))/y;
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
