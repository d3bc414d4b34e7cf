import { isObject } from '../../spec/nested.ts';
import { pagingText, waitingText } from '../../spec/promise-text.ts';
import { typeText } from '../../spec/type-text.ts';
import type { Constraints, Member, Paging, Rule, Type, Way } from '../../spec/types.ts';
import { severityOf } from '../classify.ts';
import type { Change, Diff, SideInfo, Verdict } from '../types.ts';

/** What every form of report says about a diff, in plain text. Document text is made harmless by the form that prints it. */

export const SEVERITIES: readonly Verdict[] = ['breaking', 'dangerous', 'safe'];

export interface Summary {
  counts: Record<Verdict, number>;
  /** Changes that a person must decide about. */
  decide: number;
  /** Texts that changed in wording only. */
  wording: number;
}

export function summarize(changes: readonly Change[]): Summary {
  const summary: Summary = { counts: { breaking: 0, dangerous: 0, safe: 0 }, decide: 0, wording: 0 };
  for (const change of changes) {
    summary.counts[severityOf(change)]++;
    if (change.decide) summary.decide++;
    if (isWording(change)) summary.wording++;
  }
  return summary;
}

/** Only words changed, or the order, an example or the release history: nothing that a user of the package has to know. */
export const isWording = (change: Change): boolean =>
  change.path.startsWith('release ') || (severityOf(change) === 'safe' && WORDING.includes(change.what ?? ''));

const WORDING = ['description', 'summary', 'category', 'order', 'examples', 'usedBy', 'title'];

/** Changes under what they are about, in order: an action, a data type, the error codes, the API. */
export function groupByOwner(changes: readonly Change[]): { owner: string; changes: Change[] }[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const owner = ownerOf(change.path);
    const group = groups.get(owner);
    if (group) group.push(change);
    else groups.set(owner, [change]);
  }
  return [...groups].map(([owner, list]) => ({ owner, changes: list }));
}

/** `CreateShelf.input.Labels` -> `CreateShelf`; `type Shelf.Label` -> `type Shelf`. */
export function ownerOf(path: string): string {
  if (path.startsWith('error ')) return 'Error codes';
  if (path.startsWith('region ')) return 'Regions';
  if (path.startsWith('release ')) return 'Release history';
  if (path.startsWith('common.')) return 'Common parameters';
  if (path.startsWith('monitoring')) return 'Monitoring';
  if (path === 'api') return 'The API';
  return path.split('.', 1)[0] as string;
}

/** The path below its owner: `input.Labels`; empty for the owner itself. */
export function placeIn(path: string): string {
  const owner = ownerOf(path);
  return path.startsWith(`${owner}.`) ? path.slice(owner.length + 1) : path === owner || path === 'api' ? '' : path;
}

/** `type integer[] became string`, `added (string, required)`. */
export function headline(change: Change): string {
  switch (change.change) {
    case 'added':
      return `added${factsOf(change.new)}`;
    case 'removed':
      return `removed${factsOf(change.old)}`;
    case 'renamed':
      return `renamed from ${String(change.old)} to ${String(change.new)}`;
    case 'modified':
      return modification(change);
  }
}

function modification({ what, old, new: renewed, id }: Change): string {
  switch (what) {
    case 'type':
      return `type ${typeText(old as Type)} became ${typeText(renewed as Type)}`;
    case 'required':
      return renewed ? 'required now' : 'optional now';
    case 'nullable':
      return renewed ? 'may be null now' : 'no longer null';
    case 'deprecated':
      return renewed ? 'deprecated' : 'no longer deprecated';
    case 'documented':
      return renewed ? 'has a page now' : 'has no page any more';
    case 'description':
      return id.includes('meaning') || id.endsWith('modified')
        ? 'text changed, and perhaps its meaning'
        : 'text reworded';
    case 'order':
      return 'order changed';
    case 'examples':
      return 'examples changed';
    case 'usedBy':
      return 'list of actions that use it changed';
    case 'unknown':
      return 'modified; how is not recorded';
    case 'enum':
    case 'errors': {
      const { gone, come } = listChange(old, renewed);
      const parts = [
        come.length > 0 ? `${come.join(', ')} added` : '',
        gone.length > 0 ? `${gone.join(', ')} removed` : '',
      ];
      const told = parts.filter(Boolean).join('; ') || caseText(old, renewed) || 'order changed';
      return `${what === 'enum' ? 'values' : 'error codes'}: ${told}`;
    }
    case 'range':
      if (boundsText(old) === '') return `${boundsText(renewed)} now; no limit was stated`;
      return boundsText(renewed) === ''
        ? `${boundsText(old)} no longer stated`
        : `${boundsText(old)} became ${boundsText(renewed)}`;
    case 'default':
    case 'unit':
    case 'pattern':
      if (old === undefined) return `${what} ${valueText(renewed)} stated`;
      return renewed === undefined
        ? `${what} ${valueText(old)} no longer stated`
        : `${what} ${valueText(old)} became ${valueText(renewed)}`;
    case 'rules':
      return rulesText(old as Rule[], renewed as Rule[]);
    case 'filters':
      return 'filters changed';
    case 'history':
      return 'history entry changed';
    case 'rateLimit':
      return `rate limit ${rate(old)} became ${rate(renewed)}`;
    case 'async':
      return renewed
        ? `asynchronous: ask ${(renewed as { pollWith: string }).pollWith} for the outcome`
        : 'no longer asynchronous';
    case 'effect':
      return renewed === 'read' ? 'only reads now' : 'no longer taken for one that only reads';
    case 'paging':
      return `paging: ${old ? pagingText(old as Paging) : 'none'} became ${renewed ? pagingText(renewed as Paging) : 'none'}`;
    case 'waiting':
      return `waiting: ${old ? waitingText(old as Way[]) : 'none'} became ${renewed ? waitingText(renewed as Way[]) : 'none'}`;
    case 'idempotency':
      return `made safe to repeat by ${valueText(renewed)}, was ${valueText(old)}`;
    case 'meaning':
      return `taken for ${renewed ?? 'nothing certain'}, was ${old ?? 'nothing certain'}`;
    case undefined:
      return 'changed';
    default:
      return `${what} ${valueText(old)} became ${valueText(renewed)}`;
  }
}

const caseText = (old: unknown, renewed: unknown): string => {
  const ignores = (side: unknown) => (side as { caseInsensitive?: boolean } | undefined)?.caseInsensitive === true;
  if (ignores(old) === ignores(renewed)) return '';
  return ignores(renewed) ? 'upper and lower case are the same now' : 'upper and lower case differ now';
};

/** `1 to 24`, `at most 20 items`. */
function boundsText(bounds: unknown): string {
  const { min, max, minLength, maxLength, minItems, maxItems, also } = (bounds ?? {}) as Constraints;
  const range = (from: number | undefined, to: number | undefined, unit: string): string[] => {
    if (from === undefined && to === undefined) return [];
    if (from === undefined) return [`at most ${to}${unit}`];
    return [to === undefined ? `at least ${from}${unit}` : `${from} to ${to}${unit}`];
  };
  const parts = [
    ...range(min, max, ''),
    ...range(minLength, maxLength, ' characters'),
    ...range(minItems, maxItems, ' items'),
    ...(also ? [`also ${also.join(', ')}`] : []),
  ];
  return parts.join(', ');
}

/** `new rule: at least one of Crew, Gear`. */
function rulesText(gone: readonly Rule[], come: readonly Rule[]): string {
  const told = (rules: readonly Rule[]) => rules.map(ruleText).join('; ');
  return [come.length > 0 ? `new rule: ${told(come)}` : '', gone.length > 0 ? `rule gone: ${told(gone)}` : '']
    .filter(Boolean)
    .join('; ');
}

function ruleText(rule: Rule): string {
  const members = rule.members.join(', ');
  switch (rule.kind) {
    case 'anyOf':
      return `at least one of ${members}`;
    case 'oneOf':
      return `exactly one of ${members}`;
    case 'exclusive':
      return `at most one of ${members}`;
    case 'requiredWhen': {
      const { when } = rule;
      return `${members} required when ${when.member} is ${'is' in when ? when.is.map(String).join(' or ') : 'absent'}`;
    }
  }
}

const rate = (value: unknown): string => (value === undefined ? 'none' : `${String(value)}/s`);

/** What a list has more and less. */
export function listChange(old: unknown, renewed: unknown): { gone: string[]; come: string[] } {
  const before = listOf(old).map(String);
  const after = listOf(renewed).map(String);
  return {
    gone: before.filter((value) => !after.includes(value)),
    come: after.filter((value) => !before.includes(value)),
  };
}

/** The values of one side, as they are: numbers or texts. */
export const listOf = (side: unknown): unknown[] =>
  Array.isArray(side) ? side : ((side as { values?: unknown[] } | undefined)?.values ?? []);

export function valueText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value}"`;
  if (isObject(value)) {
    const parts = Object.entries(value).map(([key, part]) => `${key} ${valueText(part)}`);
    return parts.length > 0 ? parts.join(', ') : 'nothing';
  }
  return JSON.stringify(value);
}

function factsOf(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return '';
  const { type, required, input, members, summary } = thing as Partial<Member> & {
    input?: unknown[];
    members?: unknown[];
    summary?: string;
  };
  if (type) return ` (${typeText(type)}${required ? '' : ', optional'})`;
  if (input) return summary ? `: ${summary}` : '';
  if (members) return ` (${members.length} ${members.length === 1 ? 'member' : 'members'})`;
  return '';
}

/** `release:30` or a file, with product and version. */
export const sideText = ({ product, version, from }: SideInfo): string => `${product} ${version} (${from})`;

export function titleOf(diff: Diff): string {
  const { old, new: renewed } = diff;
  return diff.migration
    ? `From ${old.product} ${old.version} to ${renewed.product} ${renewed.version}`
    : `${renewed.product} ${renewed.version}: ${old.from} against ${renewed.from}`;
}

/** `library.md:120`, of the side that is meant. */
export function lineText(diff: Diff, change: Change, side: 'old' | 'new'): string | undefined {
  const lines = change.source[side];
  return lines && `${diff[side].document}:${lines.line}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
