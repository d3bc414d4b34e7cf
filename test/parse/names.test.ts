/** Names that were misread or look wrong, in a whole document. */
import { expect, it } from 'vitest';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { actionPage, library } from './library.ts';

const row = (name: string, type = 'String') => ({ name, type, description: 'What is wanted.' });
const read = (...pages: string[]): DocumentResult =>
  documentToSpecs(documentFromBytes(Buffer.from(library(...pages)), 'library.md'));
const inputOf = (result: DocumentResult) => result.specs[0]?.actions[0]?.input.map(({ name }) => name);
const OTHERS = ['Title', 'Author', 'Year', 'Publisher', 'Shelf', 'Place', 'Reader', 'Copy'].map((name) => row(name));

it.each([
  ['lsbn', 'Isbn'],
  ['0rder', 'Order'],
])('a name whose letters were misread is the one that the document has elsewhere: %s', (written, meant) => {
  const result = read(
    actionPage('LendBook', { input: [...OTHERS, row(written)] }),
    actionPage('ReturnBook', { input: [row('Isbn'), row('Order')] }),
  );
  expect(inputOf(result)).toContain(meant);
  expect(result.repairs.map(({ rule }) => rule)).toEqual(['misread-name']);
});

it.each([
  ['cover', 'Cover'],
  ['LibaryId', 'LibraryId'],
])('a name that only looks wrong is kept, with a proposal: %s', (written, proposal) => {
  const result = read(
    actionPage('LendBook', { input: [...OTHERS, row(written)] }),
    actionPage('ReturnBook', { input: [row('LibraryId'), row('Library')] }),
    actionPage('ListBooks', { input: [row('LibraryId')] }),
  );
  expect(inputOf(result)).toContain(written);
  expect(result.repairs).toEqual([]);
  expect(result.diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'name-suspect',
      message: expect.stringContaining(`may be ${proposal},`),
      proposal: { name: written, is: proposal },
    }),
  );
});
