import leven from 'leven';

/** Of the names that there are, those that were probably meant, the nearest first; none where nothing is near. */
function nearestNames(wanted: string, names: Iterable<string>, most = 3): string[] {
  const furthest = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, distance: leven(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** `Did you mean A or B?`; where nothing is near, what to do instead. */
export function didYouMean(
  wanted: string,
  names: Iterable<string>,
  otherwise: string,
  shown = (name: string) => name,
): string {
  const near = nearestNames(wanted, names).map(shown);
  return near.length === 0 ? otherwise : `Did you mean ${near.join(' or ')}?`;
}
