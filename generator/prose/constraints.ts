/** The constraints of one member, read from its description. */
import type { Constraints, Member, ScalarKind, Type } from '../spec/types.ts';
import { readDefault } from './defaults.ts';
import { countsInOtherUnits, readCountedUnit, readExample, readUnit } from './hints.ts';
import { readItemCount } from './items.ts';
import { readCharacterRule, readLength } from './lengths.ts';
import { type NumberRange, readNumbersSet, readRange, readSpecialNumbers } from './ranges.ts';
import { NUMBER, plainText, sentenceAround, toNumber } from './text.ts';
import { UNIT } from './units.ts';
import { readValueLists, type ValueList } from './values.ts';

export interface ProseContext {
  /** Names of members, types and actions of the same API: in prose they are references, not values. */
  names: ReadonlySet<string>;
}

type Span = [start: number, end: number];

/**
 * What `member`'s description promises about its value; undefined where it promises nothing. On an array, `minItems`
 * and `maxItems` speak of the array, everything else of each element. Every field has the sentence it comes from in
 * `from`. What is ambiguous gives no constraint.
 */
export function readConstraints(
  member: Pick<Member, 'name' | 'type' | 'description'>,
  context: ProseContext,
): Constraints | undefined {
  const text = plainText(member.description);
  const kind = scalarKind(member.type);
  const constraints: Constraints = {};
  const from: Record<string, string> = {};
  const take = (fields: Omit<Constraints, 'from'>, at: Span) => {
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || ![value].flat().every(isHeld)) continue;
      Object.assign(constraints, { [field]: value });
      from[field] = sentenceAround(text, at[0], at[1]);
    }
  };

  const lists = kind === undefined ? [] : readValueLists(text, isNumeric(kind));
  if (kind !== undefined && isNumeric(kind)) readNumberFacts(text, kind, lists, take);
  if (kind === 'string') readStringFacts(text, lists, member.type.kind === 'array', take);
  if (member.type.kind === 'array') {
    const count = readItemCount(text, kind === undefined);
    if (count !== undefined) take({ minItems: count.minItems, maxItems: count.maxItems } as Constraints, count.at);
  } else if (kind !== undefined) {
    const printed = readDefault(text, lists, member.name);
    const value = printed === undefined ? undefined : defaultValue(printed, kind, constraints, member.name, context);
    if (printed !== undefined && value !== undefined && !isCountedOtherwise(printed.at, text, kind))
      take({ default: value }, printed.at);
  }
  const example = kind === 'string' && constraints.enum === undefined ? readExample(text) : undefined;
  if (example !== undefined) take({ example: example.example }, example.at);
  return Object.keys(constraints).length === 0 ? undefined : { ...constraints, from };
}

/** A number of hundreds of digits is beyond what JSON and programs hold: nothing can be checked by it. */
const isHeld = (value: unknown): boolean => typeof value !== 'number' || Number.isFinite(value);

/** The kind of the value, or of an array's elements; undefined for structures. */
function scalarKind(type: Type): ScalarKind | undefined {
  if (type.kind === 'array') return scalarKind(type.items);
  return type.kind === 'ref' || type.kind === 'map' || type.kind === 'json' ? undefined : type.kind;
}

function isNumeric(kind: ScalarKind): boolean {
  return kind === 'integer' || kind === 'float';
}

type Take = (fields: Omit<Constraints, 'from'>, at: Span) => void;

function readNumberFacts(text: string, kind: ScalarKind, lists: ValueList[], take: Take): void {
  const range = readRange(text);
  if (range !== undefined) {
    if (range.minAt !== undefined) take({ min: range.min } as Constraints, range.minAt);
    if (range.maxAt !== undefined) take({ max: range.max } as Constraints, range.maxAt);
    takeSpecialNumbers(text, range, take);
  }
  // A list beside a range explains single values of it: "Value range: 1-31. 1: returns 1xx. 2: returns 2xx."
  // So does a list of one: "Value range: 0 - positive infinity".
  const isRange =
    range !== undefined &&
    (lists.flatMap(({ values }) => values).length < 2 || (range.min !== undefined && range.max !== undefined));
  if (!isRange) takeEnum(lists, kind, text, take);
  const unit = readUnit(text);
  if (unit !== undefined) take({ unit: unit.unit }, unit.at);
  else if (range?.minAt !== undefined)
    take({ unit: readCountedUnit(text.slice(...range.minAt)) } as Constraints, range.minAt);
}

function takeSpecialNumbers(text: string, range: NumberRange, take: Take): void {
  const outside = readSpecialNumbers(text).filter(
    ({ value }) => value < (range.min ?? -Infinity) || value > (range.max ?? Infinity),
  );
  const [first] = outside;
  if (first !== undefined) take({ also: [...new Set(outside.map(({ value }) => value))] }, first.at);
}

function readStringFacts(text: string, lists: ValueList[], ofArray: boolean, take: Take): void {
  takeEnum(lists, 'string', text, take);
  if (lists.length > 0) return;
  const length = readLength(text, ofArray);
  if (length !== undefined) {
    take({ minLength: length.minLength, maxLength: length.maxLength } as Constraints, length.at);
  }
  const characters = length?.alphabet ?? readCharacterRule(text);
  if (characters !== undefined) take({ pattern: characters.pattern }, characters.at);
}

function takeEnum(lists: ValueList[], kind: ScalarKind, text: string, take: Take): void {
  const [first] = lists;
  if (first === undefined) return;
  const values: (string | number)[] = [];
  for (const { text: printed } of lists.flatMap((list) => list.values)) {
    const value = kind === 'string' ? printed : numberValue(printed, kind);
    if (value === undefined) return;
    if (!values.includes(value)) values.push(value);
  }
  if (kind === 'string' && EMPTY_PASSED.test(text) && !values.includes('')) values.push('');
  const at: Span = [first.start, Math.max(...lists.map(({ end }) => end))];
  take({ enum: values }, at);
  const others = kind === 'string' ? [] : readNumbersSet(text).filter(({ value }) => !values.includes(value));
  const [other] = others;
  if (other !== undefined) take({ also: [...new Set(others.map(({ value }) => value))] }, other.at);
  if (kind === 'string' && /\bcase[- ]insensitive\b/i.test(text)) take({ caseInsensitive: true }, at);
}

/** The empty text has a meaning of its own beside the listed values: "If you pass in an empty string, no boxes will be made". */
const EMPTY_PASSED =
  /\b(?:pass(?:ing)?(?: in)?|enter(?:ing)?|set(?:ting)?(?: it| this (?:parameter|field|value))?(?: to)?) an empty string\b/i;

const WHOLE_NUMBER = new RegExp(`^(${NUMBER})(?: ?${UNIT})?$`);

function numberValue(printed: string, kind: ScalarKind): number | undefined {
  const match = WHOLE_NUMBER.exec(printed.trim());
  if (match === null) return undefined;
  const value = toNumber(match[1] ?? '');
  return kind === 'integer' && !Number.isSafeInteger(value) ? undefined : value;
}

/** `Default: 128 KB` of a number of bytes; of a text, the unit is a part of the value that was left out. */
function isCountedOtherwise([start, end]: Span, text: string, kind: ScalarKind): boolean {
  const statement = text.slice(start, end);
  return kind === 'string' ? UNIT_AT_END.test(statement) : countsInOtherUnits(statement, text);
}
const UNIT_AT_END = new RegExp(`\\d ?${UNIT}$`);

/** The printed default as a value of the member's kind; undefined where it isn't one. */
function defaultValue(
  printed: { text: string; marked: boolean },
  kind: ScalarKind,
  constraints: Constraints,
  name: string,
  context: ProseContext,
): string | number | boolean | undefined {
  if (isNumeric(kind)) return numberValue(printed.text, kind);
  if (kind === 'boolean')
    return /^(?:true|false)$/i.test(printed.text) ? printed.text.toLowerCase() === 'true' : undefined;
  if (kind !== 'string') return undefined;
  const listed = constraints.enum?.find((value) => String(value).toLowerCase() === printed.text.toLowerCase());
  if (listed !== undefined) return listed;
  if (printed.text !== name && context.names.has(printed.text)) return undefined;
  if (!printed.marked && !/^(?:[A-Z][A-Z0-9_]+|[A-Za-z]*[_\d/.@][\w./@]*|[A-Z]?[a-z]+[A-Z]\w*)$/.test(printed.text)) {
    return undefined;
  }
  return printed.text;
}
