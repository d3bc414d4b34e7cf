import { splitWords } from '../names/words.ts';
import type { RepairRule } from './rule.ts';

/** A row of a list of error codes. */
export interface ListedCode {
  code: string;
  description: string;
  line: number;
}

/** How many times more often than the misread form the right one must stand. */
const RATIO = 3;

/**
 * One error code under two names, as a reader who finishes words by heart produces them: the names differ by a word within
 * (`BrokenOldBinding`, `BrokenBinding`), the descriptions are the same, no list has both, and one stands at least three
 * times as often. That one is right.
 */
export const codeMisnamed: RepairRule<{ code: string; lists: readonly (readonly ListedCode[])[] }, ListedCode> = {
  id: 'code-misnamed',
  about:
    'An error code that differs from another one by a word within, has the same description, and never stands in one list with it, is the one of the two that stands at least three times as often.',
  apply({ code, lists }) {
    const withCode = lists.filter((list) => list.some((listed) => listed.code === code));
    const description = plain(lists.flat().find((listed) => listed.code === code)?.description ?? '');
    const counts = new Map<string, { count: number; listed: ListedCode }>();
    for (const list of lists)
      for (const listed of list) {
        if (plain(listed.description) !== description || !differsByWord(code, listed.code)) continue;
        const seen = counts.get(listed.code) ?? { count: 0, listed };
        seen.count++;
        counts.set(listed.code, seen);
      }
    const twins = [...counts].filter(
      ([twin, { count }]) =>
        count >= RATIO * withCode.length && !withCode.some((list) => list.some((listed) => listed.code === twin)),
    );
    return twins.length === 1 ? twins[0]?.[1].listed : undefined;
  },
  cases: [
    {
      given: {
        code: 'BrokenOldBinding',
        lists: [
          [{ code: 'BrokenOldBinding', description: 'Broken binding.', line: 1 }],
          [{ code: 'BrokenBinding', description: 'Broken binding.', line: 2 }],
          [{ code: 'BrokenBinding', description: 'Broken binding.', line: 3 }],
          [{ code: 'BrokenBinding', description: 'Broken binding.', line: 4 }],
        ],
      },
      gives: { code: 'BrokenBinding', description: 'Broken binding.', line: 2 },
    },
    {
      given: {
        code: 'BrokenOldBinding',
        lists: [
          [
            { code: 'BrokenOldBinding', description: 'Broken binding.', line: 1 },
            { code: 'BrokenBinding', description: 'Broken binding.', line: 2 },
          ],
          [{ code: 'BrokenBinding', description: 'Broken binding.', line: 3 }],
          [{ code: 'BrokenBinding', description: 'Broken binding.', line: 4 }],
        ],
      },
      gives: undefined,
      why: 'a list has both: they are two codes',
    },
    {
      given: {
        code: 'WrongShelfMark',
        lists: [
          [{ code: 'WrongShelfMark', description: 'Wrong value.', line: 1 }],
          [{ code: 'WrongShelf', description: 'Wrong value.', line: 2 }],
          [{ code: 'WrongShelf', description: 'Wrong value.', line: 3 }],
          [{ code: 'WrongShelf', description: 'Wrong value.', line: 4 }],
        ],
      },
      gives: undefined,
      why: 'they differ at the end, not within',
    },
  ],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** With the dots between its parts. */
const wordsOf = (code: string): string[] =>
  code.split(/(?=\.)|(?<=\.)/).flatMap((part) => (part === '.' ? part : splitWords(part)));

/** Whether one of the names is the other with a word more, which is neither its first nor its last. */
const differsByWord = (a: string, b: string): boolean => hasWordMore(a, b) || hasWordMore(b, a);

function hasWordMore(name: string, other: string): boolean {
  const [words, fewer] = [wordsOf(name), wordsOf(other).join(' ')];
  return words.slice(1, -1).some((_, at) => words.toSpliced(at + 1, 1).join(' ') === fewer);
}
