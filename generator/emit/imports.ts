import { type Code, code, joinCode, stringLiteral } from './text.ts';

interface Imported {
  name: string;
  local: string;
  typeOnly: boolean;
}

/**
 * The imports of one module: asking for a name gives the one that it has here and notes the import. Names that the module
 * declares are given to the constructor; an import that would take one of them, or another import's, gets a name of its own.
 */
export class Imports {
  readonly #taken: Set<string>;
  readonly #modules = new Map<string, Map<string, Imported>>();

  constructor(declared: Iterable<string> = []) {
    this.#taken = new Set(declared);
  }

  /** A name that is used as a type only. */
  type(name: string, from: string): string {
    return this.#add(name, from, true);
  }

  value(name: string, from: string): string {
    return this.#add(name, from, false);
  }

  #add(name: string, from: string, typeOnly: boolean): string {
    const names = this.#modules.get(from) ?? new Map<string, Imported>();
    this.#modules.set(from, names);
    const known = names.get(name);
    if (known) {
      known.typeOnly &&= typeOnly;
      return known.local;
    }
    let local = name;
    for (let count = 2; this.#taken.has(local); count++) local = `${name}${count}`;
    this.#taken.add(local);
    names.set(name, { name, local, typeOnly });
    return local;
  }

  /** One declaration for each module. Biome sorts them, with those that stand in the template. */
  print(): Code {
    const lines = [...this.#modules].map(([from, names]) => {
      const list = [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      const typeOnly = list.every((one) => one.typeOnly);
      const specifiers = list.map((one) => {
        const renamed = one.local === one.name ? code`${one.name}` : code`${one.name} as ${one.local}`;
        return one.typeOnly && !typeOnly ? code`type ${renamed}` : renamed;
      });
      const keyword = typeOnly ? code`import type` : code`import`;
      return code`${keyword} { ${joinCode(specifiers, ', ')} } from ${stringLiteral(from)};`;
    });
    return joinCode(lines, '\n');
  }
}
