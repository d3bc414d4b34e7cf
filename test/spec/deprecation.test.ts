import { describe, expect, it } from 'vitest';
import { documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { replacementIn, saysDeprecated } from '../../generator/spec/deprecation.ts';
import { actionPage, dataTypes, library } from '../parse/library.ts';

describe('a description', () => {
  it.each([
    'This parameter has been discarded.',
    'This field is no longer used.',
    '(Disused) How many books.',
    '[Disused] How many books.',
    'How many books (obsolete)',
    'How many books【deprecated】',
    'Obsolete. How many books.',
    'Abandoned: how many books.',
    'Note: this field has been deprecated.',
    'The domain. It is only for old shelves. This parameter will be discontinued soon. Please use `Place` instead.',
    'Lists books. This API has been disused. We recommend using ListBooks instead.',
    'How many books. It has been abandoned.',
  ])('says that what it describes is deprecated: %s', (text) => expect(saysDeprecated(text)).toBe(true));

  it.each([
    'This parameter is not used on the global website.',
    'This field is not supported in some regions.',
    'The state. Values: `ON`, `OFF` (deprecated)',
    'The version: 1 (disused), 2',
    'Abandoned books are counted, too.',
    'Obsolete editions of the book.',
    'Whether the shelf is deprecated.',
    'This is a legacy API and may be deprecated in the future.',
    'This field is disabled if `Open` is set.',
    'If you only need one book, use `Book` instead.',
    'A deprecated shelf can not be changed.',
  ])("doesn't say that what it describes is deprecated: %s", (text) => expect(saysDeprecated(text)).toBe(false));

  it.each([
    ['Please use `Place` instead.', 'Place'],
    ['Use Place instead.', 'Place'],
    ['We recommend using Place instead.', 'Place'],
    ['It is recommended to use the new parameter `Place`.', 'Place'],
    ['This parameter has been replaced by Place.', 'Place'],
    ['You can use a shelf. Please use `Nowhere`.', undefined],
    ['It has been disused.', undefined],
  ])('names what to use instead, if there is such a thing: %s', (text, expected) =>
    expect(replacementIn(text, (name) => name === 'Place')).toBe(expected),
  );
});

it('makes facts of a member and of an action', () => {
  const row = (name: string, description: string) => ({ name, type: 'String', description });
  const members = [
    row('Shelf', 'This parameter will be discontinued soon. Please use <code>Place</code> instead.'),
    row('Place', 'Where it stands. Note: this is not <code>Shelf</code>.'),
    row('Room', 'Disused. Please use <code>Building</code> instead.'),
  ];
  const old = actionPage('FindBooks', {
    description: 'This API is used to find books. It has been disused. We recommend using ListBooks instead.',
  });
  const text = library(
    old,
    actionPage('ListBooks', { output: [{ name: 'Books', type: 'Array of Book', description: 'The books.' }] }),
    dataTypes([{ name: 'Book', usedBy: 'ListBooks', members }]),
  );
  const spec = documentToSpecs(documentFromBytes(Buffer.from(text), 'library.md')).specs[0];
  expect(spec?.actions.map(({ name, deprecated, replacedBy }) => [name, deprecated, replacedBy])).toEqual([
    ['FindBooks', true, 'ListBooks'],
    ['ListBooks', undefined, undefined],
  ]);
  expect(spec?.types[0]?.members.map(({ name, deprecated, replacedBy }) => [name, deprecated, replacedBy])).toEqual([
    ['Shelf', true, 'Place'],
    ['Place', false, undefined],
    // The document has no such member: the description says it, but no fact can.
    ['Room', true, undefined],
  ]);
});
