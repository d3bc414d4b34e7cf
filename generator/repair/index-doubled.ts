import type { RepairRule } from './rule.ts';

type Pair = readonly [name: string, value: string];

/** An element of a list in a request, by its list and its index. */
const ELEMENT = /^([A-Za-z_]\w*)\.(\d+)(?=\.|$)/;

/**
 * A request whose list has two elements of one index, so that the second would replace the first. The elements are numbered
 * anew in the order in which they stand.
 */
export const indexDoubled: RepairRule<readonly Pair[], Pair[]> = {
  id: 'index-doubled',
  about: "Elements of a request's list that have one index are numbered in the order in which they stand.",
  apply(pairs) {
    const names = pairs.map(([name]) => name);
    const lists = new Set(
      names.filter((name, at) => names.indexOf(name) !== at).map((name) => ELEMENT.exec(name)?.[1] ?? ''),
    );
    if (lists.size === 0 || lists.has('')) return undefined;
    const next = new Map<string, number>();
    let run = '';
    let seen = new Set<string>();
    return pairs.map(([name, value]) => {
      const [element = '', list = ''] = ELEMENT.exec(name) ?? [];
      const rest = name.slice(element.length);
      if (!lists.has(list)) {
        run = '';
        return [name, value];
      }
      if (element !== run || seen.has(rest)) {
        next.set(list, (next.get(list) ?? -1) + 1);
        run = element;
        seen = new Set();
      }
      seen.add(rest);
      return [`${list}.${next.get(list)}${rest}`, value];
    });
  },
  cases: [
    {
      given: [
        ['d.0.name', 'mac'],
        ['d.0.value', '1'],
        ['d.0.name', 'url'],
        ['d.0.value', '/'],
      ],
      gives: [
        ['d.0.name', 'mac'],
        ['d.0.value', '1'],
        ['d.1.name', 'url'],
        ['d.1.value', '/'],
      ],
    },
    {
      given: [
        ['Action', 'ListBooks'],
        ['d.0.name', 'mac'],
        ['d.0.name', 'url'],
        ['Limit', '5'],
        ['d.0.name', 'host'],
        ['e.0.name', 'left alone'],
      ],
      gives: [
        ['Action', 'ListBooks'],
        ['d.0.name', 'mac'],
        ['d.1.name', 'url'],
        ['Limit', '5'],
        ['d.2.name', 'host'],
        ['e.0.name', 'left alone'],
      ],
      why: 'other parameters among them stay as they are',
    },
    {
      given: [
        ['d.0.name', 'mac'],
        ['d.2.name', 'url'],
      ],
      gives: undefined,
      why: 'a gap loses nothing',
    },
    {
      given: [
        ['a', '1'],
        ['a', '2'],
      ],
      gives: undefined,
      why: 'no list',
    },
  ],
};
