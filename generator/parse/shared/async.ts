import type { Action, Member } from '../../spec/types.ts';
import type { ParseContext } from './context.ts';

/** "This is an async API. … call the DescribeJob API with the returned RequestId …" */
const ASYNC = /\bthis (?:is an async(?:hronous)? api|api is async(?:hronous)?)\b([\s\S]*)/i;
const POLL = /\b(?:Describe|Query|Get|Inquiry|List)[A-Z]\w*/;

/**
 * How to learn the outcome of an action, as its description says: the first query that it names after "This is an async API",
 * and what to give it: the request id where the description says so or the query takes nothing else that the action has, else the
 * output that it takes, or the input. An action that doesn't say is polled as most others are, with a diagnostic.
 */
export function asyncOf(
  action: Action,
  actions: readonly Action[],
  context: ParseContext,
): Action['async'] | undefined {
  const how = ASYNC.exec(action.description)?.[1];
  if (how === undefined) return undefined;
  const pollWith = POLL.exec(how)?.[0];
  if (pollWith === undefined) return usualPoll(action, actions, context);
  const poll = actions.find((candidate) => candidate.name === pollWith);
  const byRequest = /\bRequestI[dD]\b/.test(how);
  const isTaken = ({ name }: Member) =>
    name !== 'RequestId' && poll?.input.some((parameter) => parameter.name === name);
  const shared = action.output.find(isTaken) ?? action.input.find((member) => isId(member) && isTaken(member));
  return { pollWith, by: byRequest || !shared ? 'RequestId' : shared.name };
}

const isId = ({ name }: Member): boolean => /ids?$/i.test(name);

function usualPoll(action: Action, actions: readonly Action[], context: ParseContext): Action['async'] | undefined {
  const counts = new Map<string, number>();
  for (const { description } of actions) {
    const pollWith = POLL.exec(ASYNC.exec(description)?.[1] ?? '')?.[0];
    if (pollWith !== undefined) counts.set(pollWith, (counts.get(pollWith) ?? 0) + 1);
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  context.report(
    'async-unknown',
    action.source,
    usual === undefined
      ? `${action.name} is asynchronous, but nothing says how to learn its outcome.`
      : `${action.name} is asynchronous, but doesn't say how to learn its outcome. It is polled as other actions are, with ${usual}.`,
  );
  return usual === undefined ? undefined : { pollWith: usual, by: 'RequestId' };
}
