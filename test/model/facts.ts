/** Small specs for the tests of what packages promise. */
import { readFileSync } from 'node:fs';
import { derivePromises } from '../../generator/model/derive.ts';
import type { Action, ApiSpec, ErrorCode, Member } from '../../generator/spec/types.ts';

const source = { line: 1, endLine: 2 };

export const member = (
  name: string,
  type: Member['type'] = { kind: 'string' },
  more: Partial<Member> = {},
): Member => ({
  name,
  type,
  required: true,
  nullable: false,
  deprecated: false,
  description: '',
  source,
  ...more,
});

export const action = (name: string, more: Partial<Action> = {}): Action => ({
  name,
  category: '',
  summary: '',
  description: '',
  documented: true,
  input: [],
  output: [],
  errors: [],
  examples: [],
  source,
  ...more,
});

export const error = (code: string, description = '', title?: string): ErrorCode => ({
  code,
  description,
  scope: 'common',
  source,
  ...(title === undefined ? {} : { title }),
});

export const integer = { kind: 'integer' } as const;
export const list = (name: string) => ({ kind: 'array', items: { kind: 'ref', name } }) as const;
export const texts = { kind: 'array', items: { kind: 'string' } } as const;

export const readSpec = (name: string): ApiSpec =>
  JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8')) as ApiSpec;

/** A spec of these parts, with its promises; and what was unclear. */
export function derive(parts: Partial<ApiSpec>): { spec: ApiSpec; unclear: string[] } {
  const unclear: string[] = [];
  const empty = { ...readSpec('clb-2018-03-17'), actions: [], types: [], errors: [], releases: [] };
  const spec = derivePromises(
    { ...empty, ...parts },
    { onUnclear: (promise, { name }) => unclear.push(`${promise} of ${name}`) },
  );
  return { spec, unclear };
}

/** The one action, with its promises. */
export const deriveOne = (one: Action, types: ApiSpec['types'] = []): Action =>
  derive({ actions: [one], types }).spec.actions[0] as Action;
