import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import { action, boatSpec, dataType, list, member, ref } from '../../diff/fixture.ts';
import { CORPUS } from './corpus.ts';
import { packageOutputs, runtimeOutputs } from './outputs.ts';

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

function compile(name: string, spec: ApiSpec): string {
  const root = join(folder, name);
  for (const [path, text] of [...packageOutputs(spec), ...runtimeOutputs(spec)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '--noEmit', '-p', root], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

it('names that a package uses itself', { timeout: 120_000 }, () => {
  expect(compile('used', specWith(USED.split(' ')))).toBe('');
});

it('names of members that every object has', { timeout: 120_000 }, () => {
  expect(compile('object', specWith(Object.getOwnPropertyNames(Object.prototype)))).toBe('');
});

it('the hostile corpus as names', { timeout: 120_000 }, () => {
  expect(compile('corpus', specWith(CORPUS.map(([, text]) => text)))).toBe('');
});
