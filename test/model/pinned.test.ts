/** What was certain and no longer is: `generate` tells it, and a person can pin it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { specChanges } from '../../generator/commands/spec-changes.ts';
import { applyOverlays, decidesPromise, type Overlay } from '../../generator/overlay/overlays.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { action, derive, error, integer, list, member } from './facts.ts';

const QUERY = 'This API is used to query things.';
const SOMETHING = 'This API is used to query things and clear them.';
const limits = [member('Offset', integer), member('Limit', integer)];
const things = (description: string, ...lists: string[]) =>
  action('DescribeThings', { description, input: limits, output: lists.map((name) => member(name, list(name))) });
const before = derive({ actions: [things(QUERY, 'Foos')], errors: [error('4400', 'Too many requests.')] }).spec;
const after = () => derive({ actions: [things(SOMETHING, 'Foos', 'Bars')], errors: [error('4400', 'Slower.')] }).spec;

const root = mkdtempSync(join(tmpdir(), 'pinned-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'spec'));
writeFileSync(join(root, `spec/${before.product}-${before.version}.json`), JSON.stringify(before));
const lost = (spec: ApiSpec) => specChanges([spec], root).lost.map(({ message }) => message);

const overlay = (fact: string, field: string, is: unknown, quote: string, was?: unknown): Overlay => ({
  id: 'test',
  api: `${before.product}-${before.version}`,
  fact,
  field,
  ...(was === undefined ? {} : { was }),
  is,
  line: 1,
  quote,
  reason: 'It is as before.',
});

it('is told', () => {
  expect(lost(before)).toEqual([]);
  expect(lost(after())).toEqual([
    'effect of DescribeThings is no longer certain: no longer taken for one that only reads.',
    'paging of DescribeThings is no longer certain: paging: Foos by Offset and Limit became none.',
    'meaning of error 4400 is no longer certain: taken for nothing certain, was throttled.',
  ]);
});

it('is pinned by overlays, which give the line that they rest on', () => {
  const pinned = after();
  const lines = ['First', SOMETHING, 'Foos', 'Slower.'];
  const paging = before.actions[0]?.paging?.value;
  const overlays = [
    overlay('DescribeThings', 'effect', 'read', SOMETHING, 'write'),
    overlay('DescribeThings', 'paging', paging, 'Foos'),
    overlay('error 4400', 'meaning', 'throttled', 'Slower.'),
  ];
  expect(overlays.every(decidesPromise)).toBe(true);
  applyOverlays(overlays, [pinned], lines, [], true);
  expect(lost(pinned)).toEqual([]);
  expect(pinned.actions[0]?.effect).toEqual({ value: 'read', from: [{ line: 2, text: SOMETHING }] });
});

it('is not pinned where the document says so itself', () => {
  const overlays = [overlay('DescribeThings', 'effect', 'read', QUERY)];
  expect(() => applyOverlays(overlays, [structuredClone(before)], [QUERY], [], true)).toThrow('no longer needed');
});
