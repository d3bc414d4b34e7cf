import { likelyMeant } from '../../names/misspelling.ts';
import type { Page } from '../../read/pages.ts';
import { doubledLookAlike } from '../../repair/doubled-look-alike.ts';
import { looksMisread, misreadName, NameIndex } from '../../repair/misread-name.ts';
import { nameCase } from '../../repair/name-case.ts';
import type { Lines, ParseContext } from './context.ts';

const NAME = /[A-Za-z_][A-Za-z0-9_]*/g;

/** How many rows of tables must begin with a capital, and how many times as many as with a small letter, for that to be a convention. */
const LEAST_ROWS = 8;
const RATIO = 10;

/** What the place of a name itself says about it. */
export interface Place {
  /** The other names of its table, which it can't be. */
  listed?: ReadonlySet<string>;
  /** The names that examples have at this place, and the line of each. */
  shown?: Shown;
}

export interface Shown {
  names: readonly string[];
  line(name: string): number | undefined;
}

/** A name as it is meant, and the ids of the repairs. */
export interface ReadName {
  name: string;
  repairs: string[];
}

/**
 * Decides how each name of a document is written on the wire: as the table that defines it says, unless its letters were misread and
 * the document clearly has the right ones, or the example at this very place writes it otherwise. What only looks wrong is reported.
 */
export class NameReader {
  readonly index: NameIndex;
  readonly #context: ParseContext;
  /** The names that were looked at. */
  readonly #looked = new Set<string>();

  constructor(pages: readonly Page[], context: ParseContext) {
    const code = new Set<number>();
    for (const page of pages)
      for (const block of page.blocks)
        if (block.kind === 'code') for (let line = block.line; line <= block.endLine; line++) code.add(line);
    const first = pages[0];
    const from = first ? Math.min(first.groupLine ?? first.line, first.line) : 1;
    this.index = new NameIndex(context.document.lines, from, pages.at(-1)?.endLine ?? 0, (line) => code.has(line));
    this.#context = context;
  }

  /** The name that is meant by `name` at these lines. */
  read(name: string, at: Lines, { listed = new Set(), shown }: Place = {}): ReadName {
    if (shown?.names.includes(name)) return { name, repairs: [] };
    const read = this.#lookAlike(name, at, listed);
    const cased =
      shown &&
      this.#context.repair(nameCase, { name: read.name, shown: shown.names, listed }, at, (found) =>
        this.#context.cite(shown.line(found) ?? at.line),
      );
    if (cased) return { name: cased.found, repairs: [...read.repairs, cased.id] };
    if (read.repairs.length === 0) this.#suspect(name, at);
    return read;
  }

  /** The same for each name within a text, and for words with a letter that no word has (`DeIeting`). */
  readProse(text: string, at: Lines): { text: string; repairs: string[] } {
    const read = new Map<string, ReadName>();
    const fixed = text.replace(NAME, (word, offset: number) => {
      const known = read.get(word);
      if (known) return known.name;
      const quoted = text[offset - 1] === '`' && /[Il1]{2}/.test(word);
      const found = quoted || this.#isMisread(word) ? this.#lookAlike(word, at, new Set()) : undefined;
      if (found) read.set(word, found);
      return found?.name ?? word;
    });
    return { text: fixed, repairs: [...read.values()].flatMap(({ repairs }) => repairs) };
  }

  #lookAlike(name: string, at: Lines, listed: ReadonlySet<string>): ReadName {
    const { index } = this;
    const cite = ({ lines }: { lines: number[] }) => lines.map((line) => this.#context.cite(line));
    const places = (other: string) => (listed.has(other) ? undefined : index.occurrence(other));
    const repair =
      this.#context.repair(doubledLookAlike, { name, places }, at, cite) ??
      this.#context.repair(misreadName, { name, spellings: index.spellings(name), listed }, at, cite);
    return repair ? { name: repair.found.name, repairs: [repair.id] } : { name, repairs: [] };
  }

  #isMisread(word: string): boolean {
    const found = misreadName.apply({ name: word, spellings: this.index.spellings(word), listed: new Set() });
    return found !== undefined && (isName(found.name) || looksMisread(word) > looksMisread(found.name));
  }

  #suspect(name: string, at: Lines): void {
    if (this.#looked.has(name)) return;
    this.#looked.add(name);
    const { index } = this;
    if (index.places(name).code > 0) return;
    const proposal = this.#breaksConvention(name)
      ? name.charAt(0).toUpperCase() + name.slice(1)
      : [...index.spellings(name).keys()].find((other) => looksMisread(other) < looksMisread(name));
    const meant =
      proposal ??
      likelyMeant({ name, places: (other) => index.places(other).count, words: (word) => index.words(word) });
    if (meant !== undefined || looksMisread(name) > 0) this.#context.suspect(name, meant, at);
  }

  /** Whether a name begins with a small letter where nearly all in the document's tables begin with a capital. */
  #breaksConvention(name: string): boolean {
    const { capital, small } = this.index.firstLetters;
    return /^[a-z]\w*$/.test(name) && capital >= LEAST_ROWS && capital >= RATIO * small;
  }
}

/** A word of prose has no capital within. */
const isName = (word: string): boolean => /[A-Z].*[A-Z]|[a-z][A-Z]/.test(word);
