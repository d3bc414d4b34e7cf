import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../templates/runtime/validate/issue.ts';
import { content, nestExample } from './nest-example.ts';
import { PACKAGES } from './packages.ts';

/** Where the document contradicts itself: reviewed by a person, each with its reason. `*` stands for an index or a key. */
interface Contradiction {
  spec: string;
  action: string;
  /** From 1, in document order. */
  example: number;
  position: 'request' | 'response';
  path: string;
  code: string;
  reason: string;
}
const REVIEWED = JSON.parse(readFileSync(new URL('contradictions.json', import.meta.url), 'utf8')) as Contradiction[];

const shorten = (path: Issue['path']) =>
  path.map((key) => (typeof key === 'number' || /^[0-9a-f]{8}$/.test(key) ? '*' : key)).join('.');

describe.each(PACKAGES)('the examples of $name', ({ name, spec, validators }) => {
  const found = spec.actions.flatMap((action) =>
    action.examples.flatMap((example, index) => {
      const received = content(spec.protocol, example.response);
      const results = {
        request: validators.request(action.name, nestExample(example.request)),
        response: received === undefined ? undefined : validators.response(action.name, received),
      };
      return (['request', 'response'] as const).flatMap((position) =>
        ((results[position]?.issues ?? []) as Issue[]).map(
          (issue) => `${action.name} ${index + 1} ${position} ${shorten(issue.path)} ${issue.code}`,
        ),
      );
    }),
  );
  const reviewed = REVIEWED.filter((entry) => entry.spec === name);

  it('pass their validators, but for those that contradict their own page', () => {
    const expected = reviewed.map(
      ({ action, example, position, path, code }) => `${action} ${example} ${position} ${path} ${code}`,
    );
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  });

  it('have a reason each where they do not', () => {
    for (const entry of reviewed) expect(entry.reason.length, JSON.stringify(entry)).toBeGreaterThan(20);
  });

  it('are checked at all: there are many', () => {
    expect(spec.actions.flatMap((action) => action.examples).length).toBeGreaterThan(20);
  });
});
