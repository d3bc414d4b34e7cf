import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES, type Rule } from '../../../generator/diff/rules.ts';
import { emitPackage } from '../../../generator/emit/package.ts';
import { type NumberedCase, numberCases, specOf } from '../../diff/rules/case.ts';
import { CASES } from '../../diff/rules/cases.ts';
import { createCaller } from '../../serve/caller.ts';
import { sampleMembers } from './sample.ts';

/**
 * The table of verdicts, held against what really happens: a program that uses the package of the old spec is compiled
 * against that of the new one; what the old validators passed is put through the new ones; an old request is sent to a
 * service of the new spec, and an old program reads what that answers. All cases share two specs, so that two packages
 * and two runs of the compiler do for all.
 */

const cases = numberCases(CASES);
const oldSpec = specOf(cases, 'old');
const newSpec = specOf(cases, 'new');

/** Dangerous for what they mean; nothing that a machine could see goes wrong. */
const MEANING =
  /deprecated|default-|unit-changed|meaning-changed|rate-limit|async-|errors?-added|action-errors-changed|error-renamed/;

/** Rules that no package shows, and why. */
const NOT_SHOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:api|region|regions|common|history|monitoring)-/,
    'about the whole API: a case of its own would change all others',
  ],
  [/-order$/, 'an order of things in the document that the package does not keep'],
  [/^(?:request|response)-details-/, 'texts beside the facts'],
  [/^response-rule-/, 'rules bind requests only'],
  [/^response-type-(?:added|removed)$/, 'as in requests: no member refers to the type'],
  [/modified-unknown$/, 'what changed is not known'],
  [/^filters-/, 'filters are values of an open type'],
  [/^action-endpoint-changed$/, 'the same as for the API'],
  [/^action-undocumented$/, 'the service may still answer'],
];

interface Loaded {
  [name: string]: { validate(value: unknown): { issues?: readonly { code: string }[] } } | undefined;
}

let root: string;
let failing: { old: Set<string>; new: Set<string> };
let validators: { old: Loaded; new: Loaded };

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'proof-')));
  await Promise.all([writePackage('old', oldSpec), writePackage('new', newSpec)]);
  for (const numbered of cases) await write(`programs/case${numbered.n}.ts`, programOf(numbered));
  const [old, renewed] = await Promise.all([compile('old'), compile('new')]);
  failing = { old, new: renewed };
  validators = {
    old: await import(join(root, 'old/src/validators/index.ts')),
    new: await import(join(root, 'new/src/validators/index.ts')),
  };
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function writePackage(side: 'old' | 'new', spec: typeof oldSpec): Promise<void> {
  const config = {
    name: '@x/boat',
    version: '1.0.0',
    license: 'MIT',
    author: '',
    repository: '',
    folder: 'boat',
    generatorVersion: '0.0.0',
  };
  for (const [path, text] of emitPackage(spec, config)) await write(`${side}/${path}`, text);
}

const programOf = ({ program }: NumberedCase): string =>
  `import { BoatClient, ErrorCode } from 'boat';
import type * as types from 'boat';
export async function run(client: BoatClient): Promise<void> {
${program}
}
export type Used = types.CallOptions;
export const used = ErrorCode;
`;

/** The cases whose programs do not compile against a package. */
async function compile(side: 'old' | 'new'): Promise<Set<string>> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { boat: [`./${side}/src/index.ts`], 'boat/*': [`./${side}/src/*.ts`] },
  };
  await write(`tsconfig.${side}.json`, JSON.stringify({ compilerOptions, include: ['programs'] }));
  const tsc = join(import.meta.dirname, '../../../node_modules/.bin/tsc');
  const output = await promisify(execFile)(tsc, ['-p', `tsconfig.${side}.json`, '--pretty', 'false'], {
    cwd: root,
    maxBuffer: 1 << 26,
  }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  return new Set([...output.matchAll(/^programs\/case(\d+)\.ts\(/gm)].map(([, n]) => n as string));
}

const issuesOf = (side: 'old' | 'new', name: string, value: unknown): string[] | undefined => {
  const validator = validators[side][name];
  return validator && (validator.validate(value).issues ?? []).map((issue) => issue.code);
};

/** Registers nothing: the case has nothing of the kind. */
const NONE = (_title: string, _test: () => unknown): void => undefined;

describe.each(cases.map((numbered) => [`${numbered.n} ${numbered.rule}`, numbered] as const))('%s', (_, numbered) => {
  const rule = RULES.get(numbered.rule) as Rule;
  const { actionName, inputs = [], responses = [], read } = numbered;

  it(`compiles as the table says: ${rule.compile}`, () => {
    expect(failing.old).not.toContain(numbered.n);
    expect(failing.new.has(numbered.n)).toBe(rule.compile === 'breaking');
  });

  const forInputs = inputs.length > 0 ? it : NONE;
  forInputs(`requests pass the validator as the table says: ${rule.validator}`, () => {
    for (const input of inputs) {
      expect(issuesOf('old', `${actionName}Request`, input)).toEqual([]);
      const issues = issuesOf('new', `${actionName}Request`, input);
      if (rule.validator === 'breaking') expect(issues).not.toEqual([]);
      // An unknown name is reported as such, and nothing else is.
      else if (rule.validator === 'dangerous')
        expect(new Set([...(issues ?? []), 'unknown'])).toEqual(new Set(['unknown']));
      else expect(issues).toEqual([]);
    }
  });

  forInputs(`a service of the new spec takes old requests as the table says: ${rule.wire}`, async () => {
    const old = createCaller(oldSpec, { rateLimit: false });
    const renewed = createCaller(newSpec, { rateLimit: false });
    for (const input of inputs) {
      expect((await old.call(actionName, input)).code).toBeUndefined();
      const { code } = await renewed.call(actionName, input);
      if (rule.wire === 'breaking') expect(code).toBeDefined();
      else expect(code).toBeUndefined();
    }
  });

  const forReaders = read ? it : NONE;
  forReaders(`an old program reads new responses as the table says: ${rule.wire}`, () => {
    const works = new Function('r', `return ${read};`) as (response: object) => boolean;
    const outcomes = responses.map((response) => {
      expect(issuesOf('new', `${actionName}Response`, response)).toEqual([]);
      try {
        return works(response);
      } catch {
        return false;
      }
    });
    const quiet = rule.wire === 'dangerous' && MEANING.test(rule.id);
    if (rule.wire === 'breaking') expect(outcomes).not.toContain(true);
    else if (rule.wire === 'safe' || quiet) expect(outcomes).not.toContain(false);
    else expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });

  // What a service of the new spec answers passes the new validator, as shown above. Old answers, kept or made up by a
  // test, do not where the type is another one.
  const forKept = read && rule.validator === 'breaking' ? it : NONE;
  forKept('old responses fail the new validator, as the table says', () => {
    const response = sampleMembers(numbered.old?.output ?? []);
    expect(issuesOf('old', `${actionName}Response`, response)).toEqual([]);
    expect(issuesOf('new', `${actionName}Response`, response)).not.toEqual([]);
  });
});

it('puts every rule to the test, or says why not', () => {
  const shown = new Set(cases.map((numbered) => numbered.rule));
  const missing = [...RULES.keys()].filter((id) => !shown.has(id) && !NOT_SHOWN.some(([pattern]) => pattern.test(id)));
  expect(missing).toEqual([]);
});
