import { breaksConvention, firstLetter } from '../../repair/first-letter.ts';
import { letterCase } from '../../repair/letter-case.ts';
import { looksMisread, misreadName, type NameIndex } from '../../repair/misread-name.ts';
import { isNear, looksMisspelt, misspeltName } from '../../repair/misspelt-name.ts';
import { nameFromExample } from '../../repair/name-from-example.ts';
import type { DataType, Member } from '../../spec/types.ts';
import type { Lines, ParseContext } from './context.ts';

const NAME = /[A-Za-z_][A-Za-z0-9_]*/g;

/** In how many places a word must stand to make one that looks like it suspect. */
const LEAST_PLACES = 3;

/** A name as it is meant, and the ids of the repairs. */
export interface ReadName {
  name: string;
  repairs: string[];
}

/** Puts misread names right, wherever they stand, and records each repair once per line. */
export class NameReader {
  readonly index: NameIndex;
  protected readonly context: ParseContext;
  readonly #misspelt = new Map<string, string | undefined>();
  /** The names that were looked at. */
  readonly #looked = new Set<string>();

  constructor(index: NameIndex, context: ParseContext) {
    this.index = index;
    this.context = context;
  }

  /** The name that is meant by `name` at these lines, and the ids of the repairs. */
  read(name: string, at: Lines): ReadName {
    const found = this.#lookUp(name);
    if (found) return { name: found.name, repairs: [this.#record(misreadName, name, found, at)] };
    const meant = this.context.applies(misspeltName) ? this.#meant(name) : undefined;
    if (meant !== undefined) {
      const { lines } = this.index.places(meant);
      return { name: meant, repairs: [this.#record(misspeltName, name, { name: meant, lines }, at)] };
    }
    this.#suspect(name, at);
    return { name, repairs: [] };
  }

  /** The same for the name of an action, a data type or a member, all of which begin with a capital in most documents. */
  readCapital(name: string, at: Lines): ReadName {
    const inCode = (other: string) => this.index.places(other).code;
    // A first letter that looks like another one may be that one: `lsbn`.
    if (this.#lookUp(name) !== undefined) return this.read(name, at);
    const meant = this.context.applies(firstLetter)
      ? firstLetter.apply({ name, rows: this.index.firstLetters, inCode })
      : undefined;
    if (meant === undefined) {
      if (breaksConvention(name, this.index.firstLetters)) this.#report(name, at);
      return this.read(name, at);
    }
    const { lines } = this.index.places(meant);
    const repaired = this.#record(firstLetter, name, { name: meant, lines: lines.length > 0 ? lines : [at.line] }, at);
    const read = this.read(meant, at);
    return { name: read.name, repairs: [repaired, ...read.repairs] };
  }

  /** The same for each name within a text, and for words with a letter that no word has (`DeIeting`). */
  readProse(text: string, at: Lines): { text: string; repairs: string[] } {
    const repairs = new Map<string, string>();
    const fixed = text.replace(NAME, (word) => {
      const found = this.#lookUp(word);
      if (!found || !(isName(found.name) || looksMisread(word) > looksMisread(found.name))) return word;
      if (!repairs.has(word)) repairs.set(word, this.#record(misreadName, word, found, at));
      return found.name;
    });
    return { text: fixed, repairs: [...repairs.values()] };
  }

  /**
   * Puts the name of a member right by what `shown` has in its place, with lines; reports one that can't be settled. `others`:
   * the names of the table's other members.
   */
  readShown(member: Member, others: readonly string[], shown: ReadonlyMap<string, number>): void {
    if (shown.has(member.name) || shown.size === 0) return;
    const { name, source } = member;
    const spelling = this.#spelling(name);
    const names = [...shown.keys()];
    const meant = this.context.applies(nameFromExample)
      ? nameFromExample.apply({ ...spelling, others, shown: names })
      : undefined;
    if (meant !== undefined) {
      const id = this.#record(nameFromExample, name, { name: meant, lines: [shown.get(meant) ?? source.line] }, source);
      member.name = meant;
      member.source = { ...source, repairs: [...(source.repairs ?? []), id] };
    } else if (spelling.inCode(name) === 0 && names.some((other) => !others.includes(other) && isNear(name, other)))
      this.#report(name, source);
  }

  /** Puts the case of a data type's name right by what its members' types are called, where these stand more often. */
  readReferred(type: DataType, referred: ReadonlySet<string>): void {
    if (referred.has(type.name) || !this.context.applies(letterCase)) return;
    const meant = letterCase.apply({ name: type.name, known: [...referred] });
    if (meant === undefined || this.index.places(meant).count <= this.index.places(type.name).count) return;
    const { line } = type.source;
    const { lines } = this.index.places(meant);
    const id = this.#record(letterCase, type.name, { name: meant, lines }, { line, endLine: line });
    type.name = meant;
    type.source = { ...type.source, repairs: [...(type.source.repairs ?? []), id] };
  }

  #meant(name: string): string | undefined {
    if (!this.#misspelt.has(name)) this.#misspelt.set(name, misspeltName.apply(this.#spelling(name)));
    return this.#misspelt.get(name);
  }

  #spelling(name: string) {
    return {
      name,
      places: (other: string) => this.index.places(other).count,
      inCode: (other: string) => this.index.places(other).code,
      words: (word: string) => this.index.words(word),
    };
  }

  #lookUp(name: string): { name: string; lines: number[] } | undefined {
    if (!this.context.applies(misreadName)) return undefined;
    if (/^[01]/.test(name)) return this.#withLetter(name);
    return misreadName.apply({ name, spellings: this.index.spellings(name) });
  }

  /** A name that begins with a digit, as none does, with the letter that looks like it, where the document has that name. */
  #withLetter(name: string): { name: string; lines: number[] } | undefined {
    const letters = name.startsWith('0') ? ['O'] : ['I', 'l'];
    const known = letters.map((letter) => letter + name.slice(1)).filter((other) => this.index.places(other).count > 0);
    return known.length === 1 && known[0] !== undefined
      ? { name: known[0], lines: [...this.index.places(known[0]).lines] }
      : undefined;
  }

  #record(rule: { id: string }, name: string, found: { name: string; lines: readonly number[] }, at: Lines): string {
    return this.context.repaired(
      rule,
      at,
      name,
      found.name,
      found.lines.map((line) => ({ line, text: this.context.text(line).trim().slice(0, 160) })),
    );
  }

  /** Whether a word within the name stands nowhere by itself, while one that looks like it does: `Narne`, `Name`. */
  #hasMisreadWord(name: string): boolean {
    for (const [word] of name.matchAll(/[A-Z][a-z0-9]{2,}/g)) {
      const spellings = this.index.spellings(word);
      if (spellings.has(word)) continue;
      for (const { text, code } of spellings.values()) if (text + code >= LEAST_PLACES) return true;
    }
    return false;
  }

  #suspect(name: string, at: Lines): void {
    if (this.#looked.has(name)) return;
    this.#looked.add(name);
    if (looksMisread(name) === 0 && !this.#hasMisreadWord(name) && !looksMisspelt(this.#spelling(name))) return;
    if ((this.index.occurrence(name)?.code ?? 0) > 0) return;
    this.#report(name, at);
  }

  #report(name: string, at: Lines): void {
    this.#looked.add(name);
    this.context.report(
      'name-suspect',
      at,
      `The name ${name} looks misread, but nothing in the document says for sure how it is written. It is kept.`,
    );
  }
}

/** A word of prose has no capital within. */
const isName = (word: string): boolean => /[A-Z].*[A-Z]|[a-z][A-Z]/.test(word);
