/** Clean documents with names that look wrong and are right: none of them is changed on the way to the spec. */
import { describe, expect, it } from 'vitest';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import { lookOf } from '../../generator/repair/misread-name.ts';
import { actionPage, dataTypes, example, library } from './library.ts';

const USUAL = ['Title', 'Author', 'Year', 'Publisher', 'Shelf', 'Place', 'Reader', 'Copy'];

/** Names that are right, beside names that stand in many other places of the document. */
const HOSTILE: readonly (readonly [right: string, elsewhere: string])[] = [
  ['AutoRenews', 'AutoRenew'],
  ['SdkAppid', 'SdkAppId'],
  ['Registryids', 'RegistryIds'],
  ['Uuids', 'Uuid'],
  ['RITimeSpan', 'RiTimeSpan'],
  ['BaselineNum', 'BaseLineNum'],
  ['HealthStatusDetial', 'HealthStatusDetail'],
  ['shelfId', 'ShelfId'],
  ['ListIaCFiles', 'ListIacFiles'],
  ['Shelf1', 'ShelfI'],
  ['Mode0', 'ModeO'],
  ['Librarry', 'Library'],
  ['IsDDos', 'IsDdos'],
  ['Isp1', 'Ispl'],
  ['DuringTime', 'DurlngTime'],
  ['Coverage', 'CoverAge'],
  ['TeamLd', 'TeamId'],
  ['Mask', 'Marsk'],
];

const row = (name: string, type = 'String') => ({ name, type, description: `The ${name.length} letters of it.` });
const request = (action: string, names: readonly string[]) =>
  `https://library.tencentcloudapi.com/?Action=${action}\n${names.map((name) => `&${name}=1`).join('\n')}\n&<Common request parameters>`;
const response = (names: readonly string[]) =>
  JSON.stringify({ Response: { ...Object.fromEntries(names.map((name) => [name, '1'])), RequestId: 'r-1' } }, null, 2);

/** One action has the right name, with an example that shows it or one that doesn't; four others have the other one, in examples too. */
function documentWith(right: string, elsewhere: string, shown: boolean): string {
  const own = [...USUAL, right];
  const sent = shown ? own : USUAL;
  const pages = ['LendBook', 'ReturnBook', 'ListBooks', 'RenewBook'].map((action) =>
    actionPage(action, {
      input: [...USUAL, elsewhere].map((name) => row(name)),
      output: [row(elsewhere)],
      examples: example('Calling it', request(action, [...USUAL, elsewhere]), response([elsewhere])),
    }),
  );
  const page = actionPage('MoveBook', {
    input: own.map((name) => row(name)),
    output: [row(right), row('Moved', 'Moved')],
    examples: example('Moving', request('MoveBook', sent), response(shown ? [right] : [])),
  });
  return library(
    ...pages,
    page,
    dataTypes([{ name: 'Moved', usedBy: 'MoveBook', members: own.map((name) => row(name)) }]),
  );
}

const read = (text: string): DocumentResult => documentToSpecs(documentFromBytes(Buffer.from(text), 'library.md'));

describe.each([true, false])('a right name, shown by its own example: %s', (shown) => {
  // What differs in look-alike letters only, and stands in no example, may have been misread.
  const hostile = HOSTILE.filter(([right, elsewhere]) => shown || lookOf(right) !== lookOf(elsewhere));
  it.each(hostile)('%s stays beside %s', (right, elsewhere) => {
    const result = read(documentWith(right, elsewhere, shown));
    const spec = result.specs[0];
    const moving = spec?.actions.find(({ name }) => name === 'MoveBook');
    expect(result.repairs).toEqual([]);
    expect(moving?.input.map(({ name }) => name)).toEqual([...USUAL, right]);
    expect(moving?.output.map(({ name }) => name)).toEqual([right, 'Moved', 'RequestId']);
    expect(spec?.types[0]?.members.map(({ name }) => name)).toEqual([...USUAL, right]);
    const lending = spec?.actions.find(({ name }) => name === 'LendBook');
    expect(lending?.input.map(({ name }) => name)).toEqual([...USUAL, elsewhere]);
  });
});

it.each(HOSTILE)('%s and %s stay two in one table', (right, elsewhere) => {
  const result = read(
    library(
      actionPage('LendBook', { input: [...USUAL, elsewhere, right].map((name) => row(name)) }),
      actionPage('ReturnBook', { input: [...USUAL, elsewhere].map((name) => row(name)) }),
      actionPage('ListBooks', { input: [...USUAL, elsewhere].map((name) => row(name)) }),
    ),
  );
  expect(result.repairs).toEqual([]);
  expect(result.specs[0]?.actions[0]?.input.map(({ name }) => name)).toEqual([...USUAL, elsewhere, right]);
});
