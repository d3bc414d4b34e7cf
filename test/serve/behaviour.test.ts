/** The rules that people read in the document: each stands on a line that says so, and speaks of what the API has. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clb, clb2017 } from './specs.ts';

const lines = readFileSync(new URL('../../spec/source/clb-api.md', import.meta.url), 'utf8').split('\n');

test.each([clb, clb2017])('of $product $version: the words stand on their line', ({ behaviour = [] }) => {
  expect(behaviour.length).toBeGreaterThan(5);
  for (const rule of behaviour) expect(lines[(rule.line ?? 0) - 1], JSON.stringify(rule)).toContain(rule.quote);
});

test.each([clb, clb2017])('of $product $version: every action and code is the API’s own', (api) => {
  const actions = new Set(api.actions.map(({ name }) => name));
  const codes = new Set(api.errors.map(({ code }) => code));
  for (const rule of api.behaviour ?? []) {
    if ('action' in rule) expect(actions).toContain(rule.action);
    if ('code' in rule) expect(codes).toContain(rule.code);
  }
});
