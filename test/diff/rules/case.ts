import type { Action, ApiSpec, DataType, ErrorCode } from '../../../generator/spec/types.ts';
import { action, boatSpec } from '../fixture.ts';

/** One rule of the table, and a program that shows whether its verdict is true. */
export interface Case {
  /** The rule whose verdict is put to the test. */
  rule: string;
  /** What the case's action is before and after. Null: it is not there. */
  old: Part | null;
  new: Part | null;
  /** Name of the action in the new spec, for a rename. */
  newName?: string;
  /** TypeScript that compiles against the old package. `client`, `types` and `ErrorCode` are there. */
  program: string;
  /** Requests that a program of the old package sends and that use what changes. */
  inputs?: object[];
  /** What a service of the new spec may answer. */
  responses?: object[];
  /** JavaScript: reads a response `r` as a program of the old package does; false or an exception: it no longer works. */
  read?: string;
}

export interface Part extends Partial<Action> {
  types?: DataType[];
  codes?: ErrorCode[];
}

/** `07`, so that every case has an action, types and codes of its own in the same two specs. */
export type MakeCase = (n: string) => Case;

export interface NumberedCase extends Case {
  n: string;
  actionName: string;
}

export const actionNameOf = (n: string): string => `Act${n}`;

export function numberCases(cases: readonly MakeCase[]): NumberedCase[] {
  return cases.map((make, index) => {
    const n = String(index + 1).padStart(2, '0');
    return { ...make(n), n, actionName: actionNameOf(n) };
  });
}

/** One spec that holds one side of all cases: two packages, two runs of the compiler, however many cases. */
export function specOf(cases: readonly NumberedCase[], side: 'old' | 'new'): ApiSpec {
  const spec: ApiSpec = { ...boatSpec(), product: 'boat', actions: [], types: [], errors: [], releases: [] };
  delete spec.monitoring;
  for (const numbered of cases) {
    const part = numbered[side];
    if (!part) continue;
    const { types = [], codes = [], ...facts } = part;
    const name = side === 'new' ? (numbered.newName ?? numbered.actionName) : numbered.actionName;
    spec.actions.push(
      action(name, { description: `Does number ${numbered.n}.`, summary: `Number ${numbered.n}`, ...facts }),
    );
    spec.types.push(...types);
    spec.errors.push(...codes);
  }
  // What a case doesn't promise is not promised: nothing is derived from its facts.
  for (const one of spec.actions) one.effect ??= { value: 'write', from: [] };
  return spec;
}
