/**
 * What a person has decided about findings of a diff: `spec/decisions.jsonl`, one line for each. "This change is none, because ..." is a decision
 * for `none`; a finding that a person must decide is open until a line says which step it asks for.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isObject } from '../spec/nested.ts';
import { SpecError } from '../spec/spec-error.ts';
import { highestBump, worstVerdict } from './classify.ts';
import type { Bump, Change, Diff, Verdict } from './types.ts';

export interface Decision {
  /** `library-2020-01-01` */
  api: string;
  /** The released version that the diff begins with: what was decided about a release doesn't hold for the next one. */
  since: string;
  /** {@link findingId} */
  finding: string;
  bump: Bump;
  because: string;
  /** Where it is: `spec/decisions.jsonl:3`. */
  at: string;
}

/** The verdict that a decision means: a step that breaks nobody is safe. */
const VERDICTS: Record<Bump, Verdict> = { none: 'safe', patch: 'safe', minor: 'dangerous', major: 'breaking' };

/** Names a finding as long as it says the same: its place, its rule, and a hash of what was and what is. */
export function findingId(change: Change): string {
  const facts = [change.change, change.what, change.oldPath, change.old, change.new].map(
    (fact) => sorted(fact) ?? null,
  );
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return `${change.path} ${change.id} ${hash.slice(0, 8)}`;
}

/** With the keys of objects in order. */
function sorted(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(sorted);
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(
    Object.entries(fact)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

/** The decisions of a file; none where there is no such file. @throws SpecError for a line that isn't a decision */
export function readDecisions(path: string): Decision[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readDecision(line, `${path}:${index + 1}`)]));
}

function readDecision(line: string, at: string): Decision {
  const { api, since, finding, bump, because } = parse(line, at);
  const texts = Object.entries({ api, since, finding, because });
  const missing = texts.find(([, value]) => typeof value !== 'string' || value.trim() === '');
  if (missing) throw new SpecError(`${at}: has no "${missing[0]}". ${FORM}`);
  if (!Object.hasOwn(VERDICTS, String(bump)))
    throw new SpecError(`${at}: "bump" is ${JSON.stringify(bump)}; write none, patch, minor or major. ${FORM}`);
  return { api, since, finding, bump, because, at } as Decision;
}

const FORM = 'A decision is a line such as {"api":"…","since":"1.0.0","finding":"…","bump":"none","because":"…"}.';

function parse(line: string, at: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new SpecError(`${at}: isn't a JSON object. ${FORM}`);
}

/** A diff after decisions about its findings, and those of them that no longer apply to any. */
export function applyDecisions(diff: Diff, decisions: readonly Decision[]): { diff: Diff; stale: Decision[] } {
  const byFinding = new Map(decisions.map((decision) => [decision.finding, decision]));
  const found = new Set<string>();
  const changes = diff.changes.map((change) => {
    const id = findingId(change);
    const decision = byFinding.get(id);
    if (!decision) return change;
    found.add(id);
    return decided(change, decision);
  });
  const bump = diff.migration ? diff.bump : highestBump(changes.map((change) => change.bump));
  return { diff: { ...diff, bump, changes }, stale: decisions.filter(({ finding }) => !found.has(finding)) };
}

function decided({ decide: _, rules: _rules, ...change }: Change, { bump, because }: Decision): Change {
  const verdict = VERDICTS[bump];
  const atMost = (other: Verdict): Verdict => (worstVerdict([verdict, other]) === verdict ? other : verdict);
  return {
    ...change,
    wire: verdict,
    compile: atMost(change.compile),
    validator: atMost(change.validator),
    why: because,
    bump,
    decided: true,
  };
}
