import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageConfig } from '../../generator/emit/config.ts';
import { createContext, type PackageContext } from '../../generator/emit/context.ts';
import { filterTypeText } from '../../generator/emit/filter-type.ts';
import { emitJsonSchema } from '../../generator/emit/json-schema.ts';
import { emitTypes } from '../../generator/emit/types.ts';
import { emitValidators } from '../../generator/emit/validators.ts';
import { emitValues } from '../../generator/emit/values.ts';
import { nameSpec } from '../../generator/names/spec-names.ts';
import type { ApiSpec, Member } from '../../generator/spec/types.ts';
import type { Issue } from '../../templates/runtime/validate/issue.ts';
import type { Validator } from '../../templates/runtime/validate/validator.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const source = { line: 1, endLine: 1 };

function member(name: string, type: Member['type'], extra: Partial<Member> = {}): Member {
  return { name, type, required: false, nullable: false, deprecated: false, description: '', source, ...extra };
}

const STRING = { kind: 'string' } as const;

/** An API of nobody's, with what a document may hold in its worst hour. */
const SPEC: ApiSpec = {
  formatVersion: 1,
  product: 'box',
  version: '2020-01-01',
  title: 'Boxes */ ${x} `',
  protocol: 'tencentcloud-v3',
  endpoint: 'box.example.com',
  path: '/',
  source: { file: 'box.md', sha256: '' },
  regions: [],
  commonParameters: [],
  actions: [
    {
      name: 'MakeBox',
      category: '',
      summary: '',
      description: '',
      documented: true,
      input: [
        member('Tree', { kind: 'ref', name: 'Tree' }),
        member('Unknown', { kind: 'ref', name: 'NotDescribed' }),
        member('Twice', STRING),
        member('Twice', { kind: 'integer' }),
        member("it's \\ `${x}` */", STRING, { constraints: { enum: ["'", '\\', '`${x}`', '\u2028', '*/'] } }),
        member('__proto__', STRING),
        member('Path', STRING, { constraints: { pattern: '^\\/[/a]*$', default: 'none' } }),
        member('Map', { kind: 'map', values: { kind: 'array', items: { kind: 'integer' } } }),
        member(
          'Grid',
          { kind: 'array', items: { kind: 'array', items: { kind: 'float' } } },
          { constraints: { min: 0, maxItems: 2 } },
        ),
        member('Any', { kind: 'json' }),
        member('When', { kind: 'datetime' }, { nullable: true }),
      ],
      output: [member('RequestId', STRING, { required: true })],
      rules: [
        { kind: 'oneOf', members: ['Twice', 'Path'], from: '', line: 1 },
        { kind: 'requiredWhen', members: ['Map'], when: { member: 'Any', is: [true, 1, 'x'] }, from: '', line: 1 },
        { kind: 'exclusive', members: ['Twice', 'Gone'], from: '', line: 1 },
      ],
      errors: [],
      examples: [],
      source,
    },
    {
      name: 'NoInput',
      category: '',
      summary: '',
      description: '',
      documented: true,
      input: [],
      output: [],
      errors: [],
      examples: [],
      source,
    },
  ],
  types: [
    {
      name: 'Tree',
      description: '',
      usedBy: [],
      members: [
        member('Name', STRING, { required: true }),
        member('Trees', { kind: 'array', items: { kind: 'ref', name: 'Tree' } }),
      ],
      source,
    },
    { name: 'class', description: '', usedBy: [], members: [], source },
  ],
  errors: [],
  releases: [],
};

it('types of filters name what an action takes, and stay open', () => {
  const filter = {
    name: 'Filter',
    description: '',
    usedBy: [],
    members: [
      member('Name', STRING, { required: true }),
      member('Values', { kind: 'array', items: STRING }, { required: true }),
    ],
    source,
  };
  const filters = member('Filters', { kind: 'array', items: { kind: 'ref', name: 'Filter' } });
  const action = {
    ...(SPEC.actions[1] as ApiSpec['actions'][number]),
    input: [filters],
    filters: [
      { name: 'zone', description: '', line: 1 },
      { name: 'tag:*', description: '', line: 1 },
      { name: 'isp', description: '', values: ['A', "B'"], line: 1 },
    ],
  };
  const spec = { ...SPEC, types: [filter], actions: [action] };
  const context = {
    spec,
    names: nameSpec(spec),
    types: new Map([['Filter', filter]]),
    actions: [action],
  } as unknown as PackageContext;
  const open = '(string & {})';
  expect(String(filterTypeText(context, action, filters))).toBe(
    `(Omit<Filter, 'Name' | 'Values'> & { Name: 'isp'; Values: ('A' | 'B\\'' | ${open})[] } | Omit<Filter, 'Name'> & { Name: 'zone' | \`tag:\${string}\` | 'isp' | ${open} })[]`,
  );
  expect(filterTypeText(context, action, member('Other', STRING))).toBeUndefined();
});

describe('validators of a document at its worst', () => {
  let folder = '';
  let validators: Record<string, Validator<unknown>> = {};
  beforeAll(async () => {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.tmp', 'validators-'));
    const context = createContext(SPEC, packageConfig(SPEC));
    for (const { path, text } of [emitValidators, emitTypes, emitJsonSchema, emitValues].flatMap((emit) =>
      emit(context),
    )) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    cpSync(join(ROOT, 'templates', 'runtime'), join(folder, 'src', 'runtime'), { recursive: true });
    validators = (await import(pathToFileURL(join(folder, 'src/validators/index.ts')).href)) as typeof validators;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const codes = (value: unknown) =>
    ((validators['MakeBoxRequest']?.validate(value).issues ?? []) as Issue[]).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  it('compile and work', () => {
    expect(codes({ Twice: 'a' })).toEqual([]);
    expect(
      codes({ Twice: 'a', Unknown: { anything: [1] }, Any: false, Map: { x: [1, 2] }, Grid: [[0.5], []], When: null }),
    ).toEqual([]);
    expect(codes({ Twice: 'a', "it's \\ `${x}` */": '`${x}`' })).toEqual([]);
    expect(codes({ Twice: 'a', "it's \\ `${x}` */": '\u2028' })).toEqual([]);
    expect(codes({ Twice: 'a', "it's \\ `${x}` */": 'x' })).toEqual(["value it's \\ `${x}` */"]);
    expect(codes(JSON.parse('{"Twice":"a","__proto__":"x"}'))).toEqual([]);
    expect(codes(JSON.parse('{"Twice":"a","__proto__":1}'))).toEqual(['type __proto__']);
    expect(codes({ Path: '/a/' })).toEqual([]);
    expect(codes({ Path: 'none' })).toEqual([]);
    expect(codes({ Path: 'b' })).toEqual(['pattern Path']);
    expect(codes({ Twice: 'a', Map: { x: ['y'] }, Grid: [[-1], [], []] })).toEqual([
      'type Map.x.0',
      'count Grid',
      'range Grid.0.0',
    ]);
    expect(codes({ Twice: 'a', Any: null })).toEqual(['null Any']);
  });

  it('hold rules', () => {
    expect(codes({})).toEqual(['rule Twice']);
    expect(codes({ Twice: 'a', Path: '/' })).toEqual(['rule Path']);
    expect(codes({ Twice: 'a', Any: 1 })).toEqual(['rule Map']);
  });

  it('go through structures that contain themselves as far as the limits', () => {
    expect(codes({ Twice: 'a', Tree: { Name: 'a', Trees: [{ Name: 'b', Trees: [] }] } })).toEqual([]);
    expect(codes({ Twice: 'a', Tree: { Name: 'a', Trees: [{ Name: 1 }] } })).toEqual(['type Tree.Trees.0.Name']);
    const tree: { Name: string; Trees: unknown[] } = { Name: 'a', Trees: [] };
    tree.Trees.push(tree, tree);
    expect(codes({ Twice: 'a', Tree: tree }).length).toBeLessThanOrEqual(100);
    expect(codes({ Twice: 'a', Tree: tree })[0]).toMatch(/^depth Tree\.Trees\.0\./);
  });

  it('take no request members where there are none', () => {
    expect(validators['NoInputRequest']?.is({})).toBe(true);
    expect(validators['NoInputRequest']?.is({ A: 1 })).toBe(false);
  });
});
