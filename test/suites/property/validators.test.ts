import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../templates/runtime/validate/issue.ts';
import { PACKAGES, type PackageUnderTest } from '../../emit/packages.ts';
import { type Fields, structure, violationsOf } from '../../emit/values.ts';

function requests({ spec, names, validator }: PackageUnderTest) {
  return spec.actions
    .filter((action) => action.documented)
    .map((action) => ({
      action,
      request: validator(names.actions.get(action.name)?.request ?? ''),
      response: validator(names.actions.get(action.name)?.response ?? ''),
    }));
}

describe.each(PACKAGES)('$name', (tested) => {
  const { spec } = tested;

  it.each(requests(tested))('takes what the document promises of $action.name', ({ action, request, response }) => {
    fc.assert(
      fc.property(structure(spec, action.input, action.rules ?? []), (sent) => {
        expect(request.validate(sent).issues).toBeUndefined();
        expect(request.validate(sent)).toHaveProperty('value', sent);
        expect(request.is(sent)).toBe(true);
      }),
      { numRuns: 6 },
    );
    fc.assert(
      fc.property(structure(spec, action.output, []), (received) => {
        expect(response.validate(received).issues).toBeUndefined();
      }),
      { numRuns: 2 },
    );
  });

  it.each(requests(tested))(
    'finds each single violation in a request of $action.name, at its path',
    ({ action, request }) => {
      fc.assert(
        fc.property(structure(spec, action.input, action.rules ?? []), fc.nat(), (sent, pick) => {
          const value = structuredClone(sent) as Fields;
          const violations = violationsOf(spec, action.input, value);
          const violation = violations[pick % violations.length];
          if (violation === undefined) return;
          violation.apply();
          const issues = (request.validate(value).issues ?? []) as Issue[];
          const at = issues.filter(
            ({ code, path }) => code === violation.code && JSON.stringify(path) === JSON.stringify(violation.path),
          );
          expect(
            at.length,
            `${violation.what} at ${violation.path.join('.')}: ${JSON.stringify(issues)}`,
          ).toBeGreaterThan(0);
          // Nothing else is found but what rules between members make of it.
          expect(
            issues.filter(
              (issue) => issue.code !== 'rule' && !at.includes(issue) && !isInside(issue.path, violation.path),
            ),
          ).toEqual([]);
          expect(request.is(value)).toBe(false);
        }),
        { numRuns: 8 },
      );
    },
  );
});

function isInside(path: Issue['path'], outer: (string | number)[]): boolean {
  return outer.every((key, index) => path[index] === key);
}
