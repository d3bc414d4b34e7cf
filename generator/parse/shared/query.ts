import { indexDoubled } from '../../repair/index-doubled.ts';
import { COMMON_PARAMETERS } from './common-names.ts';
import type { Lines, ParseContext } from './context.ts';

export interface ReadQuery {
  host: string | undefined;
  path: string | undefined;
  /** The action's own parameters: flat, with dotted indexes. Values are strings that aren't decoded. */
  parameters: Record<string, string>;
  /** The parameters that every request carries. */
  common: ReadonlyMap<string, string>;
  /** What is no parameter. */
  unread: string[];
  repairs: string[];
}

export const isUrl = (text: string): boolean => /^\s*(?:GET\s+|POST\s+)?https?:\/\//i.test(text);

const ADDRESS = /^\s*(?:GET\s+|POST\s+)?https?:\/\/([^/?\s]+)([^?\s]*)/i;
const PARAMETER = /^\s*([A-Za-z_][\w.]*)=([\s\S]*)$/;
/** `<Common request parameters>` stands for what isn't shown. */
const isPlaceholder = (text: string): boolean => text.trimStart().startsWith('<');

export interface LineRules {
  /** Whether a line without `&` goes on with the one above it, by the name of the parameter that it may be, and whether others have `&`. */
  goesOn: (name: string | undefined, marked: boolean) => boolean;
  /** What stands between the lines of a value. */
  join: string;
}

/** Whether a line ends with a parameter without its value. */
const isEmpty = (line: string): boolean => PARAMETER.exec(line.split('&').at(-1) ?? '')?.[2] === '';

/** The lines of a request, with those that go on with a value joined to it. */
function wholeLines(text: string, goesOn: LineRules['goesOn'], join: string): string[] {
  const lines = text.split('\n');
  const marked = lines.some((line) => line.trimStart().startsWith('&'));
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1)?.trimEnd() ?? '';
    if (last !== '' && line.trim() === '') continue;
    const begins = last === '' || /[&?]$/.test(last) || /^\s*[&<]/.test(line);
    if (begins || !goesOn(PARAMETER.exec(line.split('&')[0] ?? '')?.[1], marked)) whole.push(line);
    else whole[whole.length - 1] = last + (isEmpty(last) ? '' : join) + line.trim();
  }
  return whole;
}

/**
 * Reads a request that is written as a URL, one parameter on a line: `https://host/?Action=X` / `&A.0=1`. A line that begins no
 * parameter goes on with the value of the last one, as those of a certificate do.
 */
export function readQuery(text: string, { goesOn, join }: LineRules, at: Lines, context: ParseContext): ReadQuery {
  const [, host, path] = ADDRESS.exec(text) ?? [];
  const pairs: [string, string][] = [];
  const unread: string[] = [];
  for (const part of wholeLines(text.replace(/^[^?]*\?/, ''), goesOn, join).flatMap((line) => line.split('&'))) {
    const [, name, value] = PARAMETER.exec(part) ?? [];
    if (name !== undefined && value !== undefined) pairs.push([name, value.trim()]);
    else if (part.trim() !== '' && !isPlaceholder(part)) unread.push(part.trim());
  }
  const show = (some: readonly (readonly [string, string])[]) => some.map((pair) => pair.join('=')).join('&');
  const numbered = context.repair(
    indexDoubled,
    pairs,
    at,
    () => ({ line: at.line, text: 'two elements have one index, so that the second would replace the first' }),
    (found) => [show(pairs), show(found)],
  );
  const all = numbered?.found ?? pairs;
  const isCommon = ([name]: readonly [string, string]) => COMMON_PARAMETERS.has(name);
  return {
    host: host && /^[\w.-]+\.[a-z]+$/i.test(host) ? host : undefined,
    path,
    parameters: Object.fromEntries(all.filter((pair) => !isCommon(pair))),
    common: new Map(all.filter(isCommon).reverse()),
    unread,
    repairs: numbered ? [numbered.id] : [],
  };
}
