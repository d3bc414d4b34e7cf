import { saysDeprecated } from '../../spec/deprecation.ts';
import { saysNullable, saysNullableUnclearly } from '../../spec/null-note.ts';
import type { Member, Type } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import type { Row, TableShape } from './table.ts';
import { quote } from './text.ts';
import { parseType } from './type-words.ts';

export type MemberColumn = 'name' | 'required' | 'type' | 'description';

const NAME = {
  name: 'name',
  header: /^(?:parameter(?: name)?|name|field(?: name)?)$/i,
  form: /^[A-Za-z_][\w.]*$/,
} as const;
const REQUIRED = {
  name: 'required',
  header: /^(?:required|mandatory)$/i,
  form: /^(?:yes|no)$/i,
} as const;
const TYPE = {
  name: 'type',
  header: /^type$/i,
  form: /^(?:(?:Array|List) of )*(?:(?:Timestamp|Date(?:Time)?) ISO\w*|[A-Z]\w*)$/,
} as const;
const DESCRIPTION = { name: 'description', header: /^desc\w*$/i, form: /\S/ } as const;
const isType = (text: string): boolean => parseType(text) !== undefined;

export const INPUT_TABLE: TableShape<MemberColumn> = {
  what: 'input parameters',
  columns: [NAME, REQUIRED, TYPE, DESCRIPTION],
  isType,
};
export const OUTPUT_TABLE: TableShape<MemberColumn> = {
  what: 'output parameters',
  columns: [NAME, TYPE, DESCRIPTION],
  isType,
};
/** Types of requests have a column "Required", types of responses don't. */
export const TYPE_TABLE: TableShape<MemberColumn> = {
  what: 'members',
  columns: [NAME, TYPE, { ...REQUIRED, optional: true }, DESCRIPTION],
  isType,
};
export const COMMON_TABLE: TableShape<MemberColumn> = {
  what: 'common parameters',
  columns: [NAME, TYPE, REQUIRED, DESCRIPTION],
};

/** Reads the rows of a member table. `owner` names them: `CreateShelf.input`, `type Listener`. */
export function readMembers(
  rows: readonly Row<MemberColumn>[],
  columns: readonly MemberColumn[],
  owner: string,
  names: NameReader,
  context: ParseContext,
): Member[] {
  const members: Member[] = [];
  const byName = new Map<string, Member>();
  const listed = new Set(rows.map((row) => nameIn(row)));
  for (const row of rows) {
    const member = readMember(row, columns, owner, listed, names, context);
    if (!member) continue;
    context.ledger.fact(`${owner}.${member.name}`, row.line, row.endLine);
    const twin = byName.get(member.name);
    if (twin) {
      context.report('member-twice', row, `${owner} has ${member.name} twice. The first row stands.`, [
        { line: twin.source.line, note: 'the first row' },
      ]);
      continue;
    }
    byName.set(member.name, member);
    members.push(member);
  }
  return members;
}

function readMember(
  row: Row<MemberColumn>,
  columns: readonly MemberColumn[],
  owner: string,
  listed: ReadonlySet<string>,
  names: NameReader,
  context: ParseContext,
): Member | undefined {
  const repairs = [...row.repairs];
  const written = nameIn(row);
  const name = names.read(written, row, { listed });
  if (!/^[A-Za-z_][\w.-]*$/.test(name.name)) {
    context.report(
      'name-invalid',
      row,
      `${owner}: ${quote(text(row, 'name'))} is no name of a member. The row is left out.`,
    );
    return undefined;
  }
  repairs.push(...name.repairs);
  const type = readType(row, `${owner}.${name.name}`, names, context);
  repairs.push(...type.repairs);
  const prose = names.readProse(text(row, 'description'), row);
  if (saysNullableUnclearly(prose.text))
    context.report(
      'nullable-unclear',
      row,
      `${owner}.${name.name} "might" be null, in words that no other note has. It is not taken as nullable.`,
    );
  repairs.push(...prose.repairs);
  reportText(prose.text, row.raw.description ?? '', row, `${owner}.${name.name}`, context);
  return {
    name: name.name,
    type: type.type,
    required: columns.includes('required')
      ? readRequired(text(row, 'required'), row, `${owner}.${name.name}`, context)
      : true,
    nullable: saysNullable(prose.text),
    deprecated: saysDeprecated(prose.text),
    description: prose.text,
    source: source(row, repairs),
  };
}

/** A description that is missing, or that ends where no sentence does. */
function reportText(description: string, raw: string, at: Lines, path: string, context: ParseContext): void {
  if (description === '') context.report('description-missing', at, `${path} has no description.`);
  else if (endsCropped(description, raw))
    context.report('cell-cropped', at, `The description of ${path} seems cropped: ${quote(description.slice(-60))}.`);
}

/** Words that no sentence ends with. */
const OPEN_END =
  /(?:[,(]|\b(?:a|an|the|of|to|in|on|by|for|from|with|and|or|is|are|be|can|will|if|when|that|this|which|as|at|its|their|than|not|more|Valid values|Default value):?)$/i;

function endsCropped(text: string, raw: string): boolean {
  if (OPEN_END.test(text) || /<[^<>]*$/.test(raw.replace(/<[=\s\d]/g, ''))) return true;
  const opened = (raw.match(/<(?:code|a|p|ul|ol|li)\b/g) ?? []).length;
  return opened > (raw.match(/<\/(?:code|a|p|ul|ol|li)>/g) ?? []).length;
}

function readType(
  row: Row<MemberColumn>,
  path: string,
  names: NameReader,
  context: ParseContext,
): { type: Type; repairs: string[] } {
  const written = text(row, 'type');
  const type = parseType(written);
  if (!type) {
    context.report('type-unread', row, `${path}: ${quote(written)} is no type. It is typed as "json".`);
    return { type: { kind: 'json' }, repairs: [] };
  }
  return correctRefs(type, row, names);
}

function correctRefs(type: Type, at: Lines, names: NameReader): { type: Type; repairs: string[] } {
  if (type.kind === 'array') {
    const inner = correctRefs(type.items, at, names);
    return { type: { kind: 'array', items: inner.type }, repairs: inner.repairs };
  }
  if (type.kind !== 'ref') return { type, repairs: [] };
  const { name, repairs } = names.read(type.name, at);
  return { type: { kind: 'ref', name }, repairs };
}

/** Reads a cell of the column "Required". */
export function readRequired(written: string, at: Lines, path: string, context: ParseContext): boolean {
  if (/^(?:yes|true)$/i.test(written)) return true;
  if (!/^(?:no|false)$/i.test(written))
    context.report('required-unread', at, `${path}: ${quote(written)} is neither Yes nor No. It is taken as optional.`);
  return false;
}

/** Without the mark of a list. */
const nameIn = (row: Row<MemberColumn>): string =>
  text(row, 'name')
    .replace(/[`\s]/g, '')
    .replace(/\.[Nn]$/, '');

const text = (row: Row<MemberColumn>, column: MemberColumn): string => row.cells[column]?.text.trim() ?? '';
