/** Defaults: `Default value: 10.`, `It defaults to 5`, `WRR is used by default`, `IPV4 (default)`. */
import { NUMBER, spanOf } from './text.ts';
import { UNIT } from './units.ts';
import type { ListedValue } from './value-list.ts';
import type { ValueList } from './values.ts';

export interface PrintedDefault {
  text: string;
  marked: boolean;
  at: [start: number, end: number];
}

const VALUE = String.raw`(?:\`([^\`\n]+)\`|"([^"\n]+)"|'([^'\n]+)'|((?:${NUMBER})(?=(?: ?${UNIT})?(?:[.,;)]|\s|$))|\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?|(?<![\w./@+-])/?[A-Za-z_][\w./@+-]*\w|/|@))`;
/** The value must be all that is said: "The default is 5 minutes earlier than ..." gives none. */
const END = String.raw`(?: ?${UNIT})?(?=\s*(?:[,;)(\n]|\.(?:\s|$)|$|which\b|indicating\b|if\b|with a maximum\b|and (?:the (?:maximum|upper limit|value range)|can be)\b))`;

const BEFORE = new RegExp(
  String.raw`\bdefault(?: (?:values?|option|setting))?(?: is|:| of| being)+ ?${VALUE}${END}|\bdefaults? to ?${VALUE}${END}`,
  'gi',
);
/** A sentence cut at the cell's edge: "Defau `IPV4`", "Default valu `WRR`". */
const CUT = /\bdefau(?:l|lt|lt v|lt va|lt val|lt valu)? `([^`\n]+)`(?=\s*(?:[.,;\n]|$))/gi;
/** The same of "used by default": "If it is not entered, `HALL` is used by de parameter is required". The letter at the edge may be misread. */
const CUT_BEHIND =
  /`([^`\n]+)` (?:will be|is) (?:used|created|applied|adopted) by de(?:[fl]|fa|fau|faul)?(?= [a-z]|\n|$)/gi;
const AFTER = new RegExp(
  String.raw`${VALUE}(?: ?${UNIT})?(?: partitions?| copies| items?)? (?:will be|is|are) (?:used|created|applied|adopted) by default\b|\bit (?:is|will be) ${VALUE}(?: ?${UNIT})? by default(?! for\b)|\bwhich is ${VALUE}(?: ?${UNIT})? by default(?! for\b)|\bby default(?: if [a-z ]{1,30})?, (?:it|the value) is ${VALUE}${END}|(?<=, )${VALUE} by default(?=[.,;]|$)|\b(?:takes?|adopts?) ${VALUE} by default\b|${VALUE} is the default(?: value)?(?=[.,;]|$)`,
  'gi',
);

/** `The default mount point is /data`, said of a member that is called so. */
const BEFORE_NAMED = new RegExp(String.raw`\bdefault ([a-z]+(?: [a-z]+)?) is ${VALUE}${END}`, 'gi');
/**
 * The meaning of a listed value, or its beginning, in the place of the value: "0: descending; 1: ascending. It will be descending
 * by default", "sorted by time in reverse chronological order by default".
 */
const MEANT = [
  String.raw`\bit (?:is|will be) ([a-z][a-z -]{2,30}) by default\b`,
  String.raw`\bdefault(?: value)?(?: is|:) ([a-z][a-z -]{2,30})(?=[.,;\n]|$)`,
  String.raw`\bdefault(?: value)?(?: is|:) ([a-z]{3,20}) by [a-z]`,
  String.raw`\bin ([a-z]{3,20}) (?:(?:chronological|alphabetical) )?order (?:(?:is|will be) used )?by default\b`,
  String.raw`\b(sort(?:ed)? by [a-z ]{2,40}) by default\b`,
].map((source) => new RegExp(source, 'gi'));

/** The default, as printed. Two different ones in one description are in doubt, and give none. */
export function readDefault(text: string, lists: ValueList[], name: string): PrintedDefault | undefined {
  const found: PrintedDefault[] = [];
  for (const pattern of [BEFORE, CUT, CUT_BEHIND, AFTER]) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1);
      const index = groups.findIndex((group) => group !== undefined);
      found.push({
        text: groups[index] ?? '',
        marked: index % 4 !== 3,
        at: spanOf(match),
      });
    }
  }
  for (const match of text.matchAll(BEFORE_NAMED)) {
    const [, noun, ...groups] = match;
    if (noun?.replace(' ', '').toLowerCase() !== name.toLowerCase()) continue;
    const index = groups.findIndex((group) => group !== undefined);
    found.push({ text: groups[index] ?? '', marked: index !== 3, at: spanOf(match) });
  }
  const values = lists.flatMap((list) => list.values);
  for (const match of MEANT.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const meant = valueMeaning(match[1] ?? '', values, true);
    if (meant === undefined) continue;
    const at = spanOf(match);
    // In "in reverse order will be used by default", `order` is no value.
    const others = found.filter((printed) => printed.at[0] < at[0] || printed.at[1] > at[1]);
    found.splice(0, found.length, ...others, { text: meant, marked: true, at });
  }
  for (const list of lists) {
    for (const value of list.values) {
      if (isDefaultMark(value.meaning) || (isDefaultKind(value.meaning) && DEFAULT_KIND_USED.test(text))) {
        found.push({ text: value.text, marked: true, at: [list.start, list.end] });
      }
    }
  }
  for (const printed of found) {
    if (values.some((value) => value.text === printed.text)) continue;
    printed.text = valueMeaning(printed.text, values) ?? printed.text;
  }
  const [first, ...others] = found;
  return others.some((other) => other.text.toLowerCase() !== first?.text.toLowerCase()) ? undefined : first;
}

/** The only value that means `text`, or whose meaning begins with it. */
function valueMeaning(text: string, values: ListedValue[], orBeginsWith = false): string | undefined {
  const wanted = text.toLowerCase();
  const meant = values.filter(({ meaning }) => {
    const given = meaning.toLowerCase();
    return given === wanted || (orBeginsWith && given.startsWith(`${wanted} `));
  });
  return meant.length === 1 ? meant[0]?.text : undefined;
}

/** `(default)`, `(disable; default value)`, `(ascending, default)`. */
function isDefaultMark(meaning: string): boolean {
  return /(?:^|[;,(]\s*)(?:by )?(?:the )?default(?: value)?(?:\s*[;,)]|$)/i.test(meaning);
}

/** "Normal: the default session persistence type", where the text goes on "the default ... type will be used". */
function isDefaultKind(meaning: string): boolean {
  return /^the default [a-z]/i.test(meaning);
}
const DEFAULT_KIND_USED = /\bnot specified, the default [a-z ]+ (?:will be|is) used\b/i;
