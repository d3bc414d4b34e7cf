/** Value lists: `Valid values: CVM, ENI.`, `1: enable; 0: disable`, `TCP | UDP | HTTP`, bullets of `VALUE: meaning`. */
import { spanOf } from './text.ts';
import { type ListedValue, NOT_A_VALUE, REFUSED, readItem, readListAt } from './value-list.ts';

export interface ValueList {
  values: ListedValue[];
  /** Where the list stands in the text, its introduction included. */
  start: number;
  end: number;
}

const INTRODUCTION =
  /(?<!\b(?:default|defaults?|maximum|minimum|max|min|fixed|record|return|returned|filter|tag|key|weight|quota|example|sample)s?[ -])\b(?:(?:valid|available|possible|allowed|supported|acceptable|optional|enumerated|enum)\s+(?:values?|options?|formats?|types?)[^.:;\n]{0,60}?|values?(?:\s+ranges?)?(?:\s+(?:is|are|includes?|including|from|as follows|can be))*(?:(?<=s) for [^.:;\n]{1,40})?|value\s+ranges?[^.:;\n]{0,20}|value (?:is )?fixed (?:as|to|at))(?::\.?|(?<=\bvalues (?:are|is|include)|\bfixed (?:as|to|at))(?! as follows| the following))\s*/gi;

/** There are values that the text doesn't list: `Common values: ...`, `Other values: failure`, `Other valid values: ...`. */
const OPEN = new RegExp(
  String.raw`\b(?:common|typical|recommended|frequently used) values(?: are)?:|\bother (?:(?:valid|possible|available|supported) )?values?\b(?!${REFUSED})`,
  'i',
);

/** One introduction inside another: "Valid values: - Valid values for boxes: ...". */
const INTRODUCTION_AT = /^(?:- )?(?:valid|possible|supported|optional) values?\b/i;

/**
 * The value lists of a description. A list whose end can't be told from the prose around it, or that names further
 * values without naming them (`other values: failure`), is left out: what is ambiguous stays prose.
 */
export function readValueLists(description: string, numeric: boolean): ValueList[] {
  // A JSON example lists no values.
  const text = description.replace(/\{[^{}\n]*\}/g, (json) => ' '.repeat(json.length));
  // A table describes members of a structure, each with values of its own.
  if (OPEN.test(text) || /\| ?:?-{3}/.test(text)) return [];
  // In "- 46: ...\n-47: ...", the dash is a bullet or a sign.
  if (/(?:^|\n)- \d/.test(text) && /(?:^|\n)-\d/.test(text)) return [];
  const lists: ValueList[] = [];
  for (const match of text.matchAll(INTRODUCTION)) {
    // "The supported format is a date, for example: ...", "Valid values of a shelf (default value: ...): ...".
    if (/\b(?:for example|such as|e\.g|default)\b/i.test(match[0])) continue;
    const start = match.index;
    const last = lists.at(-1);
    if (last !== undefined && start < last.end) continue;
    const list = readListAt(text, start + match[0].length, numeric);
    if (list === undefined) {
      // What is listed isn't understood: pairs that follow would be a part of it.
      if (match[0].includes(':') && !INTRODUCTION_AT.test(text.slice(start + match[0].length))) return [];
      continue;
    }
    const rest = text.slice(list.end);
    // "0 (the lowest)-100 (the highest)" and "0 to positive infinity" are ranges.
    if (numeric && (list.values.length === 1 ? /^ ?(?:[-~]|to\b) ?\S/ : /^ ?[-~] ?\d/).test(rest)) return [];
    const alternatives = list.values.length === 1 ? list.values.flatMap(splitAlternatives) : list.values;
    // Whether `Valid value: OPEN/CLOSED` is one value or two isn't told.
    if (alternatives.length > list.values.length && !isPlural(match[0])) return [];
    const values = splitJoined(splitListed(alternatives));
    if (values.length === 1 && isPlural(match[0]) && values.every((only) => goesOn(only, text.slice(list.end))))
      return [];
    if (values.length === 1 && !match[0].includes(':') && !/fixed/i.test(match[0])) continue;
    lists.push({ values, start, end: list.end });
  }
  if (lists.length > 0) return lists;
  const list =
    readUnintroducedPairs(text, numeric) ??
    (numeric ? undefined : (readMarkedList(text) ?? readBareList(text) ?? readCountedList(text)));
  return list === undefined ? [] : [list];
}

/**
 * "Values" in the plural, of which only the first could be read, while the text goes on with what may be another: a marked
 * word, a number, or a word that looks like the first. "Valid values: 1 (default) for yes and 0 for no".
 */
function goesOn(only: ListedValue, behind: string): boolean {
  const rest = `${only.meaning}${behind}`.replaceAll(only.text, '');
  if (only.marked) return /^(?:[^.\n]|\.(?!\s))*[`"]|[.\n]\s{0,20}(?:- )?[`"]\w/.test(rest);
  if (/^-?\d/.test(only.text)) return /(?:^|[\s`(])-?\d+(?=[\s`:).])/.test(rest);
  // "CREATE_TIME: sort by creation TIME": a word of the value's own.
  const own = new Set(only.text.split('_'));
  return /^[A-Z][A-Z0-9_]+$/.test(only.text)
    ? (rest.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []).some((word) => !own.has(word))
    : /^[;,]|^[^.\n]* \(|\n- |(?:^|[.,\n]\s{0,20})\w+: |[`"]/.test(rest);
}

function isPlural(introduction: string): boolean {
  return /(?:values|ranges|options|types|formats)\b/i.test(introduction);
}

/** ``Values: `name`, `size`, and `type,shape` ``: the marks of one comma are lost. */
function splitJoined(values: ListedValue[]): ListedValue[] {
  const known = new Set(values.map((value) => value.text));
  return values.flatMap((value) => {
    const parts = value.text.split(',');
    const splits = value.marked && values.length > 2;
    return splits && parts.every((part) => /^\w+$/.test(part) && !known.has(part))
      ? parts.map((text) => ({ ...value, text }))
      : [value];
  });
}

/** `Valid values: OPEN/CLOSED` and `1.0/2.0`, said of several values, give both. */
function splitAlternatives(value: ListedValue): ListedValue[] {
  const parts = value.text.split('/');
  const splits = !value.marked && PARTS.some((shape) => parts.every((part) => shape.test(part)));
  return splits ? parts.map((text) => ({ ...value, text })) : [value];
}
const PARTS = [/^[A-Z]\w*$/, /^\d+\.\d+$/];

/** `IN/OUT/ALL (for boxes) and ALL (for doors)`: alternatives, as some of them, but not all, are listed alone. */
function splitListed(values: ListedValue[]): ListedValue[] {
  const known = new Set(values.map((value) => value.text));
  const split = values.flatMap((value) => {
    const parts = splitAlternatives(value);
    const listed = parts.filter(({ text }) => known.has(text)).length;
    return listed > 0 && listed < parts.length ? parts : [value];
  });
  return split.filter((value, index) => split.findIndex(({ text }) => text === value.text) === index);
}

/** `CLB type. 1: generic; 0: classic`: at least two pairs, the first at the start of a sentence, clause or bracket. */
function readUnintroducedPairs(text: string, numeric: boolean): ValueList | undefined {
  // In "1.5: half", the full stop is a part of the number.
  const boundary = numeric ? /^(?:- )?|[\s([:;,]|(?<!\d)\./g : /^(?:- )?|(?:[.:;(]\s*(?:- )?|\n(?:- )?|, (?=[`\d]))/g;
  let attempts = 0;
  for (const match of text.matchAll(boundary)) {
    const start = match.index + match[0].length;
    // "0/blank: undefined. 1: off", "Level0: warning; 1: ...": the first value can't be read.
    if (
      /^`?-?\d/.test(text.slice(start, start + 3)) &&
      /\d[^\s:]{0,12}:[\s\S]{1,120}[;,.\n]\s*(?:- )?$/.test(text.slice(Math.max(0, start - 200), start))
    )
      return undefined;
    const item = readItem(text, start, numeric);
    if (item === undefined || item.style !== 'pair') continue;
    if (/\b(?:for example|such as|e\.g\.),? $/i.test(text.slice(Math.max(0, start - 20), start))) continue;
    // The item before it was none that could be read: "- Default: built in. - Custom: own", "All_open: ... all_shut: ...".
    const before = text.slice(Math.max(0, start - 200), start);
    if (/(?:^|\n)- \S+:[^\n]*\n- $/.test(before)) return undefined;
    const unread = /(?:^|[.;\n] ?)`?(\w+)`?: [^.;\n]+[.;] ?(?:- )?$/.exec(before)?.[1];
    if (!numeric && unread !== undefined && !NOT_A_VALUE.test(unread)) return undefined;
    // Each attempt may read the whole text.
    if (++attempts > MAX_ATTEMPTS) return undefined;
    const list = readListAt(text, start, numeric);
    // Several lists, each under a heading of its own.
    if (list !== undefined && /\n`[^`\n]+` ?[-:] /.test(text.slice(list.end))) return undefined;
    if (
      list !== undefined &&
      list.values.length >= 2 &&
      sameShape(list.values, start > 0) &&
      !(!numeric && list.values.some(({ meaning }) => SETTING.test(meaning)))
    ) {
      return { ...list, start };
    }
  }
  return undefined;
}

const MAX_ATTEMPTS = 50;

/** What a value of another member comes with: "Fast: [1.0, 2.0]", "Basic: 720P (default) and 1080P". */
const SETTING = /^(?:\[|0x|\d+-\d+$|\S+ \(default\) and |"https?:)/;

/** ``Operation type: `ADD`, `DELETE` `` and ``which can be `cvm` or `eni` ``: at least two marked values that end a sentence. */
function readMarkedList(text: string): ValueList | undefined {
  for (const match of text.matchAll(
    /(?:(?<!\b(?:examples?|formats?|notes?|e\.g\.?)): ?|\b(?:can|must) be (?:either )?)(?=[`"])/gi,
  )) {
    const list = readListAt(text, match.index + match[0].length, false);
    if (list === undefined || list.values.length < 2 || !list.values.every((value) => value.marked)) continue;
    if (/^(?:\.?$|\.\s|\n)/.test(text.slice(list.end))) return { ...list, start: match.index };
  }
  return undefined;
}

/** `Transport protocol: TCP, UDP, or QUIC`, `Protocol type (http/https/ws).`, `It must be FAST.` where nothing else is said. */
function readBareList(text: string): ValueList | undefined {
  const found = (values: string[], start: number, end: number) => ({
    values: values.map((value) => ({ text: value, marked: true, meaning: '' })),
    start,
    end,
  });
  const alternatives = /^[A-Z][\w -]{2,40} \((\w+(?:\/\w+){2,})\)(?=\.|\n|$)/.exec(text);
  if (alternatives !== null) return found((alternatives[1] ?? '').split('/'), 0, alternatives[0].length);
  const only =
    /(?:^|[.\n] ?)(?:It|This (?:parameter|field)|The value) (?:must|can only) be `([^`\n]+)`(?=\.|\n|$)/.exec(text);
  if (only !== null) return found([only[1] ?? ''], ...spanOf(only));
  const opening = /^[A-Z][\w -]{2,40}: (?=[A-Z][A-Z0-9_]+(?:,| or) )/.exec(text);
  const list = opening === null ? undefined : readListAt(text, opening[0].length, false);
  if (list === undefined || !sameShape(list.values, false)) return undefined;
  const rest = text.slice(list.end);
  const others = (rest.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []).filter(
    (word) => !list.values.some((value) => value.text === word),
  );
  return others.length === 0 && /^(?:\.?$|\.\s|\n)/.test(rest) ? { ...list, start: 0 } : undefined;
}

/** `There are two kinds of box: box/open for public boxes and box/shut for private ones`: as many values as are announced. */
function readCountedList(text: string): ValueList | undefined {
  const match = /\bthere are (two|three|four|five|six) [a-z][a-z -]{2,60}: ([^.\n]{1,300})(?=\.(?:\s|$)|\n|$)/i.exec(
    text,
  );
  if (match === null) return undefined;
  const parts = (match[2] ?? '').split(/, and |, or |, | and | or /);
  const values = parts.map((part) => {
    const value = /^`?([\w./-]+)`?(?: (?:for [^,]+|\([^()]*\)))?$/.exec(part)?.[1] ?? '';
    return /[A-Z\d_/.]/.test(value) ? value : undefined;
  });
  const announced = ['two', 'three', 'four', 'five', 'six'].indexOf((match[1] ?? '').toLowerCase()) + 2;
  if (values.length !== announced || !values.every((value) => value !== undefined)) return undefined;
  const [start, end] = spanOf(match);
  return { values: values.map((value) => ({ text: value, marked: true, meaning: '' })), start, end };
}

/** Bare words count as values only where they look alike: `OPEN` and `INTERNAL`, not `Rule` and `tcp`; `mixed`: or `Fast` and `ANY`. */
function sameShape(values: ListedValue[], mixed: boolean): boolean {
  if (values.every((value) => value.marked)) return true;
  if (values.some((value) => value.marked)) return false;
  const shapes = [
    /^-?\d+[a-z]*$/,
    /^[A-Z][A-Z0-9_]*$/,
    /^[a-z][a-zA-Z0-9_]*$/,
    mixed ? /^[A-Z]\w*$/ : /^[A-Z][A-Z0-9_]*[a-z]\w*$/,
  ];
  return shapes.some((shape) => values.every((value) => shape.test(value.text)));
}
