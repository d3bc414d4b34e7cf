/** Values made from a spec: right ones, and the same with one thing wrong. */
import fc from 'fast-check';
import type { ApiSpec, Constraints, Member, Rule, Type } from '../../generator/spec/types.ts';

export type Path = (string | number)[];
export type Fields = Record<string, unknown>;

export interface Violation {
  what: string;
  path: Path;
  code: string;
  /** Makes the value wrong, in place. */
  apply(): void;
}

/** A structure as the spec describes it: all required members, any of the others, no rule broken. */
export function structure(spec: ApiSpec, members: Member[], rules: Rule[], depth = 0): fc.Arbitrary<Fields> {
  const full = fc.record(
    Object.fromEntries(
      members.map((member) => [
        member.name,
        member.nullable ? orNull(spec, member, depth) : valueFor(spec, member.type, member.constraints, depth),
      ]),
    ),
  );
  const optional = members.filter((member) => !member.required).map((member) => member.name);
  return fc.tuple(full, fc.subarray(optional)).map(([all, left]) => {
    const value: Fields = { ...all };
    for (const name of left) delete value[name];
    keepRules(value, all, rules);
    return value;
  });
}

function orNull(spec: ApiSpec, member: Member, depth: number): fc.Arbitrary<unknown> {
  return fc.option(valueFor(spec, member.type, member.constraints, depth), { nil: null, freq: 5 });
}

/** Takes out what excludes another member and puts in what is required, until nothing is left to do. */
function keepRules(value: Fields, all: Fields, rules: Rule[]): void {
  const has = (name: string) => value[name] !== undefined;
  for (let round = 0; round < 4; round++) {
    for (const rule of rules) {
      if (rule.kind === 'exclusive' || rule.kind === 'oneOf')
        for (const name of rule.members.filter(has).slice(1)) delete value[name];
      if ((rule.kind === 'anyOf' || rule.kind === 'oneOf') && !rule.members.some(has))
        value[rule.members[0] ?? ''] = all[rule.members[0] ?? ''];
      if (rule.kind === 'requiredWhen') {
        const holds =
          'is' in rule.when ? rule.when.is.includes(value[rule.when.member] as never) : !has(rule.when.member);
        if (holds) for (const name of rule.members) value[name] ??= all[name];
      }
    }
  }
}

const made = new Map<string, fc.Arbitrary<unknown>>();

function structureOf(spec: ApiSpec, name: string, depth: number): fc.Arbitrary<unknown> {
  const key = `${spec.version} ${name} ${depth}`;
  const type = spec.types.find((candidate) => candidate.name === name);
  const known = made.get(key);
  if (known !== undefined) return known;
  const arbitrary: fc.Arbitrary<unknown> =
    type === undefined || depth > 6 ? fc.constant({}) : structure(spec, type.members, type.rules ?? [], depth + 1);
  made.set(key, arbitrary);
  return arbitrary;
}

function valueFor(spec: ApiSpec, type: Type, constraints: Constraints = {}, depth = 0): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'ref':
      return structureOf(spec, type.name, depth);
    case 'array':
      return fc.array(valueFor(spec, type.items, constraints, depth), {
        minLength: constraints.minItems ?? 0,
        maxLength: Math.min(constraints.maxItems ?? 3, 3),
      });
    case 'map':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), valueFor(spec, type.values, {}, depth), { maxKeys: 2 });
    case 'json':
      return fc.constantFrom<unknown>('text', 1, true, [1], { a: 1 });
    case 'boolean':
      return fc.boolean();
    default:
      return scalarOf(type.kind, constraints);
  }
}

function scalarOf(kind: string, constraints: Constraints): fc.Arbitrary<unknown> {
  if (constraints.enum !== undefined) return fc.constantFrom<unknown>(...constraints.enum);
  const { min, max } = constraints;
  if (kind === 'integer') {
    const range = fc.integer({ min: min ?? -1000, max: max ?? Math.max(1000, min ?? 0) });
    return constraints.also === undefined ? range : fc.oneof(range, fc.constantFrom<unknown>(...constraints.also));
  }
  if (kind === 'float') return fc.double({ min: min ?? -1000, max: max ?? 1000, noNaN: true });
  const [minLength, maxLength] = [
    constraints.minLength ?? 0,
    Math.min(constraints.maxLength ?? 8, (constraints.minLength ?? 0) + 8),
  ];
  if (constraints.pattern?.startsWith('^\\/')) return fc.stringMatching(/^\/[a-z]{0,5}$/);
  // Letters, digits and hyphens are in every alphabet that a document gives.
  return fc.stringMatching(new RegExp(`^[a-z0-9-]{${minLength},${maxLength}}$`));
}

/** Every way to make one thing wrong in `value`, a request that is right. */
export function violationsOf(spec: ApiSpec, members: Member[], value: Fields, path: Path = []): Violation[] {
  const found: Violation[] = [
    {
      what: 'an unknown name',
      path: [...path, 'NoSuchName'],
      code: 'unknown',
      apply: () => {
        value['NoSuchName'] = 1;
      },
    },
  ];
  for (const member of members) {
    const at = [...path, member.name];
    const put = (wrong: unknown) => () => {
      value[member.name] = wrong;
    };
    if (member.required)
      found.push({
        what: 'a missing member',
        path: at,
        code: 'required',
        apply: () => {
          delete value[member.name];
        },
      });
    const present = value[member.name];
    if (present === undefined || present === null) continue;
    if (!member.nullable) found.push({ what: 'null', path: at, code: 'null', apply: put(null) });
    found.push(...wrongValues(spec, member.type, member.constraints ?? {}, present, at, put));
  }
  return found;
}

function wrongValues(
  spec: ApiSpec,
  type: Type,
  constraints: Constraints,
  present: unknown,
  path: Path,
  put: (wrong: unknown) => () => void,
): Violation[] {
  if (type.kind === 'ref') {
    const target = spec.types.find(({ name }) => name === type.name);
    const inner = target === undefined ? [] : violationsOf(spec, target.members, present as Fields, path);
    return [{ what: 'a text for a structure', path, code: 'type', apply: put('text') }, ...inner];
  }
  if (type.kind === 'array') {
    const list = present as unknown[];
    const inner = list.flatMap((element, index) =>
      wrongValues(spec, type.items, constraints, element, [...path, index], (wrong) => () => {
        list[index] = wrong;
      }),
    );
    const { maxItems } = constraints;
    const first = list[0];
    if (maxItems !== undefined && first !== undefined) {
      inner.push({
        what: 'too many elements',
        path,
        code: 'count',
        apply: put(Array.from({ length: maxItems + 1 }, () => first)),
      });
    }
    return [{ what: 'a number for a list', path, code: 'type', apply: put(1) }, ...inner];
  }
  if (type.kind === 'map' || type.kind === 'json') return [];
  return wrongScalars(type.kind, constraints).map(([what, code, wrong]) => ({ what, code, path, apply: put(wrong) }));
}

function wrongScalars(kind: string, constraints: Constraints): [what: string, code: string, wrong: unknown][] {
  const wrong: [string, string, unknown][] = [['a structure for a scalar', 'type', {}]];
  const { enum: values, min, max, maxLength, minLength, pattern } = constraints;
  const numeric = kind === 'integer' || kind === 'float';
  if (kind === 'integer')
    wrong.push(['a fraction', 'type', (min ?? 0) + 0.5], ['a text that is no number', 'type', '12x']);
  if (kind === 'boolean') wrong.push(['a number for a boolean', 'type', 1]);
  if (kind === 'string') wrong.push(['a number for a text', 'type', 7]);
  if (values !== undefined) return [...wrong, ['another value', 'value', numeric ? 987654 : 'NO_SUCH_VALUE']];
  if (numeric && max !== undefined) wrong.push(['more than the maximum', 'range', max + 1]);
  if (numeric && min !== undefined) wrong.push(['less than the minimum', 'range', min - 10_000]);
  if (maxLength !== undefined) wrong.push(['too long a text', 'length', 'a'.repeat(maxLength + 1)]);
  if (minLength !== undefined && minLength > 0) wrong.push(['too short a text', 'length', '']);
  if (pattern?.startsWith('^['))
    wrong.push(['a character of another alphabet', 'pattern', '\u0007'.repeat(Math.max(1, minLength ?? 1))]);
  return wrong;
}
