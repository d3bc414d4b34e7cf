/**
 * Cuts a wire name into its words. A run of capitals is one word, unless a small letter follows its last one, which then
 * begins the next word: `DescribeDVDRentals` has `Describe`, `DVD`, `Rentals`. Anything but letters and digits of ASCII
 * separates words.
 */
export function splitWords(name: string): string[] {
  return name.match(/IPv[46]|[A-Z]+(?![a-z])(?:[0-9]+)?|[A-Z]?[a-z]+[0-9]*|[0-9]+|[A-Z]/g) ?? [];
}
