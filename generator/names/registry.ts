/**
 * Gives out names of one scope, each once. Names that differ by case only count as the same: files live on file systems
 * that don't tell them apart, and readers don't either.
 */
export class NameRegistry {
  readonly #taken = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#taken.add(name.toLowerCase());
  }

  /** The wanted name, or, where it is taken, the first free one of `name2`, `name3`, ... */
  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
