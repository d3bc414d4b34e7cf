/** How to learn an asynchronous action's outcome: which action to call, with what, and what its answers mean. */
import type { Action, Derived, Evidence, Member, Way } from '../spec/types.ts';
import { type Facts, row } from './facts.ts';
import { readStatusValues, type StatusValues } from './status.ts';

interface FoundWay {
  way: Way;
  from: Evidence[];
}

/** Undefined where the action is synchronous, or where the document doesn't say enough to wait safely. */
export function findWaiting(facts: Facts, action: Action): Derived<Way[]> | undefined {
  if (!action.async) return undefined;
  const { pollWith, by } = action.async;
  const stated = facts.actions.find(({ name }) => name === pollWith) ?? onlyTaskPoll(facts, action, by);
  const ways = stated ? [...keyedBy(facts, action, stated, by), ...sharedKeys(facts, action, stated)] : [];
  // "You can query the IDs by calling X with the RequestId or the OrderNo": a second way, for when the first has no key.
  for (const { description } of action.output) {
    for (const poll of facts.actions) {
      if (poll === action || poll === stated || !mentions(description, poll.name)) continue;
      for (const { name } of action.output)
        if (mentions(description, name)) ways.push(...keyedBy(facts, action, poll, name));
    }
  }
  const isFirst = ({ way }: FoundWay, index: number) =>
    ways.findIndex((other) => other.way.poll === way.poll && other.way.member === way.member) === index;
  const distinct = ways.filter(isFirst);
  if (distinct.length === 0) {
    facts.unclear(
      'waiting',
      action,
      `${action.name} is asynchronous, but nothing says what tells that it is done. It can't be waited for.`,
    );
    return undefined;
  }
  return { value: distinct.map(({ way }) => way), from: distinct.flatMap(({ from }) => from) };
}

/** Where the action to poll with isn't one of the document's, as after a rename: the only other one that reports on tasks of this key. */
function onlyTaskPoll(facts: Facts, action: Action, by: string): Action | undefined {
  const polls = facts.actions.filter((poll) => keyedBy(facts, action, poll, by).some(({ way }) => way.of === 'task'));
  const [only] = polls;
  const stated = `${action.name} says to poll with ${action.async?.pollWith}, which the document doesn't have.`;
  facts.unclear('waiting', action, polls.length === 1 && only ? `${stated} It is polled with ${only.name}.` : stated);
  return polls.length === 1 ? only : undefined;
}

/** By a member of the response that the poll takes, under its own name or as its description says. */
function keyedBy(facts: Facts, action: Action, poll: Action, by: string): FoundWay[] {
  const key = action.output.find(({ name }) => sameName(name, by));
  const parameter = key && parameterFor(poll, key.name);
  return key && parameter ? wayOf(facts, poll, 'output', key, parameter) : [];
}

/** By the ids that both actions name alike: of the resources made, else of those worked on. */
function sharedKeys(facts: Facts, action: Action, poll: Action): FoundWay[] {
  for (const from of ['output', 'input'] as const) {
    for (const key of action[from]) {
      const isId = /ids?$/i.test(key.name) && !sameName(key.name, 'RequestId');
      const parameter = isId && poll.input.find(({ name }) => sameName(name, key.name));
      if (parameter) return wayOf(facts, poll, from, key, parameter);
    }
  }
  return [];
}

function wayOf(facts: Facts, poll: Action, from: Way['from'], key: Member, parameter: Member): FoundWay[] {
  const found = findStatus(facts, poll.output, []);
  if (!found) return [];
  const { of, succeeded, failed, pending, unclear } = found.values;
  if (of === 'task' && unclear.length > 0) {
    const status = `${found.path.join('.')} ${unclear.join(', ')}`;
    facts.unclear(
      'waiting',
      poll,
      `${poll.name} may answer ${status}: it isn't clear whether such a task goes on. It is waited for.`,
    );
  }
  const takes = parameter.type.kind === 'array' ? 'list' : 'one';
  const states = { status: found.path, succeeded, failed, pending };
  return [
    {
      way: { poll: poll.name, of, from, member: key.name, to: parameter.name, takes, ...states },
      from: [row(key, 'said'), row(parameter, 'said'), row(found.member, 'said')],
    },
  ];
}

function parameterFor(poll: Action, key: string): Member | undefined {
  return (
    poll.input.find(({ name }) => sameName(name, key)) ??
    poll.input.find(({ description }) => mentions(description, key))
  );
}

interface FoundStatus {
  member: Member;
  path: string[];
  values: StatusValues;
}

/** The status member nearest to the top of the poll's response. */
function findStatus(facts: Facts, members: readonly Member[], path: string[]): FoundStatus | undefined {
  for (const member of members) {
    const values = /stat(?:us|e)$/i.test(member.name) ? readStatusValues(member) : undefined;
    if (values) return { member, path: [...path, member.name], values };
  }
  if (path.length === 2) return undefined;
  for (const { name, type } of members) {
    const inner = type.kind === 'array' ? type.items : type;
    const nested = inner.kind === 'ref' ? facts.types.get(inner.name) : undefined;
    const found = nested && findStatus(facts, nested.members, [...path, name]);
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
