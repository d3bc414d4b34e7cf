import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RepairRule } from '../../generator/repair/rule.ts';

const FOLDER = new URL('../../generator/repair/', import.meta.url);

interface Found {
  file: string;
  rule: RepairRule<unknown, unknown>;
}

const isRule = (value: unknown): value is RepairRule<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'cases' in value && 'apply' in value;

const found: Found[] = [];
for (const file of readdirSync(FOLDER)) {
  const exported = Object.values((await import(new URL(file, FOLDER).href)) as object);
  for (const rule of exported.filter(isRule)) found.push({ file, rule });
}

describe.each(found)('$rule.id', ({ file, rule }) => {
  it('has the name of its file', () => expect(`${rule.id}.ts`).toBe(file));

  it('has a case in which it applies and one in which it does not', () => {
    expect(rule.cases.some(({ gives }) => gives !== undefined)).toBe(true);
    expect(rule.cases.some(({ gives }) => gives === undefined)).toBe(true);
  });

  it.each(rule.cases.map((each, index) => ({ ...each, index })))('case $index $why', ({ given, gives }) => {
    const before = structuredCloneable(given) ? structuredClone(given) : undefined;
    expect(rule.apply(given)).toEqual(gives);
    if (before !== undefined) expect(given).toEqual(before);
  });
});

/** Cases with functions can't be cloned, so whether they are changed can't be told. */
function structuredCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
