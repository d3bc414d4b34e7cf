/** One row of two lists laid side by side. */
export type Pair<T extends object> =
  | { old: T; new: T; renamed: boolean }
  | { old: T; new?: undefined; renamed?: undefined }
  | { old?: undefined; new: T; renamed?: undefined };

export interface Pairing<T extends object> {
  /** In the order of the new list; what was removed follows its predecessor of the old one. */
  pairs: Pair<T>[];
  /** What both lists hold stands in another order. */
  reordered: boolean;
}

/** How sure it is that two things without a partner are one thing under two names: 0 (no) to 1. */
export type Likeness<T> = (old: T, renamed: T) => number;

/**
 * Lays two lists side by side by name, then recognises renames among what is left. A rename needs a likeness above
 * zero, and to be the best match of both: a false one would hide a removal and an addition.
 */
export function pairUp<T extends object>(
  olds: readonly T[],
  news: readonly T[],
  nameOf: (item: T) => string,
  likeness?: Likeness<T>,
): Pairing<T> {
  const oldKeys = keysOf(olds, nameOf);
  const newKeys = keysOf(news, nameOf);
  const newIndex = new Map(newKeys.map((key, index) => [key, index]));
  const partner = oldKeys.map((key) => newIndex.get(key) ?? -1);
  const taken = new Set(partner);
  const renames = new Set<number>();
  if (likeness) {
    const removed = olds.flatMap((_, index) => (partner[index] === -1 ? [index] : []));
    const added = news.flatMap((_, index) => (taken.has(index) ? [] : [index]));
    for (const [oldAt, newAt] of findRenames(removed, added, (o, n) => likeness(olds[o] as T, news[n] as T))) {
      partner[oldAt] = newAt;
      renames.add(newAt);
    }
  }
  return { pairs: merge(olds, news, partner, renames), reordered: !isRising(partner.filter((at) => at !== -1)) };
}

/** Names, made unique: a second one of the same name is `name#2`. */
function keysOf<T>(items: readonly T[], nameOf: (item: T) => string): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** Pairs that are each other's only best match. */
function findRenames(
  removed: number[],
  added: number[],
  likeness: (old: number, renamed: number) => number,
): [number, number][] {
  if (removed.length === 0 || added.length === 0) return [];
  const bestOld = new Map<number, Best>();
  const bestNew = new Map<number, Best>();
  for (const oldAt of removed) {
    for (const newAt of added) {
      const value = likeness(oldAt, newAt);
      if (value <= 0) continue;
      keepBest(bestOld, oldAt, newAt, value);
      keepBest(bestNew, newAt, oldAt, value);
    }
  }
  const found: [number, number][] = [];
  for (const [oldAt, best] of bestOld) {
    const back = bestNew.get(best.at);
    if (!best.tied && back && !back.tied && back.at === oldAt) found.push([oldAt, best.at]);
  }
  return found;
}

interface Best {
  at: number;
  value: number;
  tied: boolean;
}

function keepBest(best: Map<number, Best>, key: number, at: number, value: number): void {
  const before = best.get(key);
  if (!before || value > before.value) best.set(key, { at, value, tied: false });
  else if (value === before.value) before.tied = true;
}

function merge<T extends object>(
  olds: readonly T[],
  news: readonly T[],
  partner: number[],
  renames: Set<number>,
): Pair<T>[] {
  const oldOf = new Map<number, number>();
  const removedAfter = new Map<number, T[]>();
  let after = -1;
  for (const [index, at] of partner.entries()) {
    if (at !== -1) {
      oldOf.set(at, index);
      after = at;
    } else {
      const list = removedAfter.get(after);
      if (list) list.push(olds[index] as T);
      else removedAfter.set(after, [olds[index] as T]);
    }
  }
  const pairs: Pair<T>[] = (removedAfter.get(-1) ?? []).map((old) => ({ old }));
  for (const [index, item] of news.entries()) {
    const oldAt = oldOf.get(index);
    pairs.push(oldAt === undefined ? { new: item } : { old: olds[oldAt] as T, new: item, renamed: renames.has(index) });
    for (const old of removedAfter.get(index) ?? []) pairs.push({ old });
  }
  return pairs;
}

const isRising = (values: number[]): boolean =>
  values.every((value, index) => index === 0 || (values[index - 1] as number) < value);
