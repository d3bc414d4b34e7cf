/** Names that were misread, in a whole document. */
import { describe, expect, it } from 'vitest';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { actionPage, dataTypes, library } from './library.ts';

const row = (name: string, type = 'String') => ({ name, type, description: `The ${name}.` });
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
