// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The known name that was probably meant: the one that shares the longest beginning and end, in capitals or not. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const given = name.toLowerCase();
  let best: string | undefined;
  let most = 0.49;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const shorter = Math.min(given.length, other.length);
    let start = 0;
    let end = 0;
    while (start < shorter && given[start] === other[start]) start++;
    while (start + end < shorter && given.at(~end) === other.at(~end)) end++;
    const share = (start + end) / Math.max(given.length, other.length);
    if (share > most) {
      best = candidate;
      most = share;
    }
  }
  return best;
}
