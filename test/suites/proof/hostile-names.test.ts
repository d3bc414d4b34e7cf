import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, expect, it } from 'vitest';
import { buildPackage } from '../../../generator/publish/build-packages.ts';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import { action, boatSpec, dataType, list, member, ref } from '../../diff/fixture.ts';
import { CORPUS } from '../hardening/injection/corpus.ts';
import { packageOutputs, runtimeOutputs } from '../hardening/injection/outputs.ts';
import { DECEIVING, syntaxErrors } from '../hardening/injection/shape.ts';

/** Names that a package's own code uses, in every sense in which it does. */
const USED =
  'Array array Record record Promise promise Error error Map map Set Object object JSON String string Number number Boolean ' +
  'Symbol Infinity NaN Partial Readonly Validator validators T Fail Issue IssueCode CheckOptions CheckResult Hooks Logger ' +
  'InvalidValueError StandardSchemaV1 SdkError ServiceError Transport Call CallResult Client ApiClient ErrorCode isString ' +
  'no v value fail count ok createValidator assertValid oneOf length range Paginator WaitOptions AbortError JsonValue ' +
  'types schemas SchemaDocument Handlers Handler LocalServer Operation operations __proto__ prototype default class await ' +
  'then Tasks PagedMethod api requests responses Table Received undefined any unknown never void null AbortSignal ' +
  'Uint8Array Function globalThis Date waitFor paginate client input options call close BoatClient isBoatError';

/** An API whose types, actions, parameters and codes all are called so. */
function specWith(names: readonly string[]): ApiSpec {
  const spec = boatSpec();
  for (const name of names) {
    spec.types.push(
      dataType(name, [
        member(name, list(ref(name))),
        member('Name', 'string', { constraints: { enum: [name, 'b'] } }),
        member('ByName', { kind: 'map', values: ref(name) }),
      ]),
    );
    spec.actions.push(
      action(name, {
        input: [
          member('In', ref(name)),
          member(name, 'integer', { constraints: { min: 1 } }),
          member('Offset', 'integer'),
          member('Limit', 'integer'),
        ],
        output: [
          member('List', list(ref(name))),
          member('TotalCount', 'integer'),
          member('RequestId', 'string', { required: true }),
        ],
        errors: [name],
      }),
    );
    spec.errors.push({ code: name, description: name, scope: 'service', source: { line: 1, endLine: 1 } });
  }
  return spec;
}

/** In the project, so that the package finds the types of Node. */
const folder = fileURLToPath(new URL('../../../.tmp/compiles/', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the package, and compiles it as it would be published. */
async function compile(name: string, spec: ApiSpec): Promise<void> {
  for (const [path, text] of [...packageOutputs(spec), ...runtimeOutputs(spec)]) {
    const target = join(folder, name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  await buildPackage(join(folder, name));
}

it('names that a package uses itself', async () => {
  await compile('used', specWith(USED.split(' ')));
});

it('names of members that every object has', async () => {
  await compile('object', specWith(Object.getOwnPropertyNames(Object.prototype)));
});

it('the hostile corpus as names; what it exports is told in blocks of code, and nothing else', async () => {
  await compile('corpus', specWith(CORPUS.map(([, text]) => text)));
  const report = readFileSync(join(folder, 'corpus/api.md'), 'utf8');
  const built = readdirSync(join(folder, 'corpus/dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  for (const text of [report, ...built]) expect(DECEIVING.exec(text)).toBeNull();
  const [title, note, ...sections] = unified().use(remarkParse).parse(report).children;
  expect([title?.type, note?.type]).toEqual(['heading', 'paragraph']);
  expect(sections.length).toBeGreaterThan(10);
  sections.forEach((node, index) => {
    expect(node).toMatchObject(index % 2 === 0 ? { type: 'heading', depth: 2 } : { type: 'code', lang: 'ts' });
    if (node.type === 'code') expect(syntaxErrors('api.ts', node.value)).toEqual([]);
  });
});
