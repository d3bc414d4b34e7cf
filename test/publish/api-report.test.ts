import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { packageConfig } from '../../generator/emit/config.ts';
import { emitPackage } from '../../generator/emit/package.ts';
import { apiReport } from '../../generator/publish/api-report.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { shop } from '../serve/shop.ts';

function report(files: Record<string, string>, exports: Record<string, unknown>): string {
  return apiReport({ name: '@shop/2020', exports }, new Map(Object.entries(files)));
}

test('says what each entry exports, in full once, without comments and what is private', () => {
  const files = {
    'dist/index.d.ts': `export { Shop, type Open as Opened } from './shop.js';\nexport type * from './types.js';\n`,
    'dist/shop.d.ts': `import type { Book } from './types.js';
/** A shop. */
export declare class Shop {
    #private;
    private secret: string;
    /** Buys. */
    buy(book: Book): void;
}
type Open = boolean;
export declare const inner: number, other: string;
`,
    'dist/types.d.ts': 'export interface Book {\n    /** Words. */\n    title: string;\n}\n',
    'dist/actions/open.d.ts': `import { Shop } from '../shop.js';\nexport { Shop };\nexport declare function open(shop: Shop): void;\n`,
  };
  const exports = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './actions/*': { types: './dist/actions/*.d.ts', default: './dist/actions/*.js' },
    './package.json': './package.json',
  };
  expect(report(files, exports)).toBe(`# What @shop/2020 exports

Written by \`npm run build\`: do not edit.

## \`@shop/2020\`

\`\`\`ts
interface Book {
    title: string;
}
type Open = boolean;
class Shop {
    buy(book: Book): void;
}
\`\`\`

## \`@shop/2020/actions/open\`

\`\`\`ts
// Shop: as in @shop/2020
function open(shop: Shop): void;
\`\`\`
`);
});

/** The report of the package that a spec gives, from its sources, which declare what its declarations do. */
function reportOf(spec: ApiSpec): string {
  const emitted = emitPackage(spec, packageConfig(spec));
  const declarations = [...emitted].flatMap(([path, text]) =>
    /^src\/.*\.ts$/.test(path) ? [[path.replace(/^src\/(.*)\.ts$/, 'dist/$1.d.ts'), text] as const] : [],
  );
  const manifest = JSON.parse(emitted.get('package.json') ?? '{}') as { exports: Record<string, unknown> };
  return report(Object.fromEntries(declarations), manifest.exports);
}

function changed(change: (spec: ApiSpec) => void): ApiSpec {
  const copy = structuredClone(shop);
  change(copy);
  return copy;
}

const find = (spec: ApiSpec, name: string) => {
  const action = spec.actions.find((candidate) => candidate.name === name);
  if (!action) throw new Error(`no action ${name}`);
  return action;
};

const CHANGES: [string, (spec: ApiSpec) => void][] = [
  ['an action is gone', (spec) => void spec.actions.splice(0, 1)],
  ['a parameter is gone', (spec) => void find(spec, 'DescribeRacks').input.splice(0, 1)],
  [
    'a parameter becomes required',
    (spec) => void Object.assign(find(spec, 'DescribeRacks').input[1] ?? {}, { required: true }),
  ],
  [
    'a parameter has another type',
    (spec) => void Object.assign(find(spec, 'CreateRack').input[1] ?? {}, { type: { kind: 'boolean' } }),
  ],
  ['a member of a response is gone', (spec) => void spec.types[0]?.members.splice(1, 1)],
  [
    'a member of a response may be null',
    (spec) => void Object.assign(spec.types[0]?.members[1] ?? {}, { nullable: true }),
  ],
  ['an error code is gone', (spec) => void spec.errors.splice(3, 1)],
  [
    'a parameter is new',
    (spec) => void find(spec, 'DescribeBooks').input.push(...find(spec, 'CreateRack').input.slice(1)),
  ],
  ['only words change', (spec) => void Object.assign(find(spec, 'CreateRack'), { description: 'Builds a rack.' })],
  ['nothing changes', () => {}],
];

describe("agrees with the diff's verdict for the compiler", () => {
  const before = reportOf(shop);

  test.each(CHANGES)('%s', (_what, change) => {
    const renewed = changed(change);
    const breaks = compareSpecs(shop, renewed).changes.some(({ compile }) => compile === 'breaking');
    const lines = new Set(reportOf(renewed).split('\n'));
    const lost = before.split('\n').filter((line) => !lines.has(line));
    if (breaks) expect(lost).not.toEqual([]);
    if (lost.length === 0) expect(breaks).toBe(false);
  });

  test('of both kinds there are some', () => {
    const verdicts = CHANGES.map(([, change]) =>
      compareSpecs(shop, changed(change)).changes.some(({ compile }) => compile === 'breaking'),
    );
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
});
