import { NameIndex } from '../../generator/repair/misread-name.ts';
import type { Spelling } from '../../generator/repair/misspelt-name.ts';

/** What a document says of a name that has these names in its prose, each in so many places, and others in its code. */
export function spellingIn(name: string, names: Record<string, number>, code: readonly string[] = []): Spelling {
  const prose = Object.entries(names).flatMap(([written, count]) => Array<string>(count).fill(written));
  const index = new NameIndex([...prose, ...code], 1, prose.length + code.length, (line) => line > prose.length);
  return {
    name,
    places: (other) => index.places(other).count,
    inCode: (other) => index.places(other).code,
    words: (word) => index.words(word),
  };
}
