/** How an action pages, found in the shape of its request and response. */
import type { Action, Member } from '../spec/types.ts';
import type { PackageContext } from './context.ts';

/** The runtime's PagingPlan, and the type of an item. */
export interface Paging {
  plan: {
    position: string;
    counts: 'items' | 'pages';
    size: string;
    defaultSize?: number;
    maxSize?: number;
    asText?: true;
    items: string[];
    total?: string[];
  };
  itemMember: Member;
}

const OFFSET = /^offset$/i;
const PAGE = /^(page|pageno|pagenum|pagenumber|pageindex|currentpage)$/i;
const SIZE = /^(limit|pagesize|pagelimit|perpage|size)$/i;

/** Undefined where the action doesn't page, or where it isn't certain which list is paged. */
export function findPaging(context: PackageContext, action: Action): Paging | undefined {
  const counted = action.input.find(({ name }) => OFFSET.test(name));
  const position = counted ?? action.input.find(({ name }) => PAGE.test(name));
  const size = action.input.find(({ name }) => SIZE.test(name));
  if (!position || !size) return undefined;
  const found = findItems(context, action);
  if (!found) return undefined;
  const total = findTotal(found.siblings);
  const { default: defaultSize, max } = size.constraints ?? {};
  const fallback = toNumber(max) ?? toNumber(defaultSize);
  return {
    plan: {
      position: position.name,
      counts: counted ? 'items' : 'pages',
      size: size.name,
      ...(fallback === undefined ? {} : { defaultSize: fallback }),
      ...(typeof max === 'number' ? { maxSize: max } : {}),
      ...(position.type.kind === 'string' ? { asText: true } : {}),
      items: [...found.path, found.member.name],
      ...(total ? { total: [...found.path, total.name] } : {}),
    },
    itemMember: found.member,
  };
}

interface Found {
  path: string[];
  member: Member;
  siblings: readonly Member[];
}

/** The one list of the response; it may stand in an object beside the envelope. */
function findItems(context: PackageContext, action: Action): Found | undefined {
  const top = pick(action, action.output);
  if (top) return { path: [], member: top, siblings: action.output };
  if (action.output.some(({ type }) => type.kind === 'array')) return undefined;
  const nested: Found[] = [];
  for (const outer of action.output) {
    const members = outer.type.kind === 'ref' ? context.types.get(outer.type.name)?.members : undefined;
    const member = members && pick(action, members);
    if (member) nested.push({ path: [outer.name], member, siblings: members });
  }
  return nested.length === 1 ? nested[0] : undefined;
}

/** The only list, or the only one whose name the action's name contains. */
function pick(action: Action, members: readonly Member[]): Member | undefined {
  const lists = members.filter(({ type }) => type.kind === 'array');
  if (lists.length < 2) return lists[0];
  const named = lists.filter(({ name }) => {
    const noun = name.replace(/(Set|List|s)$/, '').toLowerCase();
    return noun !== '' && action.name.toLowerCase().includes(noun);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** A count that the document calls a total. "Number of displayed results" is a page's. */
function findTotal(members: readonly Member[]): Member | undefined {
  const counts = members.filter(({ name, type }) => type.kind === 'integer' && /total|count/i.test(name));
  const totals = counts.filter(
    ({ description }) => /\btotal\b/i.test(description) && !/current (query|page)/i.test(description),
  );
  return totals.find(({ name }) => /total/i.test(name)) ?? totals[0];
}

function toNumber(value: string | number | boolean | undefined): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}
