import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { readReleased, releasedPath, releasedText } from '../../generator/publish/released.ts';
import { legacyShop, shop } from '../serve/shop.ts';

test.each([shop, legacyShop])('the record of a release gives back its spec: no difference, no new version', (spec) => {
  const root = mkdtempSync(join(tmpdir(), 'released-'));
  const path = join(root, releasedPath(spec));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, releasedText({ version: '1.2.0', spec }));
  const released = readReleased(spec, root);
  rmSync(root, { recursive: true });
  expect(released?.version).toBe('1.2.0');
  expect(released && compareSpecs(released.spec, spec)).toMatchObject({ bump: 'none', changes: [] });
});
