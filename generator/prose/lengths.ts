/** Lengths and character rules of strings: `1 to 60 letters, digits, hyphens (-)`, `Length limit: 1-120`. */
import { sentenceAround, spanOf, toNumber } from './text.ts';

export interface LengthRule {
  minLength?: number;
  maxLength?: number;
  at: [start: number, end: number];
  alphabet?: CharacterRule;
}

export interface CharacterRule {
  /** ECMAScript regular expression, `u` flag, anchored. */
  pattern: string;
  at: [start: number, end: number];
}

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`;
const CHARACTERS = String.raw`(?:(?:(?:ASCII|English|Chinese|valid|visible|lowercase|uppercase|lower-case|upper-case|case-sensitive) (?:or |and )?)*(characters?|chars?|letters?|bytes?)|digits?)\b`;
const SPAN = String.raw`(?:\[${COUNT} ?(?:-|~|to|,) ?${COUNT}[\])]|${COUNT} ?(?:-|~|to) ?${COUNT})`;

const SPANS = [
  new RegExp(
    String.raw`(?<!\b(?:array|list) )\blength(?: limit| range| requirement)?(?: is| are|:| of| between| must be| ranges? from)* ?(?:\[${COUNT} ?(?:-|~|to|,) ?${COUNT}[\])]|${COUNT} ?(?:-|~|to|and) ?${COUNT})(?!\d|,\d|\.\d| ?[KMG]i?B\b)(?: ?${CHARACTERS})?`,
    'gi',
  ),
  new RegExp(String.raw`(?<![\w.,-])${SPAN} ?${CHARACTERS}`, 'gi'),
  new RegExp(String.raw`\bbetween ${COUNT} and ${COUNT} ?${CHARACTERS}`, 'gi'),
];
const MAXIMA = [
  new RegExp(
    String.raw`\b(?:maximum|max\.?) length(?: limit)?(?: is| of|:| cannot exceed| must not exceed| can be)+ ?${COUNT}(?!\d|,\d|\.\d| ?[KMG]i?B\b)(?: ?${CHARACTERS})?`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<!\b(?:array|list) )\blength(?: limit)?(?: is| cannot exceed| must not exceed| can be| should not exceed|:)+ ?(?:up to |at most |no more than |within |less than or equal to )?${COUNT}(?! ?[-~\d]| to|,\d|\.\d| ?[KMG]i?B\b)(?: ?${CHARACTERS})?`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:up to|at most|no more than|not more than|not exceed(?:ing)?|cannot exceed|or exceed|within|maximum(?: of)?|max\.?) ${COUNT} ${CHARACTERS}`,
    'gi',
  ),
  new RegExp(String.raw`(?<![\w.,-])${COUNT} ${CHARACTERS} (?:at most|or less|or fewer|maximum|max\b)`, 'gi'),
];

/** `For a timer, the name can contain up to 100 letters; for a bucket, it is a domain name`. */
const OF_ONE_KIND = /(?:^|[.;\n] ?)for (?:a |an )[\w -]+,[^.;\n]*\d[^.;\n]*; for (?:a |an |other )/i;

/**
 * The length and alphabet of a string. A byte limit counts as a character limit: no string with fewer bytes has more
 * characters. Two different limits in one description are in doubt, and give none.
 */
export function readLength(text: string, ofArray: boolean): LengthRule | undefined {
  const found: LengthRule[] = [];
  if (OF_ONE_KIND.test(text)) return undefined;
  const alphabetOf = (match: RegExpExecArray) => {
    const alphabet = readAlphabet(text, match);
    return alphabet === undefined ? {} : { alphabet };
  };
  const claimed = (at: number) => found.some((rule) => at >= rule.at[0] && at < rule.at[1]);
  // "Query IDs. The maximum length is 10" speaks of the array; "plain text of up to 4,096 bytes before encoding" of another value.
  const isAboutAnother = (match: RegExpExecArray) =>
    (ofArray && !new RegExp(CHARACTERS, 'i').test(match[0]) && !/\beach\b/i.test(text)) ||
    /\b(?:un|de)coded\b|\bbefore (?:base64|encod|encrypt)/i.test(
      sentenceAround(
        text.slice(Math.max(0, match.index - 200), match.index + 200),
        Math.min(match.index, 200),
        Math.min(match.index, 200) + match[0].length,
      ),
    );
  for (const pattern of SPANS) {
    for (const match of text.matchAll(pattern)) {
      const [low, high] = match.slice(1).filter((group) => /\d/.test(group ?? ''));
      const [minLength, maxLength] = [toNumber(low ?? ''), toNumber(high ?? '')];
      if (minLength > maxLength || maxLength === 0 || claimed(match.index) || isAboutAnother(match)) continue;
      const inBytes = /bytes?$/i.test(match[0]);
      found.push({
        ...(inBytes && minLength > 1 ? {} : { minLength }),
        maxLength,
        at: spanOf(match),
        ...alphabetOf(match),
      });
    }
  }
  for (const pattern of MAXIMA) {
    for (const match of text.matchAll(pattern)) {
      const maxLength = toNumber(match[1] ?? '');
      if (maxLength === 0 || claimed(match.index) || isAboutAnother(match)) continue;
      found.push({
        maxLength,
        at: spanOf(match),
        ...alphabetOf(match),
      });
    }
  }
  const [first, ...others] = found;
  if (others.some((other) => other.maxLength !== first?.maxLength || other.minLength !== first?.minLength))
    return undefined;
  return first;
}

const CLASSES: [RegExp, string][] = [
  [/^(?:lower|upper)-?case (?:and|or) (?:lower|upper)-?case (?:English )?letters?/i, String.raw`\p{L}\p{M}`],
  [/^(?:lower-?case|lowercase) (?:English )?letters?/i, String.raw`\p{Ll}`],
  [/^(?:upper-?case|uppercase) (?:English )?letters?/i, String.raw`\p{Lu}`],
  [/^(?:English )?letters?/i, String.raw`\p{L}\p{M}`],
  [/^Chinese(?: characters?)?/i, String.raw`\p{L}\p{M}`],
  [/^(?:digits?|numbers?|numerals?)/i, String.raw`\p{N}`],
  [/^(?:hyphens?|dash(?:es)?|minus signs?)(?: ?\(["'`]?-["'`]?\))?/i, '\\-'],
  [/^underscores?(?: ?\(["'`]?_["'`]?\))?/i, '_'],
  [/^(?:periods?|dots?)(?: ?\(["'`]?\.["'`]?\))?/i, '.'],
  [/^spaces?/i, ' '],
  [/^["'`]([-_.])["'`]/, ''],
];

/**
 * The alphabet of `1 to 60 letters, digits, hyphens (-), or underscores (_).` as a pattern. "Letters" are those of any
 * script: the documents count Chinese characters among them elsewhere. A list with an element that isn't understood
 * gives no pattern, nor does one that only includes (`1-50 characters, including letters`).
 */
function readAlphabet(text: string, match: RegExpExecArray): CharacterRule | undefined {
  let at = match.index + match[0].length;
  const unit = /((?:(?:lower|upper)-?case (?:and |or )?)*(?:English )?(?:letters?|digits?))$/i.exec(match[0]);
  if (unit !== null) at -= unit[0].length;
  else {
    const opening =
      /^ (?:containing(?: only)?|consisting of|that consist of|composed of|which can only contain|(?:and )?can only contain) /.exec(
        text.slice(at, at + 60),
      );
    if (opening === null) return undefined;
    at += opening[0].length;
  }
  const classes = new Set<string>();
  for (;;) {
    const rest = text.slice(at, at + 60);
    const [known] = CLASSES.flatMap(([name, characters]) => {
      const token = name.exec(rest);
      return token === null ? [] : [{ characters: characters || (token[1] ?? '').replace('-', '\\-'), token }];
    });
    if (known === undefined) return undefined;
    classes.add(known.characters);
    at += known.token[0].length;
    const separator = /^(?:, ?(?:and |or )?| and | or )/.exec(text.slice(at, at + 10));
    if (separator === null) break;
    at += separator[0].length;
  }
  if (classes.size < 2 || !/^(?:\.?$|\.\s|\n|;)/.test(text.slice(at, at + 2))) return undefined;
  const alphabet = [...classes].sort().join('');
  return { pattern: `^[${alphabet}]*$`, at: [match.index, at] };
}

const STARTS_WITH =
  /\bmust (?:start|begin|be started) with (?:a )?(?:`([^`\n]{1,16})`|"([^"\n]{1,16})"|([/.#@])(?=[.\s]|$))/gi;
const VISIBLE_ASCII = /\bonly (?:visible ASCII characters|ASCII visible characters) are allowed/gi;

/** Whether the words before "must start with" speak of the value, not of one kind of value ("A regular expression must …"). */
function isAboutTheValue(before: string): boolean {
  const subject = before.replace(/^[\s\S]*[.;:\n]/, '').trim();
  return /^(?:(?:note )?(?:it|this|this (?:field|parameter|value)|the (?:value|path|url|name|url path))|and)?$/i.test(
    subject,
  );
}

/** Character rules that come without a length: `It must start with /`, `Only ASCII visible characters are allowed`. */
export function readCharacterRule(text: string): CharacterRule | undefined {
  const start = STARTS_WITH.exec(text);
  STARTS_WITH.lastIndex = 0;
  if (start !== null && isAboutTheValue(text.slice(0, start.index))) {
    const prefix = start[1] ?? start[2] ?? start[3] ?? '';
    return { pattern: `^${prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, at: spanOf(start) };
  }
  const visible = VISIBLE_ASCII.exec(text);
  VISIBLE_ASCII.lastIndex = 0;
  return visible === null ? undefined : { pattern: '^[ -~]*$', at: spanOf(visible) };
}
