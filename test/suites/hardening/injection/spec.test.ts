import { describe, expect, it } from 'vitest';
import { specName } from '../../../../generator/spec/json.ts';
import { findings } from './check.ts';
import { CORPUS, LONG } from './corpus.ts';
import { packageOutputs, reportOutputs } from './outputs.ts';
import { original, replaceTexts } from './place.ts';
import { numberPaths, slotsOf } from './slots.ts';

describe('a hostile text after every text of the spec at once', () => {
  const benign = replaceTexts((text, index) => `${text}~q${index}`);
  const twin = packageOutputs(benign);
  const reports = reportOutputs(original, benign);

  it.each(CORPUS)('%s', (_name, hostile) => {
    const spec = replaceTexts((text, index) => `${text}${hostile}~q${index}`);
    expect(findings(packageOutputs(spec), twin)).toEqual([]);
    expect(findings(reportOutputs(original, spec), reports)).toEqual([]);
  });
});

describe('a name that every object has, instead of one text', () => {
  const named = slotsOf(original).filter(({ path }) => /(?:name|code|id|#|\.\d+)$/.test(path));

  it.each([...new Set(named.map(({ text }) => text))])('%s', (replaced) => {
    const put = (name: string) => replaceTexts((text) => (text === replaced ? name : text));
    // The README shows code for names that can be identifiers only.
    const found = findings(packageOutputs(put('__proto__')), packageOutputs(put('zq')));
    expect(found.filter((finding) => !finding.startsWith('README.md: '))).toEqual([]);
  });
});

describe('a megabyte', () => {
  const put = (filler: string, ...into: string[]) =>
    replaceTexts((text, index) => (into.includes(text) ? `${text}${filler}~${index}` : text));

  it('in a name, a description, a value and an example', () => {
    const into = ['HireBoat', 'What a Boat is.', 'ROW', 'boat-1'];
    expect(findings(packageOutputs(put(LONG, ...into)), packageOutputs(put('~q', ...into)))).toEqual([]);
  });

  it('in the description of a report', () => {
    const reports = (filler: string) => reportOutputs(original, put(filler, 'What a Boat is.'));
    // Parsers of Markdown take more than linear time, so that is looked at with less.
    const others = (filler: string) => new Map([...reports(filler)].filter(([path]) => !path.endsWith('.md')));
    expect(findings(others(LONG), others('~q'))).toEqual([]);
    expect(findings(reports(LONG.slice(0, 2_000)), reports('~q'))).toEqual([]);
  });
});

it.each(numberPaths(original).map((path) => [path.join('.'), path] as const))(
  'a text where a number belongs: %s',
  (_name, path) => {
    const spec = structuredClone(original);
    const holder = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, { ...spec });
    const isFree =
      path.at(-2) === 'also' ||
      path.some((key) =>
        ['request', 'response', 'example', 'formatVersion', 'values', 'is', 'default', 'enum'].includes(key),
      );
    holder[path.at(-1) ?? ''] = '*/ 1; globalThis.pwned = 1';
    if (isFree) expect(findings(packageOutputs(spec), packageOutputs(spec))).toEqual([]);
    else expect(() => packageOutputs(spec)).toThrow(/which is no number/);
  },
);

it('a product or version that leads elsewhere is refused', () => {
  for (const product of ['../../etc', '/etc', 'C:\\x', '', 'a/b', 'a\0', '..'])
    expect(() => specName({ product, version: '2020' })).toThrow(/can't name a file/);
});

it('meets every field of the format that holds a text', () => {
  const paths = slotsOf(original).map(({ path }) => path.replace(/\.\d+(?=\.|#|$)/g, ''));
  expect([...new Set(paths)].length).toBeGreaterThanOrEqual(116);
});
