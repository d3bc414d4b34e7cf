/** How an action pages: found in the shape of its request and response, by prose only where the shape leaves a choice. */
import { splitWords } from '../names/words.ts';
import type { Action, Derived, Member, Paging, Type } from '../spec/types.ts';
import { type Facts, row } from './facts.ts';

const OFFSET = /^offset$/i;
const PAGE = /^(?:page|pageno|pagenum|pagenumber|pageindex|currentpage)$/i;
const SIZE = /^(?:limit|pagesize|pagelimit|perpage|size)$/i;

/** Undefined where the action doesn't page, or where it isn't certain which list is paged. */
export function findPaging(facts: Facts, action: Action): Derived<Paging> | undefined {
  const counted = action.input.find(({ name }) => OFFSET.test(name));
  const position = counted ?? action.input.find(({ name }) => PAGE.test(name));
  const size = action.input.find(({ name }) => SIZE.test(name));
  if (!position || !size) return undefined;
  const found = findList(facts, action);
  if (!found) return undefined;
  const { list, path, total } = found;
  const { default: usual, max } = size.constraints ?? {};
  const defaultSize = toCount(max) ?? toCount(usual);
  return {
    value: {
      position: position.name,
      counts: counted ? 'items' : 'pages',
      size: size.name,
      ...(defaultSize !== undefined && { defaultSize }),
      ...(typeof max === 'number' && { maxSize: max }),
      ...(position.type.kind === 'string' && { asText: true }),
      items: [...path, list.name],
      ...(total && { total: [...path, total.name] }),
    },
    from: [row(position), row(size), row(list), ...(total ? [row(total, 'said')] : [])],
  };
}

/** A list of the response that may be the paged one. */
interface Candidate {
  /** Of the structure that it stands in; empty at the top. */
  path: string[];
  list: Member;
  total: Member | undefined;
  /** What speaks for it, most telling first. */
  signs: number[];
}

/**
 * The list whose name goes with the action's and beside which its total stands, even if others joined it later; of lists for
 * which as much speaks as for one another, none.
 */
function findList(facts: Facts, action: Action): Candidate | undefined {
  const noun = nounsOf(action.name, 1);
  const candidates = [
    ...candidatesIn(noun, [], action.output),
    ...action.output.flatMap(({ name, type }) => {
      const members = type.kind === 'ref' ? facts.types.get(type.name)?.members : undefined;
      return members ? candidatesIn(noun, [name], members) : [];
    }),
  ].sort(byStrength);
  const [best, next] = candidates;
  if (!best || !next || byStrength(best, next) !== 0) return best;
  const names = candidates
    .filter((one) => byStrength(one, best) === 0)
    .map(({ path, list }) => [...path, list.name].join('.'));
  facts.unclear(
    'paging',
    action,
    `${action.name} pages, but it isn't certain which list: ${names.join(' or ')}. It is not paged.`,
  );
  return undefined;
}

function candidatesIn(noun: ReadonlySet<string>, path: string[], members: readonly Member[]): Candidate[] {
  return members.flatMap((list): Candidate[] => {
    if (list.type.kind !== 'array') return [];
    const total = findTotal(list, members);
    const { items } = list.type;
    const signs = [
      likeness(noun, nounsOf(list.name)),
      items.kind === 'ref' ? likeness(noun, nounsOf(items.name)) : 0,
      Number(total !== undefined),
      Number(path.length === 0),
      Number(holdsRows(items)),
      Number(list.required && !list.nullable && !list.deprecated),
    ];
    return [{ path, list, total, signs }];
  });
}

function byStrength({ signs: a }: Candidate, { signs: b }: Candidate): number {
  const first = a.findIndex((sign, index) => sign !== b[index]);
  return first < 0 ? 0 : (b[first] as number) - (a[first] as number);
}

const holdsRows = (items: Type): boolean => items.kind === 'ref' || items.kind === 'json' || items.kind === 'map';

/** Words that say that a name is one of a list. */
const CONTAINERS = new Set(['set', 'list', 'info', 'item']);

/** `DescribeShelvesDetail`, without its verb, and `ShelfDetailSet`: what they are about, in the singular. */
function nounsOf(name: string, skip = 0): Set<string> {
  const words = splitWords(name)
    .slice(skip)
    .map((word) => singular(word.toLowerCase()));
  return new Set(words.filter((word) => !CONTAINERS.has(word)));
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** 0 to 1: how many of the words are in both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Words beside "total" that make no other number of it than that of the items. */
const COUNTING = new Set(['total', 'count', 'cnt', 'num', 'number', 'size', 'record', 'result', 'row', 'entry', 'all']);

/** The number of all items, by its name or else by what is said of it. "Number of displayed results" is a page's. */
function findTotal(list: Member, siblings: readonly Member[]): Member | undefined {
  const own = nounsOf(list.name);
  const counts = siblings.filter(({ type, description }) => type.kind === 'integer' && !isOfPage(description));
  const words = ({ name }: Member) => [...nounsOf(name)];
  const isNamed = (member: Member) =>
    words(member).includes('total') && words(member).every((word) => COUNTING.has(word) || own.has(word));
  const isSaid = ({ name, description }: Member) =>
    /total|count|num/i.test(name) && /\btotal (?:\w+ )?(?:number|count|quantity)/i.test(description);
  const said = counts.filter(isSaid);
  return counts.find(isNamed) ?? said.find(({ name }) => /total/i.test(name)) ?? said[0];
}

const isOfPage = (description: string): boolean =>
  /current (?:query|page|request)|(?:this|each|per) page/i.test(description) ||
  (/displayed|returned/i.test(description) && !/\btotal\b/i.test(description));

function toCount(value: string | number | boolean | undefined): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}
