import type { RepairRule } from './rule.ts';

interface Named {
  name: string;
  description: string;
}

/**
 * A list of pairs, one name of each being the other with a suffix (`status`, `status_not`), in which one pair has the same
 * name twice. The evidence is that its second description follows from its first as those of the other pairs do.
 */
export const pairSuffixLost: RepairRule<{ rows: readonly Named[]; at: number }, string> = {
  id: 'pair-suffix-lost',
  about: 'In a list of names and the same names with a suffix, the second of two equal names has lost the suffix.',
  apply({ rows, at }) {
    const second = rows[at];
    const first = rows[at - 1];
    if (!first || !second || first.name !== second.name) return undefined;
    const change = changeBetween(first, second);
    if (change === undefined) return undefined;
    const suffixes = new Set<string>();
    for (let index = 1; index < rows.length; index++) {
      const [one, other] = [rows[index - 1] as Named, rows[index] as Named];
      if (!other.name.startsWith(one.name) || other.name === one.name) continue;
      if (changeBetween(one, other) === change) suffixes.add(other.name.slice(one.name.length));
    }
    return suffixes.size === 1 ? second.name + [...suffixes][0] : undefined;
  },
  cases: [
    {
      given: {
        rows: [
          { name: 'status', description: 'Logs with the status are returned.' },
          { name: 'status_not', description: 'Logs except those with the status are returned.' },
          { name: 'host', description: 'Logs with the host are returned.' },
          { name: 'host', description: 'Logs except those with the host are returned.' },
        ],
        at: 3,
      },
      gives: 'host_not',
    },
    {
      given: {
        rows: [
          { name: 'host', description: 'Host.' },
          { name: 'host', description: 'Host.' },
        ],
        at: 1,
      },
      gives: undefined,
      why: 'no other pair',
    },
  ],
};

/** The words that the second of two descriptions has before it goes on as the first one does, and where; undefined where it doesn't. */
function changeBetween(one: Named, other: Named): string | undefined {
  const [a, b] = [one.description.split(' '), other.description.split(' ')];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = b.indexOf(a[at] ?? '', at);
  return from < 0 ? undefined : `${at}:${b.slice(at, from).join(' ')}`;
}
