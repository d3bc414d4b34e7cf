/** What two lists of names have that the other has not; order and repetition aside. */
export function compareNames(
  olds: readonly string[],
  news: readonly string[],
  same: (old: string, renewed: string) => boolean,
): { removed: string[]; added: string[]; reordered: boolean } {
  const before = new Set(olds);
  const after = new Set(news);
  const removed = olds.filter((name) => !after.has(name));
  const added = news.filter((name) => !before.has(name));
  const stillRemoved = removed.filter((name) => !added.some((other) => same(name, other)));
  const stillAdded = added.filter((name) => !removed.some((other) => same(other, name)));
  const reordered =
    removed.length === 0 &&
    added.length === 0 &&
    (olds.length !== news.length || olds.some((name, index) => name !== news[index]));
  return { removed: stillRemoved, added: stillAdded, reordered };
}
