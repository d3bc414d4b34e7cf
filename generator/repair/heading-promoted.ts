import type { RepairRule } from './rule.ts';

/**
 * A line of prose that the export has made a heading: right below the heading of a data type, before anything else of it.
 * The evidence is that the type would have nothing of its own otherwise.
 */
export const headingPromoted: RepairRule<{ heading: string; empty: boolean }, string> = {
  id: 'heading-promoted',
  about:
    "A heading right below a data type's heading is the type's description: a type without anything below it doesn't exist.",
  apply: ({ heading, empty }) => (empty || /\s/.test(heading.trim()) ? heading.trim() : undefined),
  cases: [
    { given: { heading: 'Batch binding type', empty: true }, gives: 'Batch binding type' },
    { given: { heading: 'Filter', empty: true }, gives: 'Filter' },
    { given: { heading: 'Batch binding type ', empty: false }, gives: 'Batch binding type', why: 'no name has blanks' },
    {
      given: { heading: 'ReaderInfo ', empty: false },
      gives: undefined,
      why: 'the type above has its table: a new type',
    },
  ],
};
