/**
 * The check of a structure: straight code that says yes or no without a table, a copy or an allocation, and that hands
 * each wrong member, with what the document says of it, to whoever wants to explain.
 */
import type { Member, Rule, Type } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import type { Imports } from './imports.ts';
import { limitsOf, type MemberLimits } from './limits.ts';
import { Code, code, joinCode, literal, propertyAccess, regExpLiteral } from './text.ts';

export type CheckPosition = 'request' | 'response';

/** What the checks of one module share. */
export interface CheckScope {
  readonly context: PackageContext;
  readonly imports: Imports;
  readonly position: CheckPosition;
  /** Names of the module's regular expressions, by their code. */
  readonly patterns: Map<string, string>;
  /** The check of a data type at this position. */
  readonly checkOf: (type: string) => string;
  /** The type contains itself: the straight way through it may never end. */
  readonly isRecursive: (type: string) => boolean;
}

const CHECK = '../runtime/validate/check.ts';
const KINDS = '../runtime/validate/kinds.ts';
const LIMITS = '../runtime/validate/limits.ts';

const TESTS = {
  string: 'isString',
  timestamp: 'isString',
  datetime: 'isString',
  integer: 'isInteger',
  float: 'isFloat',
  boolean: 'isBoolean',
  json: 'isJson',
} as const;

/**
 * What the template shows of a check. A request passes where it is as the document promises, without names that the
 * document doesn't know; a response where types, presence and null are right.
 */
export function checkView(scope: CheckScope, name: string, members: readonly Member[], rules: readonly Rule[]) {
  const isRequest = scope.position === 'request';
  const steps = [
    ...members.map((member) => memberStep(scope, name, member)),
    ...(isRequest ? rules.flatMap((rule) => ruleSteps(members, rule)) : []),
  ];
  scope.imports.value(isRequest ? 'isPlainObject' : 'isObject', CHECK);
  if (isRequest) scope.imports.value('hasOnly', CHECK);
  if (steps.length > 0) {
    scope.imports.value('reject', CHECK);
    scope.imports.type('Fail', CHECK);
  }
  return {
    type: name,
    isRequest,
    names: `${lowerFirst(name)}Names`,
    members: members.map((member) => member.name),
    steps,
  };
}

export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** `if (wrong) fail(facts)`. */
interface Step {
  wrong: Code;
  facts: Code;
}

function memberStep(scope: CheckScope, owner: string, member: Member): Step {
  const limits = scope.position === 'request' ? (limitsOf(member) ?? {}) : {};
  const value = propertyAccess('value', member.name);
  const names = { scope, member, owner };
  const absent = absentTest(member, value);
  const wrong = builtInTest(scope, member.type, value) ?? negated(rightTest(names, member.type, limits, value));
  const conditions = [absent, wrong].filter((part) => part !== undefined);
  const facts = [
    literal(member.name),
    kindOf(scope, member.type, limits, member.nullable),
    ...limitCalls(names, limits),
  ];
  return { wrong: conditions.length === 0 ? code`true` : joinCode(conditions, ' && '), facts: joinCode(facts, ', ') };
}

/** Responses have many members: what the engine has built in is the quickest to ask. */
function builtInTest({ position }: CheckScope, { kind }: Type, value: Code): Code | undefined {
  if (position === 'request') return undefined;
  if (kind === 'integer') return code`!Number.isSafeInteger(${value})`;
  if (kind === 'boolean') return code`typeof ${value} !== 'boolean'`;
  const isText = kind === 'string' || kind === 'timestamp' || kind === 'datetime';
  return isText ? code`typeof ${value} !== 'string'` : undefined;
}

/** True where the member has a value to look at; undefined where it must have one. */
function absentTest({ required, nullable }: Member, value: Code): Code | undefined {
  if (required) return nullable ? code`${value} !== null` : undefined;
  return nullable ? code`${value} != null` : code`${value} !== undefined`;
}

function negated(right: Code | undefined): Code | undefined {
  if (right === undefined) return undefined;
  const isCall = /^\w+\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(String(right));
  return isCall ? code`!${right}` : code`!(${right})`;
}

interface Subject {
  scope: CheckScope;
  member: Member;
  owner: string;
}

/** An expression that is true where the value is right; undefined where only the thorough way can tell. */
function rightTest(subject: Subject, type: Type, limits: MemberLimits, value: Code): Code | undefined {
  const { scope } = subject;
  const test = (name: string, ...values: (Code | number)[]) =>
    code`${scope.imports.value(name, CHECK)}(${joinCode([value, ...values.map(literal)], ', ')})`;
  const { minItems, maxItems, min, max, minLength, maxLength, pattern, also = [], ...others } = limits;
  if (type.kind === 'ref')
    return scope.isRecursive(type.name) ? undefined : code`${scope.checkOf(type.name)}(${value})`;
  if (type.kind === 'map') return test('isMap', elementTest(subject, type.values, {}));
  if (type.kind === 'array') {
    const each = elementTest(subject, type.items, {
      ...others,
      ...defined({ min, max, minLength, maxLength, pattern }),
      also,
    });
    return test('isList', each, ...bounds(minItems, maxItems, 0));
  }
  const alternatives = also.map((other) => code`${value} === ${literal(other)}`);
  const main = () => {
    if (limits.values !== undefined) return test('isOneOf', valueList(subject));
    if (TESTS[type.kind] !== 'isString') return test(TESTS[type.kind], ...bounds(min, max, -Infinity));
    const lengths = bounds(minLength, maxLength, 0);
    const text = lengths.length === 0 ? test('isString') : test('isText', ...lengths);
    return pattern === undefined ? text : code`${text} && ${patternName(subject, pattern)}.test(${value})`;
  };
  return joinCode(
    [...alternatives, alternatives.length > 0 && pattern !== undefined ? code`(${main()})` : main()],
    ' || ',
  );
}

/** A function that is true where an element is right. */
function elementTest(subject: Subject, type: Type, limits: MemberLimits): Code {
  const right = rightTest(subject, type, limits, code`item`);
  if (right === undefined) return code`() => false`;
  const [, test] = /^(\w+)\(item\)$/.exec(String(right)) ?? [];
  return test === undefined ? code`(item) => ${right}` : code`${test}`;
}

function bounds(min: number | undefined, max: number | undefined, least: number): (Code | number)[] {
  if (max !== undefined) return [min ?? least, max];
  return min === undefined ? [] : [min];
}

/** The name of the member's list in `values.ts`. */
function valueList({ scope, member }: Subject): Code {
  const known = scope.context.values.get(member);
  if (!known) throw new Error(`${member.name} has values that have no name`);
  return code`${scope.imports.value(known.list, '../values.ts')}`;
}

function patternName({ scope, owner, member }: Subject, pattern: string): string {
  const printed = String(regExpLiteral(pattern));
  const wanted = `${lowerFirst(owner)}${member.name.replace(/\W/g, '')}Pattern`;
  const name = scope.patterns.get(printed) ?? wanted;
  scope.patterns.set(printed, name);
  return name;
}

/** What `fail` is told about the member's kind. */
function kindOf(scope: CheckScope, type: Type, limits: MemberLimits, nullable = false): Code {
  const kind = (name: string) => scope.imports.value(name, KINDS);
  if (nullable) return code`${kind('nullable')}(${kindOf(scope, type, limits)})`;
  if (type.kind === 'ref') return code`${scope.checkOf(type.name)}`;
  if (type.kind === 'map') return code`${kind('map')}(${kindOf(scope, type.values, {})})`;
  if (type.kind !== 'array')
    return code`${kind(type.kind === 'timestamp' || type.kind === 'datetime' ? 'string' : type.kind)}`;
  const { minItems, maxItems, ...each } = limits;
  const size =
    minItems === undefined && maxItems === undefined
      ? []
      : [code`${scope.imports.value('size', LIMITS)}(${minItems ?? 0}, ${literal(maxItems ?? Infinity)})`];
  return code`${kind('list')}(${joinCode([kindOf(scope, type.items, each), ...size], ', ')})`;
}

function limitCalls(subject: Subject, limits: MemberLimits): Code[] {
  const { values, min, max, minLength, maxLength, pattern, also } = limits;
  const limit = (name: string, ...args: unknown[]) =>
    code`${subject.scope.imports.value(name, LIMITS)}(${joinCode(args.map(literal), ', ')})`;
  const calls: Code[] = [];
  if (values !== undefined) calls.push(limit(limits.anyCase ? 'oneOfAnyCase' : 'oneOf', valueList(subject)));
  else {
    if (min !== undefined || max !== undefined) calls.push(limit('range', min ?? -Infinity, max ?? Infinity));
    if (minLength !== undefined || maxLength !== undefined)
      calls.push(limit('length', minLength ?? 0, maxLength ?? Infinity));
    if (pattern !== undefined) calls.push(limit('matching', code`${patternName(subject, pattern)}`));
  }
  return also === undefined ? calls : calls.map((call) => limit('unless', also, call));
}

/** Rules look at what is there; the member that breaks one is handed on with what is expected of it. */
function ruleSteps(members: readonly Member[], rule: Rule): Step[] {
  const known = new Set(members.map((member) => member.name));
  const named = rule.kind === 'requiredWhen' ? [...rule.members, rule.when.member] : rule.members;
  if (!named.every((name) => known.has(name))) return [];
  const is = (name: string, operator: string, other: unknown) =>
    new Code(`${propertyAccess('value', name)} ${operator} ${literal(other)}`);
  const step = (conditions: Code[], name: string, expected: string): Step => ({
    wrong: joinCode(conditions, ' && '),
    facts: joinCode([literal(name), literal(expected)], ', '),
  });
  if (rule.kind === 'requiredWhen') {
    const { when } = rule;
    const holds =
      'is' in when
        ? joinCode(
            when.is.map((value) => is(when.member, '===', value)),
            ' || ',
          )
        : is(when.member, '===', undefined);
    const as = 'is' in when ? `${when.member} is ${when.is.join(' or ')}` : `there is no ${when.member}`;
    return rule.members.map((name) => step([is(name, '===', undefined), code`(${holds})`], name, `a value, as ${as}`));
  }
  const steps: Step[] = [];
  const [first = '', ...others] = rule.members;
  if (rule.kind !== 'exclusive')
    steps.push(
      step(
        rule.members.map((name) => is(name, '===', undefined)),
        first,
        `a value, or one for ${others.join(', ')}`,
      ),
    );
  if (rule.kind === 'anyOf') return steps;
  rule.members.forEach((name, index) => {
    for (const other of rule.members.slice(index + 1))
      steps.push(step([is(other, '!==', undefined), is(name, '!==', undefined)], other, `nothing beside ${name}`));
  });
  return steps;
}

function defined<T extends object>(object: T): Partial<{ [Key in keyof T]: Exclude<T[Key], undefined> }> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
