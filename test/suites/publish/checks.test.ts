import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkConsumer } from '../../../generator/publish/check/consumer.ts';
import { checkContents } from '../../../generator/publish/check/contents.ts';
import { entryPoints } from '../../../generator/publish/check/entries.ts';
import { checkLint } from '../../../generator/publish/check/lint.ts';
import { checkResolution } from '../../../generator/publish/check/resolution.ts';
import type { PackedPackage } from '../../../generator/publish/pack.ts';
import { packPackage } from '../../../generator/publish/pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = {
  name: '@shop/2020',
  version: '1.0.0',
  license: 'Apache-2.0',
  type: 'module',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './actions/*': { types: './dist/actions/*.d.ts', default: './dist/actions/*.js' },
    './package.json': './package.json',
  },
  files: ['dist', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md'],
};

const sound: Record<string, string> = {
  'README.md': '# Shop\n',
  'CHANGELOG.md': '# Changelog\n',
  LICENSE: 'Licence\n',
  NOTICE: 'Notice\n',
  'dist/index.js': 'export const shop = 1;\n',
  'dist/index.d.ts': 'export declare const shop: number;\n',
  'dist/actions/open.js': 'export function open() {}\n',
  'dist/actions/open.d.ts': 'export declare function open(): void;\n',
};

/** Packs the sound package with changes; a file of undefined is left out. */
async function pack(files: Record<string, string | undefined> = {}, change: object = {}): Promise<PackedPackage> {
  const path = join(folder, 'package');
  const changed = { ...manifest, ...change };
  for (const [name, text] of Object.entries({ ...sound, 'package.json': JSON.stringify(changed), ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return packPackage({ folder: 'shop-2020', path, manifest: changed }, folder);
}

test('a sound package has no findings, and all its entries are found', async () => {
  const packed = await pack();
  expect(entryPoints(packed)).toEqual(['@shop/2020', '@shop/2020/actions/open']);
  const findings = await Promise.all([
    checkContents(packed),
    checkLint(packed),
    checkResolution(packed),
    checkConsumer(packed),
  ]);
  expect(findings.flat()).toEqual([]);
});

describe('finds', () => {
  const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message).join('\n');

  test('what is missing, what does not belong, and dependencies', async () => {
    const packed = await pack({ NOTICE: undefined, 'dist/index.ts': 'x' }, { dependencies: { request: '1' } });
    expect(messages(checkContents(packed))).toBe(
      'NOTICE is missing.\ndist/index.ts does not belong into the package.\nIt depends on request; a package has no dependencies.',
    );
  });

  test('what is too large', async () => {
    expect(messages(checkContents(await pack({ 'dist/big.js': 'x'.repeat(4_100_000) })))).toContain('at most 4.00 MB');
  });

  test('a manifest that leads nowhere', async () => {
    expect(messages(await checkLint(await pack({ 'dist/index.js': undefined })))).toContain('dist/index.js');
  });

  test('types that do not resolve', async () => {
    const packed = await pack({
      'dist/index.d.ts': "export * from './other';\n",
      'dist/other.d.ts': 'export declare const a: 1;\n',
    });
    expect(messages(await checkResolution(packed))).toContain('InternalResolutionError');
  });

  test('an entry that cannot be loaded, and types that a strict consumer cannot use', async () => {
    const findings = await checkConsumer(
      await pack({
        'dist/actions/open.js': "import 'request';\n",
        'dist/index.d.ts': 'export declare const shop: Buffer;\n',
      }),
    );
    const checks = new Set(findings.map(({ check }) => check));
    expect([...checks]).toEqual(['import', 'types under node16', 'types under nodenext', 'types under bundler']);
    expect(messages(findings)).toMatch(/actions\/open cannot be loaded: .*'request'/);
  });
});
