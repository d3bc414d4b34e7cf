/** What a document says in other characters or words than usual, and what used to be lost without a word. */
import { expect, it } from 'vitest';
import { documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { actionPage, library } from './library.ts';

const read = (...pages: string[]) =>
  documentToSpecs(documentFromBytes(Buffer.from(library(...pages)), 'library.md')).specs[0];

it.each([
  ['a middle dot', 'may return\u00b7null'],
  ['a space that does not break', 'may\u00a0return\u00a0null'],
  ['a joiner between two words', 'may \u200dreturn null'],
  ['a joiner that is spelt out', 'may return u200dnull'],
])('%s hides no note about null', (_, note) => {
  const output = [{ name: 'Reader', type: 'String', description: `Who has it. Note: this field ${note}.` }];
  const spec = read(actionPage('LendBook', { output }));
  expect(spec?.actions[0]?.output[0]).toMatchObject({
    nullable: true,
    description: 'Who has it. Note: this field may return null.',
  });
});

it.each([
  'This API is used to perform asynchronous operations. After it returns a successful result, call the DescribeLoan API.',
  'This is an async API. Call the DescribeLoan API with the returned RequestId.',
  'The loan is completed asynchronously. You can poll it by calling DescribeLoan.',
])('an asynchronous action says so: %s', (description) => {
  const input = [{ name: 'LoanId', type: 'String', description: 'The loan.' }];
  const spec = read(actionPage('LendBook', { description, input }), actionPage('DescribeLoan', { input }));
  expect(spec?.actions[0]?.async?.pollWith).toBe('DescribeLoan');
});
