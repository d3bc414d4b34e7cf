// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The known name that was probably meant: the one that shares most letters, counted from the beginning or the end, in capitals or not. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const given = name.toLowerCase();
  let best: string | undefined;
  let most = 0.49;
  for (const candidate of known) {
    const { length } = candidate;
    const shared = [...candidate.toLowerCase()].filter(
      (letter, index) => letter === given[index] || letter === given.at(index - length),
    );
    const share = shared.length / Math.max(given.length, length);
    if (share > most) {
      best = candidate;
      most = share;
    }
  }
  return best;
}
