import type { DataType, Member, Source } from '../../spec/types.ts';
import { mergeMembers } from './merge.ts';

/** Where a structure belongs: the action, its side, and the members from the top down to the one that has it. */
export interface Owner {
  action: string;
  side: 'input' | 'output';
  path: readonly string[];
}

/**
 * The data types of a legacy API. The documents don't name them: each is named after the action and the member that has
 * it, `<Action><Item>`, with as many outer members as it takes to tell it from others. A structure that a second page of the
 * action describes again completes the first.
 */
export class DataTypes {
  readonly #types = new Map<string, { key: string; type: DataType }>();
  readonly #reserved: ReadonlySet<string>;

  /** `reserved`: names that no type may have, such as those of actions. */
  constructor(reserved: Iterable<string>) {
    this.#reserved = new Set(reserved);
  }

  add(owner: Owner, description: string, members: Member[], source: Source): string {
    const key = `${owner.action} ${owner.side} ${owner.path.join('.')}`;
    for (const name of candidates(owner)) {
      const taken = this.#types.get(name);
      if (taken && taken.key === key) {
        taken.type = {
          ...taken.type,
          description: taken.type.description || description,
          members: mergeMembers(taken.type.members, members),
        };
        return name;
      }
      if (taken || this.#reserved.has(name)) continue;
      this.#types.set(name, { key, type: { name, description, usedBy: [owner.action], members, source } });
      return name;
    }
    throw new Error('unreachable: the candidates are endless');
  }

  /** In the order of the document. */
  all(): DataType[] {
    return [...this.#types.values()].map(({ type }) => type).sort((a, b) => a.source.line - b.source.line);
  }
}

function* candidates({ action, path }: Owner): Generator<string> {
  const items = path.map(itemName);
  for (let from = items.length - 1; from >= 0; from--) yield pascal(action) + items.slice(from).join('');
  for (let number = 2; ; number++) yield `${pascal(action)}${items.join('')}${number}`;
}

/** The name of one item of a member: `readers` and `readerSet` have `Reader`s. */
export function itemName(member: string): string {
  const name = pascal(member);
  const item = name.replace(/(?<=[a-z0-9])(?:Set|List)$/, '');
  if (item !== name) return item;
  return /(?:[aeiou]s|ss|us|is)$/i.test(name) ? name : name.replace(/(?<=[a-z]{2})s$/, '');
}

const pascal = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
