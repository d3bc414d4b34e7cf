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

it.each([
  'This API works in the background. After it is returned, call the DescribeLoan API with the returned RequestID to see it.',
  'This API takes its time. After it is returned successfully, you can check the result by calling `DescribeLoan`.',
])('so does one that sends the reader to a query for its outcome: %s', (description) => {
  const input = [{ name: 'TaskId', type: 'String', description: 'The RequestId parameter returned by the API.' }];
  const spec = read(actionPage('LendBook', { description }), actionPage('DescribeLoan', { input }));
  expect(spec?.actions[0]?.async).toEqual({ pollWith: 'DescribeLoan', by: 'RequestId' });
});

it.each([
  'You can call the DescribeLoan API to check the status of the book.',
  'This API locates problems by the RequestId. See DescribeLoan for loans.',
  'After it is returned successfully, call the DescribeShelf API with the returned RequestId.',
])('one whose page names a query for something else is none: %s', (description) => {
  const spec = read(actionPage('LendBook', { description }), actionPage('DescribeLoan', {}));
  expect(spec?.actions[0]?.async).toBeUndefined();
});
