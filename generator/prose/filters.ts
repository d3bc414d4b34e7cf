/** What an action's `Filters` takes, from the list in its description. */
import type { Filter, Member } from '../spec/types.ts';
import { plainText } from './text.ts';
import { readValueLists } from './values.ts';

/** `zone - String - Optional - Filter by AZ`, `vpc-id - String - Required: No - (Filter condition) Filter by VPC ID`. */
const LISTED =
  /^(?:- )?`?([A-Za-z][\w:*.-]*\w|[A-Za-z][\w-]*:\*)`? ?-{1,2} ?(?:type: ?)?((?:array of )?(?:string|integer|float|boolean))s? ?-{1,2} ?(?:required: ?(?:yes|no)|optional|required) ?-{0,2} ?(?:\(filter[^)]*\) ?)?(.*)$/i;
/** `- box-id: Filter by ID. Type: String. Required: no.` */
const INLINE =
  /^(?:- )?`?([A-Za-z](?:[\w*-]|:(?=[\w*]))*)`?(?::| -)? (filter(?:s|ed)?\b.*?)[.,;]? ?type: ?(?:array of )?(?:string|integer|int|float|boolean)[.,;]? ?(?:required|optional): ?(?:yes|no)\b/i;
/** A name on a line of its own, its type in one of the next lines. */
const NESTED = /^(?:- )?`?([A-Za-z][\w:*-]*)`?$/;
const NESTED_TYPE = /^(?:- )?type: ?(?:array of )?(?:string|integer|int|float|boolean)\.?$/i;
const NOT_A_NAME = /^(?:- )?(?:optional|required|notes?)$/i;
/** ``Currently, only filtering by `A`, `B`, or `C` is supported``, ``Valid values: `A` and `B` ``. */
const NAMED =
  /\b(?:only (?:supports? )?filtering by|valid (?:values|names):|filter names:|supported filters:) ?((?:`[\w:*.-]+`(?:, ?(?:and |or )?| and | or )?)+)/i;

/** The filters that `member`'s description lists; none where it lists none. */
export function readFilters(member: Member): Filter[] {
  const lines = plainText(member.description).split('\n');
  const filters: Filter[] = [];
  const add = (name: string, description: string) => {
    if (filters.some((filter) => filter.name === name)) return;
    const values = readFilterValues(description);
    filters.push({ name, description, ...(values === undefined ? {} : { values }), line: member.source.line });
  };
  for (const [index, line] of lines.entries()) {
    const listed = LISTED.exec(line);
    if (listed !== null) {
      add(listed[1] ?? '', [listed[3], ...continuation(lines, index)].join('\n').trim());
      continue;
    }
    const inline = INLINE.exec(line);
    if (inline !== null) {
      add(inline[1] ?? '', [`${inline[2]}.`, ...continuation(lines, index)].join('\n'));
      continue;
    }
    const nested = isName(line) ? NESTED.exec(line) : null;
    if (nested === null) continue;
    const body = nestedBody(lines, index);
    if (body.some((following) => NESTED_TYPE.test(following))) {
      add(
        nested[1] ?? '',
        body
          .filter((following) => !/^(?:- )?(?:(?:type|required):|optional\.?$)/i.test(following))
          .join('\n')
          .replace(/^- /, ''),
      );
    }
  }
  if (filters.length > 0 || lines.some((line) => /\btype: ?(?:array of )?(?:string|int)/i.test(line)))
    return withoutNamesAsValues(filters);
  const named = NAMED.exec(lines.join(' '));
  for (const name of named?.[1]?.matchAll(/`([^`]+)`/g) ?? []) add(name[1] ?? '', '');
  return filters;
}

/** A list of values that has a filter's name in it has run into the next filter. */
function withoutNamesAsValues(filters: Filter[]): Filter[] {
  const names = new Set(filters.map(({ name }) => name));
  return filters.map(({ values, ...filter }) =>
    values === undefined || values.some((value) => names.has(String(value))) ? filter : { ...filter, values },
  );
}

/** Lines after a listed filter that belong to it. */
function continuation(lines: string[], index: number): string[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line.startsWith('- '));
  return end === -1 ? [] : rest.slice(0, end);
}

function isName(line: string): boolean {
  return NESTED.test(line) && !NOT_A_NAME.test(line);
}

function nestedBody(lines: string[], index: number): string[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(isName);
  return end === -1 ? rest : rest.slice(0, end);
}

function readFilterValues(description: string): (string | number)[] | undefined {
  const [list] = readValueLists(description, false);
  return list === undefined ? undefined : list.values.map((value) => value.text);
}
