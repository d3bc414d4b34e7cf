import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { applyDecisions, findingId, readDecisions } from '../../generator/diff/decisions.ts';
import type { Bump, Change, Diff } from '../../generator/diff/types.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { action, boatSpec } from './fixture.ts';

const hire = (spec: ApiSpec) => spec.actions[0] as ApiSpec['actions'][number];

function diffOf(edit: (spec: ApiSpec) => void): Diff {
  const renewed = boatSpec();
  edit(renewed);
  return compareSpecs(boatSpec(), renewed);
}

/** A removed member of a response, and a text whose meaning may have changed. */
const diff = diffOf((spec) => {
  hire(spec).output.splice(0, 1);
  Object.assign(hire(spec).input[1] ?? {}, {
    description: 'For how long, in minutes. Value range: 1-24. Default value: 2.',
  });
});
const open = diff.changes.find(({ decide }) => decide) as Change;
const breaking = diff.changes.find(({ wire }) => wire === 'breaking') as Change;

const decision = (change: Change, bump: Bump) => ({
  api: 'boat-2020',
  since: '1.0.0',
  finding: findingId(change),
  bump,
  because: 'It always was.',
  at: 'decisions.jsonl:1',
});

describe('a decision', () => {
  it('closes a finding that a person must decide, with its step and reason', () => {
    const { diff: decided, stale } = applyDecisions(diff, [decision(open, 'major')]);
    const change = decided.changes.find(({ path }) => path === open.path);
    expect(change).toMatchObject({ bump: 'major', wire: 'breaking', why: 'It always was.', decided: true });
    expect(change).not.toHaveProperty('decide');
    expect(stale).toEqual([]);
  });

  it('accepts a breaking change that is none, and the version follows', () => {
    expect(diff.bump).toBe('major');
    const { diff: decided } = applyDecisions(diff, [decision(breaking, 'none'), decision(open, 'patch')]);
    expect(decided.bump).toBe('patch');
    expect(decided.changes.filter(({ wire, compile }) => wire !== 'safe' || compile !== 'safe')).toEqual([]);
  });

  it('says so where it applies to nothing any more', () => {
    const other = diffOf((spec) => void spec.actions.push(action('PaintBoat')));
    expect(applyDecisions(other, [decision(open, 'none')]).stale).toEqual([decision(open, 'none')]);
  });
});

describe('the id of a finding', () => {
  it('is of its place, its rule and its facts, not of lines or the order of keys', () => {
    const moved = { ...open, source: { old: { line: 7, endLine: 7 } }, why: 'other words' };
    expect(findingId(moved)).toBe(findingId(open));
    expect(findingId({ ...open, new: { a: 1, b: [2] } })).toBe(findingId({ ...open, new: { b: [2], a: 1 } }));
    expect(findingId({ ...open, new: 'another text' })).not.toBe(findingId(open));
    expect(findingId(open)).toMatch(/^HireBoat\.input\.\w+ [a-z-]+ [0-9a-f]{8}$/);
  });
});

describe('the file of decisions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  const path = join(folder, 'decisions.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    writeFileSync(path, text);
    return readDecisions(path);
  };

  it('is a line for each; there may be none', () => {
    expect(readDecisions(join(folder, 'none'))).toEqual([]);
    const { at: _, ...line } = decision(open, 'none');
    expect(read(`\n${JSON.stringify(line)}\n`)).toEqual([{ ...line, at: `${path}:2` }]);
  });

  it.each([
    ['{', "isn't a JSON object"],
    ['7', "isn't a JSON object"],
    ['{"api":"a","since":"1.0.0","finding":"f","bump":"none","because":" "}', 'has no "because"'],
    ['{"api":"a","since":"1.0.0","finding":"f","bump":"big","because":"b"}', '"bump" is "big"'],
  ])('refuses %s', (line, message) => {
    expect(() => read(line)).toThrow(`${path}:1: ${message}`);
  });
});
