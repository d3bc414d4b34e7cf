/**
 * Did a text change its meaning, or only its wording? A machine can't know. It can see whether the parts that carry
 * facts are the same: numbers, units, values, names, and words like "required", "not", "null", "at most". If they are,
 * and most other words too, the change is called wording; anything else is left to a person, with what differs.
 */

import { decodeEntities } from '../../printers/html.ts';
import { unitOf } from '../../prose/units.ts';

export interface ProseChange {
  meaning: boolean;
  /** What differs, for the report: `30 became 60`, `"not" is new`. Empty for wording. */
  reasons: string[];
}

/** A part of a text that carries a fact. `kind` decides how it is compared and told. */
interface Token {
  kind: 'number' | 'unit' | 'value' | 'acronym' | 'word';
  text: string;
}

/**
 * Compares two texts. `explained` holds tokens whose change is reported elsewhere (as the enum or the range of the
 * same member, say): they don't count again.
 */
export function compareProse(old: string, renewed: string, explained: ReadonlySet<string> = new Set()): ProseChange {
  const oldText = plain(old);
  const newText = plain(renewed);
  if (oldText === newText) return { meaning: false, reasons: [] };
  const oldTokens = tokensOf(oldText).filter((token) => !explained.has(token.text));
  const newTokens = tokensOf(newText).filter((token) => !explained.has(token.text));
  const reasons = tokenReasons(oldTokens, newTokens, oldText, newText);
  // The rest can only add to what is certain already, and takes longest.
  if (reasons.length === 0) reasons.push(...swapReasons(oldText, newText), ...exchangeReasons(oldText, newText));
  if (reasons.length === 0 && explained.size === 0) reasons.push(...rewriteReasons(oldText, newText));
  return { meaning: reasons.length > 0, reasons };
}

/** Markdown and HTML taken off, link targets dropped: what a reader sees. */
function plain(text: string): string {
  const marked = text
    .replaceAll(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replaceAll(/\]\([^()\s]{0,500}\)/g, ']')
    .replaceAll(/\bhttps?:\/\/[^\s)\]]+/g, ' ')
    .replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
  return decodeEntities(marked)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What counts as a unit here beside those of the documents' ranges. */
const COUNTED = new Map(
  Object.entries({ qps: 'QPS', character: 'character', characters: 'character', percent: '%', percentage: '%' }),
);

/** Words that turn a sentence round, by what they stand for. */
const TURNING_WORDS: Record<string, string> = {
  not: 'not|cannot|never|no|unable|without|neither|nor',
  required: 'required|mandatory|must|compulsory',
  optional: 'optional|optionally',
  null: 'null',
  only: 'only|solely|exclusively',
  default: 'by default|default to|defaults to|default|defaults|default value|default values',
  deprecated: 'deprecated|disused|discontinued|abandoned|obsolete',
  'at most': 'at most|maximum|max|up to|upper limit|no more than',
  'at least': 'at least|minimum|lower limit|no less than',
  'more than': 'greater than|more than|larger than|exceed|exceeds|exceeding|above',
  'less than': 'less than|fewer than|smaller than|below|under',
  before: 'before|prior to',
  after: 'after',
  except: 'except|unless|excluding',
  either: 'either',
  both: 'both',
  inclusive: 'inclusive',
  exclusive: 'exclusive',
  unique: 'unique',
  'case-insensitive': 'case-insensitive|case insensitive',
  'case-sensitive': 'case-sensitive|case sensitive',
  ascending: 'ascending',
  descending: 'descending',
  true: 'true',
  false: 'false',
  public: 'public',
  private: 'private',
  enable: 'enable|enabled|enables|enabling',
  disable: 'disable|disabled|disables|disabling',
  'read-only': 'read-only|read only',
};

const TURNING = new Map(
  Object.entries(TURNING_WORDS).flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)),
);
/** The longest first, so that "no more than" is no "no". */
const TURNING_PATTERN = new RegExp(
  `\\b(?:${[...TURNING.keys()].sort((a, b) => b.length - a.length).join('|')})\\b|n't\\b`,
  'gi',
);

/** "one" is left out: "one of" counts nothing. */
const NUMBER_WORDS = new Map(
  'zero - two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** Capitals that are ordinary words or the names of things, not values. */
const ORDINARY = new Set([
  'A',
  'AN',
  'THE',
  'API',
  'APIS',
  'ID',
  'IDS',
  'URL',
  'URLS',
  'NOTE',
  'I',
  'E.G',
  'I.E',
  'IP',
  'IPS',
]);

const NUMBER = /(?<![\p{L}\p{N}_.])[-+]?\d+(?:,\d{3})*(?:\.\d+)*(?![\p{L}_])/gu;
const QUOTED = /`([^`]{1,80})`|"([^"]{1,80})"/g;
/**
 * `TCP_SSL`, `ReadingRoomId`, `v1.2`, `ap-guangzhou-3`: letters with something in them that plain words lack. `TCP/UDP`
 * are two.
 */
const NAME = /[a-z0-9]+(?:[_.:-][a-z0-9]+)*/gi;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [number] of text.matchAll(NUMBER))
    tokens.push({ kind: 'number', text: String(Number(number.replaceAll(',', '')) || number) });
  for (const match of text.matchAll(QUOTED)) {
    const value = (match[1] ?? match[2] ?? '').trim();
    if (!/^[-+]?[\d.,]+$/.test(value) && !/\s/.test(value)) tokens.push({ kind: 'value', text: bareValue(value) });
  }
  for (const match of text.matchAll(NAME)) {
    const [name] = match;
    const { index } = match;
    const lower = name.toLowerCase();
    const unit = COUNTED.get(lower) ?? (lower.length > 1 ? unitOf(lower) : undefined);
    const number = NUMBER_WORDS.get(lower);
    if (number) tokens.push({ kind: 'number', text: number });
    else if (unit) tokens.push({ kind: 'unit', text: unit });
    else if (isName(name)) {
      const kind = isAcronym(name) && !standsForValue(text, name, index) ? 'acronym' : 'value';
      tokens.push({ kind, text: name.replace(PLURAL, '$1') });
    }
  }
  if (text.includes('%')) tokens.push({ kind: 'unit', text: '%' });
  for (const [word] of text.matchAll(TURNING_PATTERN)) {
    tokens.push({ kind: 'word', text: TURNING.get(word.toLowerCase()) ?? 'not' });
  }
  return tokens;
}

const bareValue = (value: string): string => value.replace(/(?<![.:,;])[.:,;]+$/, '');

/** `ReadingRoomId`, `TCP`, `TCP_SSL`, `v2`: names of APIs are ASCII. */
function isName(word: string): boolean {
  if (!/[a-z][A-Z]|^[A-Z][A-Z0-9_]+s?$|[_0-9]/.test(word)) return false;
  return /[a-z]/i.test(word) && !ORDINARY.has(word.toUpperCase());
}

/** `VPCs` are of the kind of `VPC`. */
const PLURAL = /^([A-Z]{2,})s$/;
const isAcronym = (word: string): boolean => /^[A-Z]+s?$/.test(word);

/** `VPC` in a sentence is a word; in a list (`TCP, UDP`), after a colon or before an explanation it is a value. */
function standsForValue(text: string, word: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + word.length, index + word.length + 24);
  return (
    /(?:\p{Lu}{2,}\w*\W{0,2}(?:,|\/|;|\bor|\band)\s*\W?|[:=]\s*\W?)$/u.test(before) ||
    /^\W?\s*(?:,|\/|;|or\b|and\b)\s*\W?(?:or\s|and\s)?\p{Lu}{2}|^\W?\s*[:=(]/u.test(after)
  );
}

/** Numbers, units, values: which ones there are. Turning words: how often. */
function tokenReasons(olds: Token[], news: Token[], oldText: string, newText: string): string[] {
  const reasons: string[] = [];
  for (const kind of ['number', 'unit', 'value', 'acronym'] as const) {
    const before = new Set(olds.filter((token) => token.kind === kind).map((token) => token.text));
    const after = new Set(news.filter((token) => token.kind === kind).map((token) => token.text));
    // A value that the other text names as well, without quotes or in a sentence, is not new there.
    const gone = [...before].filter((text) => !after.has(text) && !(kind !== 'number' && hasWord(newText, text)));
    const come = [...after].filter((text) => !before.has(text) && !(kind !== 'number' && hasWord(oldText, text)));
    // An acronym that only came or went is a matter of style; one in the place of another is not.
    if (kind === 'acronym' && (gone.length === 0 || come.length === 0)) continue;
    if (gone.length === 1 && come.length === 1) reasons.push(`${gone[0]} became ${come[0]}`);
    else {
      if (gone.length > 0) reasons.push(`${gone.join(', ')} gone`);
      if (come.length > 0) reasons.push(`${come.join(', ')} new`);
    }
  }
  const count = (tokens: Token[]) => {
    const counts = new Map<string, number>();
    for (const { kind, text } of tokens) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const before = count(olds);
  const after = count(news);
  for (const word of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(word) ?? 0;
    const is = after.get(word) ?? 0;
    // A second "only" in the same text is style; a second "not" may undo the first.
    if (word === 'not' ? was !== is : was > 0 !== is > 0) reasons.push(`"${word}" ${is > was ? 'new' : 'gone'}`);
  }
  return reasons;
}

function hasWord(text: string, word: string): boolean {
  const found = text.toLowerCase().indexOf(word.toLowerCase());
  if (found === -1) return false;
  const around = `${text[found - 1] ?? ' '}${text[found + word.length] ?? ' '}`;
  return !/[\p{L}\p{N}]/u.test(around);
}

const GLOSS = /(?<![\p{L}\p{N}_])`?([\p{L}\p{N}_.-]{1,40})`?\s*(?:[:=]|\()\s*([^,;.()\n]{1,80})/gu;

/** "0: off, 1: on" against "0: on, 1: off": the same parts, each with the other's explanation. */
function swapReasons(old: string, renewed: string): string[] {
  const before = glossesOf(old);
  const after = glossesOf(renewed);
  const reasons: string[] = [];
  for (const [value, gloss] of after) {
    const was = before.get(value);
    if (was === undefined || was === gloss) continue;
    for (const [other, otherGloss] of before) {
      if (otherGloss === gloss) reasons.push(`${value} is explained as ${other} was`);
    }
  }
  return reasons;
}

/** "at least 10, at most 20" against "at least 20, at most 10": the same numbers, each with the other's word. */
function exchangeReasons(old: string, renewed: string): string[] {
  const before = numbersByWord(old);
  const after = numbersByWord(renewed);
  for (const [word, number] of before) {
    for (const [other, otherNumber] of before) {
      if (number !== otherNumber && after.get(word) === otherNumber && after.get(other) === number) {
        return [`${number} and ${otherNumber} changed places`];
      }
    }
  }
  return [];
}

/** Each number by the word before it, where that word has but one. */
function numbersByWord(text: string): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [, word, number] of text.toLowerCase().matchAll(/(?<![a-z])([a-z]+)[^a-z0-9]{1,12}(\d+)/g))
    numbers.set(word as string, number as string);
  return numbers;
}

function glossesOf(text: string): Map<string, string> {
  const glosses = new Map<string, string>();
  for (const [, value, gloss] of text.matchAll(GLOSS))
    glosses.set(value as string, (gloss as string).trim().toLowerCase());
  return glosses;
}

const STOP_WORDS = new Set(
  'a an the of to in on for by with is are be been was were will can may this that these those it its as at and or you your we our if when which who whose from into than then so such has have had do does did please also note api used use using value values valid parameter field indicates indicating specifies specified whether'.split(
    ' ',
  ),
);

/** Fewer than half of the words that say something are still there: a new text, whatever it says. */
function rewriteReasons(old: string, renewed: string): string[] {
  const before = contentWords(old);
  const after = contentWords(renewed);
  if (before.size === 0 || after.size === 0) {
    return before.size === after.size ? [] : [before.size === 0 ? 'there was no text before' : 'the text is gone'];
  }
  const common = [...before].filter((word) => after.has(word)).length;
  return common / Math.min(before.size, after.size) < 0.5 ? ['most words differ'] : [];
}

function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [match] of text.toLowerCase().matchAll(WORD)) {
    if (!STOP_WORDS.has(match)) words.add(stem(match));
  }
  return words;
}

/** `creates`, `created`, `creating` and `create` are one word here. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);

/** The tokens of values that a change of a constraint already tells: their change in the text is explained by it. */
export function tokensOfValues(values: Iterable<unknown>): Set<string> {
  const tokens = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
      tokens.add(bareValue(String(value)));
      for (const token of tokensOf(String(value))) tokens.add(token.text);
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  for (const value of values) visit(value);
  return tokens;
}
