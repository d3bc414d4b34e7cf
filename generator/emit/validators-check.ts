/**
 * The check of a structure: straight code that says yes or no without a table, a copy or an allocation, and that hands
 * each wrong member, with what the document says of it, to whoever wants to explain.
 */
import type { Member, Rule, Type } from '../spec/types.ts';
import { literal } from './text.ts';
import type { ModuleConstants } from './validators-constants.ts';
import { limitsOf, type MemberLimits } from './validators-limits.ts';

export type CheckPosition = 'request' | 'response';

export interface CheckSource {
  /** Name of the function. */
  name: string;
  members: Member[];
  rules: Rule[];
  position: CheckPosition;
  constants: ModuleConstants;
  isExported: boolean;
  /** The check of a data type at this position. */
  checkOf: (type: string) => string;
  /** The type contains itself: the straight way through it may never end. */
  isRecursive: (type: string) => boolean;
}

const KINDS = { string: 0, timestamp: 0, datetime: 0, integer: 1, float: 2, boolean: 3, json: 4 } as const;
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
 * The function. A request passes where it is as the document promises, without names that the document doesn't know; a
 * response where types, presence and null are right.
 */
export function renderCheck(source: CheckSource): string {
  const { name, members, rules, position } = source;
  const counts = position === 'request';
  const lines = [
    'if (!isObject(value)) return false;',
    ...(members.length > 0 ? ['let v: unknown;'] : []),
    `let count = ${counts ? members.filter((member) => member.required).length : 1};`,
    ...members.flatMap((member) => renderMember(source, member)),
    ...(counts ? rules.flatMap((rule) => renderRule(source, rule)) : []),
    // What is wrong makes the count NaN; names that the document doesn't know make it differ. What a prototype has would
    // make up for them, so of such values the thorough way decides.
    counts ? 'return hasOnly(value, count);' : 'return count > 0;',
  ];
  const unique = lines.filter((line, index) => !line.startsWith('if (value[') || lines.indexOf(line) === index);
  return [
    `${source.isExported ? 'export ' : ''}function ${name}(value: unknown${members.length === 0 ? '' : ', fail: Fail = no'}): boolean {`,
    ...unique.map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

function renderMember(source: CheckSource, member: Member): string[] {
  const limits = source.position === 'request' ? (limitsOf(member) ?? {}) : {};
  const bits = (member.required ? 1 : 0) + (member.nullable ? 2 : 0);
  const wrong = renderWrong(source, member.type, limits, 'v');
  const conditions =
    source.position === 'request'
      ? [
          ...(member.required ? [] : ['v !== undefined']),
          bracketed(member.required ? [] : ['count++'], [...(member.nullable ? ['v !== null'] : []), bracket(wrong)]),
        ]
      : // The type first: it is the answer for nearly every member.
        [bracket(wrong), ...(member.required ? [] : ['v !== undefined']), ...(member.nullable ? ['v !== null'] : [])];
  const facts = [
    literal(member.name),
    String(bits),
    renderType(source, member.type, limits),
    ...renderLimits(limits, source.constants),
  ];
  // An optional string is what `fail` takes a member for.
  while (facts.at(-1) === '0') facts.pop();
  return [`v = value[${literal(member.name)}];`, `if (${conditions.join(' && ')}) count = fail(${facts.join(', ')});`];
}

/** An expression that is true where the value is wrong, or may be: the thorough way decides then. */
function renderWrong(source: CheckSource, type: Type, limits: MemberLimits, variable: string): string {
  if (type.kind === 'ref') return source.isRecursive(type.name) ? 'true' : `!${source.checkOf(type.name)}(${variable})`;
  if (type.kind === 'map') return `!isMap(${variable}, ${renderTest(source, type.values, {})})`;
  if (type.kind === 'array') {
    const { minItems, maxItems, ...each } = limits;
    const sizes =
      maxItems !== undefined ? `, ${minItems ?? 0}, ${maxItems}` : minItems !== undefined ? `, ${minItems}` : '';
    return `!isList(${variable}, ${renderTest(source, type.items, each)}${sizes})`;
  }
  // Being one of the values, or of those beside them, implies the type.
  if (limits.values !== undefined) return renderNotListed(source, allValues(limits), variable);
  const { min, max, also } = limits;
  const bounds = max !== undefined ? `, ${min ?? '-Infinity'}, ${max}` : min !== undefined ? `, ${min}` : '';
  // Responses have many members: what the engine has built in is the quickest to ask.
  if (type.kind === 'boolean' && variable === 'v') return `typeof ${variable} !== 'boolean'`;
  if (type.kind === 'integer' && variable === 'v' && source.position === 'response') {
    return `!Number.isSafeInteger(${variable})`;
  }
  const isText = TESTS[type.kind] === 'isString';
  const wrong = isText ? renderWrongText(source, limits, variable) : `!${TESTS[type.kind]}(${variable}${bounds})`;
  return also === undefined
    ? wrong
    : `${also.map((value) => `${variable} !== ${literal(value)} && `).join('')}${bracket(wrong)}`;
}

/** A function that is true where an element is right. */
function renderTest(source: CheckSource, type: Type, limits: MemberLimits): string {
  const wrong = renderWrong(source, type, limits, 'e');
  return /^!(\w+)\(e\)$/.exec(wrong)?.[1] ?? (wrong === "typeof e !== 'string'" ? 'isString' : `(e) => !(${wrong})`);
}

function renderWrongText(
  source: CheckSource,
  { minLength = 0, maxLength, pattern }: MemberLimits,
  variable: string,
): string {
  const wrong = [`typeof ${variable} !== 'string'`];
  // UTF-16 units: never fewer than characters, at most twice as many. What fits by them fits.
  if (maxLength !== undefined) wrong.push(`${variable}.length > ${maxLength}`);
  if (minLength > 0) wrong.push(`${variable}.length < ${minLength > 1 ? 2 * minLength : 1}`);
  if (pattern !== undefined) wrong.push(`!${source.constants.pattern(pattern)}.test(${variable})`);
  return wrong.join(' || ');
}

function renderNotListed(source: CheckSource, values: (string | number)[], variable: string): string {
  if (values.length === 1) return `${variable} !== ${literal(values[0])}`;
  return `!${source.constants.values(values)}.includes(${variable})`;
}

/** Steps that only count, and conditions, as one condition. */
function bracketed(steps: string[], conditions: string[]): string {
  const all = conditions.join(' && ');
  return steps.length === 0 ? all : `(${[...steps, all].join(', ')})`;
}

function bracket(expression: string): string {
  return /\|\||&&/.test(expression) ? `(${expression})` : expression;
}

function allValues({ values = [], also = [] }: MemberLimits): (string | number)[] {
  return [...values, ...also];
}

function renderType(source: CheckSource, type: Type, { minItems, maxItems }: MemberLimits): string {
  if (type.kind === 'ref') return source.checkOf(type.name);
  if (type.kind === 'map') return `{ of: ${renderType(source, type.values, {})} }`;
  if (type.kind !== 'array') return String(KINDS[type.kind]);
  const size =
    minItems === undefined && maxItems === undefined ? '' : `, size(${minItems ?? 0}, ${maxItems ?? 'Infinity'})`;
  return `[${renderType(source, type.items, {})}${size}]`;
}

function renderLimits(limits: MemberLimits, constants: ModuleConstants): string[] {
  const { values, min, max, minLength, maxLength, pattern, also } = limits;
  if (values !== undefined)
    return [`${limits.anyCase ? 'oneOfAnyCase' : 'oneOf'}(${constants.values(allValues(limits))})`];
  const calls: string[] = [];
  if (min !== undefined || max !== undefined) calls.push(`range(${min ?? '-Infinity'}, ${max ?? 'Infinity'})`);
  if (minLength !== undefined || maxLength !== undefined)
    calls.push(`length(${minLength ?? 0}, ${maxLength ?? 'Infinity'})`);
  if (pattern !== undefined) calls.push(`matching(${constants.pattern(pattern)})`);
  return also === undefined ? calls : calls.map((call) => `unless(${literal(also)}, ${call})`);
}

/** Rules look at what is there; the member that breaks one is handed on with what is expected of it. */
function renderRule(source: CheckSource, rule: Rule): string[] {
  const known = new Set(source.members.map((member) => member.name));
  const named = rule.kind === 'requiredWhen' ? [...rule.members, rule.when.member] : rule.members;
  if (!named.every((name) => known.has(name))) return [];
  const of = (name: string) => `value[${literal(name)}]`;
  const line = (conditions: string[], name: string, expected: string) =>
    `if (${conditions.join(' && ')}) count = fail(${literal(name)}, ${literal(expected)});`;
  if (rule.kind === 'requiredWhen') {
    const { when } = rule;
    const holds =
      'is' in when
        ? when.is.map((value) => `${of(when.member)} === ${literal(value)}`).join(' || ')
        : `${of(when.member)} === undefined`;
    const as = 'is' in when ? `${when.member} is ${when.is.join(' or ')}` : `there is no ${when.member}`;
    return rule.members.map((name) => line([`${of(name)} === undefined`, bracket(holds)], name, `a value, as ${as}`));
  }
  const lines: string[] = [];
  const [first = '', ...others] = rule.members;
  if (rule.kind !== 'exclusive') {
    lines.push(
      line(
        rule.members.map((name) => `${of(name)} === undefined`),
        first,
        `a value, or one for ${others.join(', ')}`,
      ),
    );
  }
  if (rule.kind !== 'anyOf') {
    rule.members.forEach((name, index) => {
      for (const other of rule.members.slice(index + 1)) {
        lines.push(line([`${of(other)} !== undefined`, `${of(name)} !== undefined`], other, `nothing beside ${name}`));
      }
    });
  }
  return lines;
}
