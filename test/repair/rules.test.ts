import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../generator/repair/rules.ts';

const FOLDER = new URL('../../generator/repair/', import.meta.url);
/** What all rules share, and their list. */
const NO_RULES = ['rule.ts', 'rules.ts'];

describe('the list of repair rules', () => {
  it('has every rule of the folder, and each stands in the file of its name', async () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !NO_RULES.includes(file));
    for (const file of files) {
      const exported: unknown[] = Object.values(await import(new URL(file, FOLDER).href));
      const own = RULES.filter((rule) => exported.includes(rule));
      expect(
        own.map((rule) => `${rule.id}.ts`),
        `${file} exports one rule, and rules.ts lists it`,
      ).toEqual([file]);
    }
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it('is sorted, so that outputs are', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says what it does in one sentence or two', () => {
    expect(rule.about).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('has cases where it applies and where it does not', () => {
    expect(rule.cases.some((example) => example.gives !== undefined)).toBe(true);
    expect(rule.cases.some((example) => example.gives === undefined)).toBe(true);
  });

  it.each(rule.cases.map((example, index) => [example.why ?? `case ${index + 1}`, example] as const))(
    '%s',
    (_, { given, gives }) => {
      const before = snapshot(given);
      expect(rule.apply(given as never)).toEqual(gives);
      expect(snapshot(given), 'a rule never changes its input').toEqual(before);
    },
  );
});

/** Plain data to compare with; functions are left out. */
const snapshot = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
