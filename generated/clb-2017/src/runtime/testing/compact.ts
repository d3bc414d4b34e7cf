// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * The form in which a package carries its description: a line of JSON for each action and type, a member in a few
 * characters. `ReadingRoomId!` is required, `Rules?` may be null; `Rules?:Rule[]` is a list, `Prices:{Price}` a map.
 */

import type { ActionDescription, ApiDescription, MemberDescription, TypeDescription, TypeReference } from './api.ts';

/** `Name`, `!` and `?`, a colon and the type; then what else is known of it. */
export type CompactMember =
  | string
  | readonly [string, Omit<MemberDescription, 'name' | 'type' | 'required' | 'nullable'>];

export interface CompactAction extends Omit<ActionDescription, 'input' | 'output' | 'documented'> {
  readonly input: readonly CompactMember[];
  readonly output: readonly CompactMember[];
}

export interface CompactType extends Omit<TypeDescription, 'members'> {
  readonly members: readonly CompactMember[];
}

export interface CompactDescription extends Omit<ApiDescription, 'actions' | 'types' | 'errors'> {
  /** JSON of a {@link CompactAction} each. */
  readonly actions: readonly string[];
  /** JSON of a {@link CompactType} each. */
  readonly types: readonly string[];
  /** JSON of an error each. */
  readonly errors: readonly string[];
}

const SCALARS: ReadonlySet<string> = new Set([
  'string',
  'integer',
  'float',
  'boolean',
  'timestamp',
  'datetime',
  'json',
]);

export function readDescription(compact: CompactDescription): ApiDescription {
  return {
    ...compact,
    actions: compact.actions.map((line) => readAction(JSON.parse(line) as CompactAction)),
    types: compact.types.map((line) => readType(JSON.parse(line) as CompactType)),
    errors: compact.errors.map((line) => JSON.parse(line)),
  };
}

function readAction(action: CompactAction): ActionDescription {
  return { ...action, documented: true, input: action.input.map(readMember), output: action.output.map(readMember) };
}

function readType(type: CompactType): TypeDescription {
  return { ...type, members: type.members.map(readMember) };
}

function readMember(compact: CompactMember): MemberDescription {
  const [text, more] = typeof compact === 'string' ? [compact, {}] : compact;
  const colon = text.lastIndexOf(':');
  const [, name = '', required, nullable] = /^(.*?)(!?)(\??)$/s.exec(text.slice(0, colon)) ?? [];
  return {
    name,
    type: readReference(text.slice(colon + 1)),
    ...(required ? { required: true } : {}),
    ...(nullable ? { nullable: true } : {}),
    ...more,
  };
}

function readReference(text: string): TypeReference {
  if (text.endsWith('[]')) return { kind: 'array', items: readReference(text.slice(0, -2)) };
  if (text.startsWith('{')) return { kind: 'map', values: readReference(text.slice(1, -1)) };
  return (SCALARS.has(text) ? { kind: text } : { kind: 'ref', name: text.replace(/^#/, '') }) as TypeReference;
}

export function writeMember({ name, type, required, nullable, ...more }: MemberDescription): CompactMember {
  const text = `${name}${required ? '!' : ''}${nullable ? '?' : ''}:${writeReference(type)}`;
  return Object.values(more).some((value) => value !== undefined) ? [text, more] : text;
}

/** A data type that is called like a scalar gets a `#`. */
function writeReference(type: TypeReference): string {
  if (type.kind === 'array') return `${writeReference(type.items)}[]`;
  if (type.kind === 'map') return `{${writeReference(type.values)}}`;
  if (type.kind === 'ref') return SCALARS.has(type.name) ? `#${type.name}` : type.name;
  return type.kind;
}
