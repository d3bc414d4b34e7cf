/** What became of a line: part of a fact, furniture that every such document has, or neither (`unresolved`). */
export type LineKind = 'fact' | 'furniture';

/**
 * Accounts for every line of a document: which fact consumed it. A line that several facts use belongs to the first one
 * that claimed it.
 */
export class Ledger {
  readonly #kinds: (LineKind | undefined)[];
  readonly #facts: (string | undefined)[];

  constructor(lines: number) {
    this.#kinds = new Array(lines + 1);
    this.#facts = new Array(lines + 1);
  }

  /** Lines `line` to `endLine` (1-based) are part of `fact`, such as `CreateShelf.input.Labels`. */
  fact(fact: string, line: number, endLine = line): void {
    this.#mark('fact', fact, line, endLine);
  }

  /** Lines that say nothing about this API in particular; `what` names the furniture. */
  furniture(what: string, line: number, endLine = line): void {
    this.#mark('furniture', what, line, endLine);
  }

  kind(line: number): LineKind | undefined {
    return this.#kinds[line];
  }

  owner(line: number): string | undefined {
    return this.#facts[line];
  }

  #mark(kind: LineKind, owner: string, line: number, endLine: number): void {
    for (let at = line; at <= endLine && at < this.#kinds.length; at++) {
      if (this.#kinds[at] === 'fact' || (this.#kinds[at] === kind && kind === 'furniture')) continue;
      this.#kinds[at] = kind;
      this.#facts[at] = owner;
    }
  }
}
