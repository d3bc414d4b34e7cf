/** Names that were misread, in a whole document. */
import { describe, expect, it } from 'vitest';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { actionPage, dataTypes, library } from './library.ts';

const row = (name: string, type = 'String') => ({ name, type, description: 'What is wanted.' });
const read = (...pages: string[]): DocumentResult =>
  documentToSpecs(documentFromBytes(Buffer.from(library(...pages)), 'library.md'));
const inputOf = (result: DocumentResult) => result.specs[0]?.actions[0]?.input.map(({ name }) => name);
const OTHERS = ['Title', 'Author', 'Year', 'Publisher', 'Shelf', 'Place', 'Reader', 'Copy'].map((name) => row(name));

describe('a name with a small first letter', () => {
  it('begins with a capital as all others do', () => {
    const result = read(actionPage('LendBook', { input: [...OTHERS, row('cover')] }));
    expect(inputOf(result)).toContain('Cover');
    expect(result.repairs.map(({ rule }) => rule)).toEqual(['first-letter']);
  });

  it('is kept and reported where an example has it', () => {
    const examples = `### Example1 Lending

#### Input Example

\`\`\`
https://library.tencentcloudapi.com/?Action=LendBook
&cover=green
\`\`\`

#### Output Example

\`\`\`
{"Response": {"RequestId": "r-1"}}
\`\`\`
`;
    const result = read(actionPage('LendBook', { input: [...OTHERS, row('cover')], examples }));
    expect(inputOf(result)).toContain('cover');
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'name-suspect' }));
  });

  it.each([
    ['lsbn', 'Isbn'],
    ['lmprint', 'Imprint'],
    ['0rder', 'Order'],
  ])('that looks like another letter is that one: %s', (written, meant) => {
    const result = read(
      actionPage('LendBook', { input: [...OTHERS, row(written)] }),
      actionPage('ReturnBook', { input: [row('Isbn'), row('Order')] }),
    );
    expect(inputOf(result)).toContain(meant);
    expect(result.repairs).toHaveLength(1);
  });

  it('is put right in the type of a member', () => {
    const result = read(
      actionPage('LendBook', { input: [...OTHERS, row('Wanted', 'Array of book')] }),
      dataTypes([{ name: 'Book', usedBy: 'LendBook', members: [row('Isbn')] }]),
    );
    expect(result.specs[0]?.actions[0]?.input.at(-1)?.type).toEqual({
      kind: 'array',
      items: { kind: 'ref', name: 'Book' },
    });
  });
});

describe("a data type's name that its references have in other letters' case", () => {
  it('is as they have it where they are more', () => {
    const result = read(
      actionPage('LendBook', { input: [row('One', 'Book'), row('More', 'Array of Book')] }),
      dataTypes([{ name: 'BooK', members: [row('Isbn')] }]),
    );
    expect(result.specs[0]?.types.map(({ name }) => name)).toEqual(['Book']);
  });
});

describe('a name that is a letter away from another one', () => {
  const pages = (name: string) => [
    actionPage('LendBook', { input: [...OTHERS, row('LibraryId'), row('Library')] }),
    actionPage('ReturnBook', { input: [row('LibraryId'), row('Librarian')] }),
    actionPage('ListBooks', { input: [row('LibraryId'), row(name)] }),
  ];
  const lastOf = (result: DocumentResult) => result.specs[0]?.actions[2]?.input.at(-1)?.name;

  it('is that one where it has a word that is none', () =>
    expect(lastOf(read(...pages('LibaryId')))).toBe('LibraryId'));
  it('is itself where it is the plural', () => expect(lastOf(read(...pages('LibraryIds')))).toBe('LibraryIds'));
  it('is itself where its words are English', () => expect(lastOf(read(...pages('Librarians')))).toBe('Librarians'));
});

describe('a name of a table that examples and the history have otherwise', () => {
  const examples = (query: string) => `### Example1 Lending

#### Input Example

\`\`\`
https://library.tencentcloudapi.com/?Action=LendBook
${query}
\`\`\`

#### Output Example

\`\`\`
{"Response": {"RequestId": "r-1"}}
\`\`\`
`;
  const lending = (name: string, query: string) =>
    read(
      actionPage('LendBook', { input: [row(name), row('Day')], examples: examples(query) }),
      actionPage('ReturnBook', { examples: examples(query) }),
    );

  it('is as they have it', () => {
    const result = lending('Isb', '&Isbn=1&Day=2');
    expect(inputOf(result)).toEqual(['Isbn', 'Day']);
    expect(result.repairs).toContainEqual(expect.objectContaining({ rule: 'name-from-example', before: 'Isb' }));
  });

  it('is kept where the table has both', () => {
    const result = lending('Days', '&Day=2');
    expect(inputOf(result)).toEqual(['Days', 'Day']);
    expect(result.repairs).toEqual([]);
  });

  it('is kept and reported where either may be right', () => {
    const result = read(actionPage('LendBook', { input: [row('Weekday')], examples: examples('&WeekDay=2') }));
    expect(inputOf(result)).toEqual(['Weekday']);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'name-suspect' }));
  });
});
