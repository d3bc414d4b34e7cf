import { isEnglish } from '../names/english.ts';
import { wordsOf } from '../names/misspelling.ts';
import type { RepairRule } from './rule.ts';

/** Where a spelling of a name stands in the document. */
export interface Occurrence {
  /** In a code block: set in a typeface that tells `I`, `l` and `1` apart, and seldom misread. */
  code: number;
  /** In tables, headings, lists and prose. */
  text: number;
  /** The first lines that have it. */
  lines: number[];
}

/**
 * All the spellings of each name in the document. Names that differ only in letters that look alike (`I`, `l`, `1`; `i` and
 * `l` within a word; `O`, `0`; `rn`, `m`; `cl`, `d`) have one look.
 */
export class NameIndex {
  readonly #spellings = new Map<string, Map<string, Occurrence>>();
  readonly #names = new Map<string, { count: number; code: number; lines: number[] }>();
  readonly #words = new Map<string, number>();
  /** How many rows of tables begin with a name that begins with a capital, with a small letter. */
  readonly firstLetters = { capital: 0, small: 0 };

  /** Indexes `lines[from - 1]` to `lines[to - 1]`. `isCode(line)` says which lines stand in code blocks. */
  constructor(lines: readonly string[], from: number, to: number, isCode: (line: number) => boolean) {
    for (let line = from; line <= to && line <= lines.length; line++) {
      const code = isCode(line);
      if (!code && GONE.test(lines[line - 1] as string)) continue;
      const row = code ? null : ROW_NAME.exec(lines[line - 1] as string);
      if (row) this.firstLetters[/[A-Z]/.test(row[1] ?? '') ? 'capital' : 'small']++;
      for (const [word] of (lines[line - 1] as string).replaceAll('\\_', '_').matchAll(WORD))
        this.#add(word, code, line);
    }
    for (const [name, { count }] of this.#names)
      for (const word of wordsOf(name)) this.#words.set(word, (this.#words.get(word) ?? 0) + count);
  }

  #add(word: string, code: boolean, line: number): void {
    const name = this.#names.get(word) ?? { count: 0, code: 0, lines: [] };
    this.#names.set(word, name);
    name.count++;
    if (code) name.code++;
    if (name.lines.length < 3) name.lines.push(line);
    if (word.length < 2 || word.length > MAX_LENGTH || !LOOK_ALIKE.test(word)) return;
    const look = lookOf(word);
    const spellings = this.#spellings.get(look) ?? new Map<string, Occurrence>();
    this.#spellings.set(look, spellings);
    const seen = spellings.get(word) ?? { code: 0, text: 0, lines: [] };
    spellings.set(word, seen);
    if (code) seen.code++;
    else seen.text++;
    if (seen.lines.length < 5 && seen.lines.at(-1) !== line) seen.lines.push(line);
  }

  /** The spellings that look like `name`, `name` itself among them where it occurs. */
  spellings(name: string): ReadonlyMap<string, Occurrence> {
    return this.#spellings.get(lookOf(name)) ?? new Map();
  }

  /** In how many places the document has exactly this name, in how many of them in code, and the first lines of them. */
  places(name: string): { count: number; code: number; lines: readonly number[] } {
    return this.#names.get(name) ?? { count: 0, code: 0, lines: [] };
  }

  /** In how many places the document has this word, by itself or within a name; in small letters. */
  words(word: string): number {
    return this.#words.get(word) ?? 0;
  }

  /** How often the document has exactly this name, if it has letters that look like others. */
  occurrence(name: string): Occurrence | undefined {
    return this.spellings(name).get(name);
  }
}

/** A line of the history that names what no longer is. */
const GONE = /^\W*(?:deprecated?|deleted?|removed?) [\w ]+(?:[:>]|&gt;)/i;
/** A row that begins with a name and has three cells or more, as those of members do. */
const ROW_NAME = /^([A-Za-z])\w*(?:\.[Nn])?\t[^\t]*\t/;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/g;
const MAX_LENGTH = 120;
/** In how many places another spelling must stand to outvote a name that stands in as many. */
const LEAST_PLACES = 2;
/** Of a word within a name. */
const LEAST_WORD = 3;
const LOOK_ALIKE = /[Il1iO0md]|rn|cl/;
/** What a code block's spelling weighs against one in text. */
const CODE_WEIGHT = 8;

/** Same for all names that a reader of the page can't tell apart. The case of a first `i` is no look-alike of `l`. */
export function lookOf(name: string): string {
  return name
    .replace(/[Il1]|(?<!^)i/g, 'l')
    .replaceAll('0', 'O')
    .replaceAll('rn', 'm')
    .replaceAll('cl', 'd');
}

/** Words that begin with `I`, as a misread `l` hides them. */
const HIDDEN =
  /(?<=[a-z0-9])(?:l(?=ds?(?:[A-Z_]|$)|ps?(?:[A-Z_]|$)|nfo|sp(?:[A-Z]|$)|nstance|ndex|nput|nternet|tem|mage)|1(?=[a-zA-Z]))/g;
/**
 * What no name has: an `I` within a word or at its end (`FaiIed`, `ProtocoI`), a zero between small letters (`Cl0ud`), an `l`
 * before a consonant at the beginning (`ldle`).
 */
const INTRUDER =
  /^l(?=[bcdfghjkmnpqrstvwxz][a-z])|(?<=[A-Za-z0-9])I(?=[abehijuvwy](?![A-Z]))|(?<=[a-z])I(?=[A-CE-JLMQRT-Z_]|$)|(?<=[a-z])0(?=[a-z])|(?<=[A-Z])1(?=[a-z])/g;
/** English words with a real "ld" or "lp". */
const REAL = /(?:ho|fie|bui|chi|wor|[bcfgst]o|yie|mi|wi|he)l(?:d|p)/gi;

/**
 * How often a name hides an `I` that begins a word behind an `l` or `1`, as in `Branchld` (Branch + Id) and `Roomlsp` (Room +
 * Isp), or has an `I` or a `0` where no word has one.
 */
export function looksMisread(name: string): number {
  return [...name.replace(REAL, '').matchAll(HIDDEN)].length + [...name.matchAll(INTRUDER)].length;
}

export interface MisreadInput {
  name: string;
  spellings: ReadonlyMap<string, Occurrence>;
  /** The other names of its table, which it can't be. */
  listed?: ReadonlySet<string>;
}

export interface MisreadOutput {
  name: string;
  /** Lines that have the other spelling. */
  lines: number[];
}

export const misreadName: RepairRule<MisreadInput, MisreadOutput> = {
  id: 'misread-name',
  about:
    'A name that differs from another one of the document only in look-alike letters is that one: code blocks decide, else the number of places, else which of them reads as words. It is no name of the same table, and no other case of it.',
  apply({ name, spellings, listed }) {
    const own = spellings.get(name);
    // No name begins with a digit, so that no place has one that does.
    if (!own && spellings.size < 2 && !/^[01]/.test(name)) return undefined;
    if ((own?.code ?? 0) > 0) return undefined;
    let best: [string, Occurrence] | undefined;
    for (const entry of spellings) {
      // Another case is another name, and two names of one table are two.
      if (entry[0].toLowerCase() === name.toLowerCase() || listed?.has(entry[0])) continue;
      if (best === undefined || weight(entry) > weight(best)) best = entry;
    }
    if (best === undefined || (looksMisread(name) === 0 && isOfWords(name, best[0]))) return undefined;
    // One place, such as a line of the contents, doesn't outvote many.
    if (best[1].code + best[1].text < Math.min(LEAST_PLACES, own?.text ?? 0)) return undefined;
    const ownWeight = own ? weight([name, own]) : 0;
    const clearly =
      weight(best) > ownWeight || (weight(best) === ownWeight && looksMisread(name) > looksMisread(best[0]));
    return clearly && looksMisread(best[0]) <= looksMisread(name) ? { name: best[0], lines: best[1].lines } : undefined;
  },
  cases: [
    {
      given: {
        name: 'ReaderCald',
        spellings: new Map([
          ['ReaderCald', { code: 0, text: 5, lines: [1] }],
          ['ReaderCaId', { code: 2, text: 0, lines: [9] }],
        ]),
      },
      gives: { name: 'ReaderCaId', lines: [9] },
      why: 'code blocks weigh most',
    },
    {
      given: {
        name: 'SetCisLog',
        spellings: new Map([
          ['SetCisLog', { code: 0, text: 3, lines: [1] }],
          ['SetClsLog', { code: 2, text: 2, lines: [9] }],
        ]),
      },
      gives: { name: 'SetClsLog', lines: [9] },
    },
    {
      given: {
        name: 'RecordlnfoBatch',
        spellings: new Map([
          ['RecordlnfoBatch', { code: 0, text: 1, lines: [1] }],
          ['RecordInfoBatch', { code: 0, text: 1, lines: [9] }],
        ]),
      },
      gives: { name: 'RecordInfoBatch', lines: [9] },
      why: 'as often, but it reads as words',
    },
    {
      given: {
        name: 'BranchId',
        spellings: new Map([
          ['BranchId', { code: 0, text: 1, lines: [1] }],
          ['Branchld', { code: 0, text: 3, lines: [9] }],
        ]),
      },
      gives: undefined,
      why: 'the other one is the misread one, however often it stands',
    },
    {
      given: {
        name: 'Cl0seB00k',
        spellings: new Map([
          ['Cl0seB00k', { code: 0, text: 1, lines: [1] }],
          ['CloseBook', { code: 0, text: 1, lines: [9] }],
        ]),
      },
      gives: { name: 'CloseBook', lines: [9] },
      why: 'no word has a zero in it',
    },
    {
      given: {
        name: 'CoverUri',
        spellings: new Map([
          ['CoverUri', { code: 0, text: 1, lines: [1] }],
          ['CoverUrl', { code: 2, text: 5, lines: [9] }],
        ]),
      },
      gives: undefined,
      why: 'both are words',
    },
    {
      given: {
        name: 'ListIaBooks',
        spellings: new Map([
          ['ListIaBooks', { code: 0, text: 8, lines: [1] }],
          ['ListlaBooks', { code: 0, text: 1, lines: [9] }],
        ]),
      },
      gives: undefined,
      why: 'one place does not outvote eight',
    },
    {
      given: {
        name: 'ShelfI',
        spellings: new Map([
          ['ShelfI', { code: 0, text: 1, lines: [1] }],
          ['Shelf1', { code: 2, text: 9, lines: [9] }],
        ]),
        listed: new Set(['Shelf1']),
      },
      gives: undefined,
      why: 'the same table has both',
    },
    {
      given: {
        name: 'RITime',
        spellings: new Map([
          ['RITime', { code: 0, text: 1, lines: [1] }],
          ['RiTime', { code: 2, text: 9, lines: [9] }],
        ]),
      },
      gives: undefined,
      why: 'only the case differs',
    },
    {
      given: { name: 'Solo', spellings: new Map([['Solo', { code: 0, text: 1, lines: [1] }]]) },
      gives: undefined,
      why: 'nothing to compare with',
    },
  ],
};

/** Whether all in which a name differs from another one are words of their own. */
function isOfWords(name: string, other: string): boolean {
  const others = new Set(wordsOf(other));
  const own = wordsOf(name).filter((word) => !others.has(word));
  return own.length > 0 && own.every((word) => word.length >= LEAST_WORD && isEnglish(word));
}

const weight = ([name, { code, text }]: [string, Occurrence]): number =>
  code * CODE_WEIGHT + text - looksMisread(name) * CODE_WEIGHT;
