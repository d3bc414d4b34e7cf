import { splitWords } from '../names/words.ts';
import type { RepairRule } from './rule.ts';

interface DoubledName {
  name: string;
  /** Of the second row. */
  description: string;
  /** Names that the examples of the page send and that its table lacks. */
  undeclared: readonly string[];
}

/** Two rows of one name, of which the second is another parameter: the one that the example sends and no row declares. */
export const doubledName: RepairRule<DoubledName, string> = {
  id: 'doubled-name',
  about:
    'The second of two rows of one name is the only parameter that the example sends and no row has, if its description speaks of that.',
  apply({ name, description, undeclared }) {
    const text = description.toLowerCase();
    const fitting = undeclared.filter((other) => {
      const words = wordsOf(other);
      return words.at(-1) === wordsOf(name).at(-1) && words.every((word) => text.includes(word));
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  },
  cases: [
    {
      given: { name: 'diskId', description: 'Snapshot ID of the disk.', undeclared: ['snapshotId', 'size'] },
      gives: 'snapshotId',
    },
    { given: { name: 'diskId', description: 'Disk ID.', undeclared: ['snapshotId'] }, gives: undefined },
    { given: { name: 'diskId', description: 'Snapshot ID.', undeclared: [] }, gives: undefined },
    {
      given: { name: 'lentBookId', description: 'ID of the reader of the book.', undeclared: ['bookReaderId', 'id'] },
      gives: undefined,
      why: 'the description speaks of two',
    },
    {
      given: { name: 'lentBookId', description: 'ID of the reader of the book.', undeclared: ['bookReaderId'] },
      gives: 'bookReaderId',
    },
    {
      given: { name: 'diskId', description: 'Name or ID of the snapshot.', undeclared: ['snapshotName'] },
      gives: undefined,
      why: 'a name is no ID',
    },
  ],
};

const wordsOf = (name: string): string[] => splitWords(name).map((word) => word.toLowerCase());
