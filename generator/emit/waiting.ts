/** How to learn an asynchronous action's outcome: which action to call, with what, and what its answers mean. */
import type { Action, Member } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { readStatusValues, type StatusValues } from './status-values.ts';

/** The runtime's PollingWay, with the poll's wire name. */
export interface Way {
  /** Whose status it is. */
  of: 'task' | 'resource';
  poll: string;
  from: 'output' | 'input';
  member: string;
  to: string;
  takes: 'one' | 'list';
  status: string[];
  succeeded: (string | number)[];
  failed: (string | number)[];
}

/** Best first; empty where the action is synchronous, or where the document doesn't say enough to wait safely. */
export function findWaiting(context: PackageContext, action: Action): Way[] {
  if (!action.async) return [];
  const { pollWith, by } = action.async;
  const stated = context.actions.find(({ name }) => name === pollWith);
  const ways = stated ? [...keyedBy(context, action, stated, by), ...sharedKeys(context, action, stated)] : [];
  // "You can query the IDs by calling X with the RequestId or the OrderNo": a second way, for when the first has no key.
  for (const { description } of action.output) {
    for (const poll of context.actions) {
      if (poll === action || poll === stated || !mentions(description, poll.name)) continue;
      for (const { name } of action.output) {
        if (mentions(description, name)) ways.push(...keyedBy(context, action, poll, name));
      }
    }
  }
  return ways.filter(
    (way, index) => ways.findIndex((other) => other.poll === way.poll && other.member === way.member) === index,
  );
}

/** By a member of the response that the poll takes, under its own name or as its description says. */
function keyedBy(context: PackageContext, action: Action, poll: Action, by: string): Way[] {
  const key = action.output.find(({ name }) => sameName(name, by));
  const parameter = key && parameterFor(poll, key.name);
  return key && parameter ? wayOf(context, poll, 'output', key, parameter) : [];
}

/** By the ids that both actions name alike: of the resources made, else of those worked on. */
function sharedKeys(context: PackageContext, action: Action, poll: Action): Way[] {
  for (const [from, members] of [
    ['output', action.output],
    ['input', action.input],
  ] as const) {
    for (const key of members) {
      const parameter =
        /ids?$/i.test(key.name) &&
        !sameName(key.name, 'RequestId') &&
        poll.input.find(({ name }) => sameName(name, key.name));
      if (parameter) return wayOf(context, poll, from, key, parameter);
    }
  }
  return [];
}

function wayOf(context: PackageContext, poll: Action, from: 'output' | 'input', key: Member, parameter: Member): Way[] {
  const found = findStatus(context, poll.output, []);
  if (!found) return [];
  const { of, succeeded, failed } = found.values;
  const takes = parameter.type.kind === 'array' ? 'list' : 'one';
  return [
    { of, poll: poll.name, from, member: key.name, to: parameter.name, takes, status: found.path, succeeded, failed },
  ];
}

function parameterFor(poll: Action, key: string): Member | undefined {
  return (
    poll.input.find(({ name }) => sameName(name, key)) ??
    poll.input.find(({ description }) => mentions(description, key))
  );
}

/** The status member nearest to the top of the poll's response. */
function findStatus(
  context: PackageContext,
  members: readonly Member[],
  path: string[],
): { path: string[]; values: StatusValues } | undefined {
  for (const member of members) {
    const values = /stat(us|e)$/i.test(member.name) ? readStatusValues(member) : undefined;
    if (values) return { path: [...path, member.name], values };
  }
  if (path.length === 2) return undefined;
  for (const { name, type } of members) {
    const inner = type.kind === 'array' ? type.items : type;
    const nested = inner.kind === 'ref' ? context.types.get(inner.name) : undefined;
    const found = nested && findStatus(context, nested.members, [...path, name]);
    if (found) return found;
  }
  return undefined;
}

/** Alike but for case and a plural's s. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '\\$&')}(?![\\w])`, 'i').test(text);
}
