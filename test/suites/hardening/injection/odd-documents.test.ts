/** Documents whose numbers, names and addresses are odd where a corpus of texts doesn't show it. */
import { describe, expect, it } from 'vitest';
import { specFiles } from '../../../../generator/output/spec-files.ts';
import { documentToSpecs } from '../../../../generator/pipeline.ts';
import { documentFromBytes } from '../../../../generator/read/document.ts';
import { SpecError } from '../../../../generator/spec/spec-error.ts';
import type { ApiSpec } from '../../../../generator/spec/types.ts';
import { actionPage, dataTypes, example, library } from '../../../parse/library.ts';
import { findings, pathFindings } from './check.ts';
import { packageOutputs } from './outputs.ts';

const read = (text: string) => documentToSpecs(documentFromBytes(Buffer.from(text), 'odd.md'));
const member = (name: string, type: string, description = 'x') => ({ name, type, description });

/** The spec as it is written and read again. */
const written = (spec: ApiSpec | undefined): ApiSpec => JSON.parse(JSON.stringify(spec)) as ApiSpec;

it('numbers with more digits than are held check nothing, and stand as text where they are data', () => {
  const huge = '9'.repeat(400);
  const long = '12345678901234567890';
  const page = actionPage('LendBook', {
    input: [
      member('Listed', 'Integer', `Valid values: ${huge}, 1.`),
      member('Ranged', 'Integer', `Value range: 1-${huge}.`),
      member('Preset', 'Integer', `Default value: ${huge}.`),
      member('Sized', 'String', `Length: 1-${huge}`),
      member('Several', 'Array of String', `Array length limit: ${huge}`),
      member('Real', 'Float', `Value range: [0.5, ${huge}.5]`),
      member('Explained', 'Integer', `0: a; ${huge}: b; 1: c.`),
    ],
    examples: example(
      'Lending',
      `https://library.tencentcloudapi.com/?Action=LendBook&Listed=${huge}&Several.${huge}=x&Several.99999999=y`,
      `{"Response": {"RequestId": "r", "A": ${huge}, "B": 1e999, "C": ${long}, "D": 9007199254740992, "E": -0.5}}`,
    ),
  }).replace('maximum of 20 requests', `maximum of ${huge} requests`);
  const result = read(library(page));
  const [spec] = result.specs;
  expect(written(spec)).toEqual(spec);
  const [action] = spec?.actions ?? [];
  expect(action?.rateLimit).toBeUndefined();
  expect(action?.description).toContain(huge);
  const numbers = action?.input.map(({ constraints: { from: _from, ...rest } = {} }) => rest);
  expect(numbers).toEqual([{}, { min: 1 }, {}, { minLength: 1 }, {}, { min: 0.5 }, {}]);
  expect(action?.examples[0]?.response).toMatchObject({
    Response: { A: huge, B: '1e999', C: long, D: 9007199254740992, E: -0.5 },
  });
  specFiles(result);
  const outputs = packageOutputs(spec as ApiSpec);
  expect(findings(outputs, outputs)).toEqual([]);
});

it('names that differ in case alone, and those of devices, get files that any system tells apart', () => {
  const actions = ['LendBook', 'Lendbook', 'LENDBOOK', 'CON', 'Nul', 'Com1', 'Index', 'PRN.txt'];
  const types = ['Book', 'BOOK', 'Con', 'CON'];
  const text = library(
    ...actions.map((name) => actionPage(name, { input: types.map((type) => member(`A${type}`, type)) })),
    dataTypes(types.map((name) => ({ name, members: [member('Title', 'String'), member('TITLE', 'Integer')] }))),
  );
  const result = read(text);
  const [spec] = result.specs;
  expect(spec?.types.map(({ name }) => name)).toEqual(types);
  const outputs = packageOutputs(spec as ApiSpec);
  expect(pathFindings([...outputs.keys(), ...specFiles(result).keys()])).toEqual([]);
  expect([...outputs.keys()].filter((path) => path.startsWith('src/actions/'))).toHaveLength(spec?.actions.length ?? 0);
  expect(findings(outputs, outputs)).toEqual([]);
});

describe('a host, product or version that leads elsewhere', () => {
  const HOST = 'library.tencentcloudapi.com';
  const VERSION = '2024-01-01';

  it.each([
    [HOST, 'example.com/@library.tencentcloudapi.com'],
    [HOST, 'user:password@library.tencentcloudapi.com'],
    [HOST, 'example.com#.tencentcloudapi.com'],
    [HOST, 'example.com\\.tencentcloudapi.com'],
    [HOST, "library.tencentcloudapi.com';alert(1)//"],
    [HOST, '__proto__.tencentcloudapi.com'],
    [HOST, '-rf.tencentcloudapi.com'],
    [HOST, '..tencentcloudapi.com'],
    [HOST, 'con.tencentcloudapi.com'],
    [VERSION, '../../../etc'],
    [VERSION, '2024-01-01/../..'],
    [VERSION, '__proto__'],
    [VERSION, 'CON'],
  ])('%s becomes %s', (written, hostile) => {
    const result = read(library(actionPage('LendBook').replaceAll(written, hostile)));
    let paths: string[];
    try {
      paths = [...specFiles(result).keys()];
    } catch (error) {
      expect(error).toBeInstanceOf(SpecError);
      expect((error as Error).message).toContain("can't name a file");
      return;
    }
    expect(pathFindings(paths)).toEqual([]);
    for (const spec of result.specs) {
      // A host, and nothing that a URL takes for another part of it.
      expect(new URL(`https://${spec.endpoint}/`).host).toBe(spec.endpoint);
      const outputs = packageOutputs(spec);
      expect(findings(outputs, outputs)).toEqual([]);
    }
  });
});
