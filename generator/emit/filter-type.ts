/** The type of an action's filters: which names it knows, and which values go with them. Both stay open. */
import type { Action, DataType, Filter, Member } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { Code, literal, propertyKey } from './text.ts';

const OPEN = '(string & {})';

/** The type of `member` where it is the list of `action`'s filters; undefined for any other member. */
export function filterTypeText(context: PackageContext, action: Action, member: Member): Code | undefined {
  const { filters = [] } = action;
  if (filters.length === 0 || !/^filters?$/i.test(member.name) || member.type.kind !== 'array') return undefined;
  const { items } = member.type;
  const type = items.kind === 'ref' ? context.types.get(items.name) : undefined;
  const own = type === undefined ? undefined : context.names.types.get(type.name);
  const name = type === undefined ? undefined : textMember(type, /^(?:name|key)$/i);
  if (type === undefined || own === undefined || name === undefined) return undefined;
  const values = type.members.find(
    ({ name, type: { kind } }) => /^values?$/i.test(name) && (kind === 'array' || kind === 'string'),
  );
  const names = filters.map((filter) => nameText(filter.name)).join(' | ');
  // Not `own & …`: of an intersection with `string`, editors offer no names.
  const without = (...members: Member[]) => `Omit<${own}, ${members.map((one) => literal(one.name)).join(' | ')}>`;
  const open = `${without(name)} & { ${propertyKey(name.name)}: ${names} | ${OPEN} }`;
  const forms = filters.flatMap((filter) =>
    filter.values === undefined || values === undefined
      ? []
      : [`${without(name, values)} & ${withValues(filter, name, values)}`],
  );
  return new Code(`(${[...forms, open].join(' | ')})[]`);
}

function textMember(type: DataType, pattern: RegExp): Member | undefined {
  return type.members.find((member) => pattern.test(member.name) && member.type.kind === 'string');
}

function withValues(filter: Filter, name: Member, values: Member): string {
  const known = `${(filter.values ?? []).map((value) => literal(String(value))).join(' | ')} | ${OPEN}`;
  const type = values.type.kind === 'array' ? `(${known})[]` : known;
  return `{ ${propertyKey(name.name)}: ${nameText(filter.name)}; ${propertyKey(values.name)}: ${type} }`;
}

/** `tag:*` stands for all names that begin so. */
function nameText(name: string): string {
  return /^[\w:.-]+\*$/.test(name) ? `\`${name.slice(0, -1)}\${string}\`` : String(literal(name));
}
