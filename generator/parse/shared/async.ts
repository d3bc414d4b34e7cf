import type { Action, Member } from '../../spec/types.ts';
import type { ParseContext } from './context.ts';

type Async = NonNullable<Action['async']>;

/** "This is an async API. … call the DescribeJob API with the returned RequestId …", and what says the same. */
const ASYNCHRONOUS = [
  'is an async(?:hronous)? api',
  'this api is async(?:hronous)?',
  'used to perform (?:an )?async(?:hronous)? operations?',
  '(?:is|are|be) (?:completed|executed|performed|processed) asynchronously',
];
const ASYNC = new RegExp(`\\b(?:${ASYNCHRONOUS.join('|')})\\b([\\s\\S]*)`, 'i');
/** What the page says is to be done after the action has returned. */
const AFTERWARDS = /^(?:after|once|when) .{0,40}\breturn/i;
const REQUEST = /\bRequestI[dD]\b/;
const POLL = /\b(?:Describe|Query|Get|Inquiry|List)[A-Z]\w*/;

/** "Task ID", of an output. */
const TASK = /\btask id\b/i;
/** "use this parameter to query the execution result via the … API", "the operation status can be queried via …" */
const OUTCOME = /\bquer(?:y|ied)\b.*\b(?:result|status)\b|\b(?:result|status)\b.*\bquer(?:y|ied)\b/i;

/** Says of each action that answers before it is done how to learn its outcome; reports those that don't say. */
export function readAsync(actions: readonly Action[], dialect: 'v3' | 'v2', context: ParseContext): void {
  const known = new Set(actions.map(({ name }) => name));
  for (const action of actions) {
    const found = dialect === 'v3' ? fromDescription(action, actions, context) : fromOutput(action, known, context);
    if (found) action.async = found;
  }
}

/**
 * How to learn the outcome of an action, as its description says: the first query that it names after "This is an async API",
 * and what to give it: the request id where the description says so or the query takes nothing else that the action has, else the
 * output that it takes, or the input. An action that doesn't say is polled as most others are, with a diagnostic.
 */
function fromDescription(action: Action, actions: readonly Action[], context: ParseContext): Async | undefined {
  const how = ASYNC.exec(action.description)?.[1] ?? sentOn(action, actions, context);
  if (how === undefined) return undefined;
  const pollWith = POLL.exec(how)?.[0];
  if (pollWith === undefined) return usualPoll(action, actions, context);
  const poll = actions.find((candidate) => candidate.name === pollWith);
  const byRequest = REQUEST.test(how);
  const isTaken = ({ name }: Member) =>
    name !== 'RequestId' && poll?.input.some((parameter) => parameter.name === name);
  const shared = action.output.find(isTaken) ?? action.input.find((member) => isId(member) && isTaken(member));
  return { pollWith, by: byRequest || !shared ? 'RequestId' : shared.name };
}

/**
 * Of an action that isn't called asynchronous, the sentence that says so all the same: it sends the reader to a query of the document,
 * with the request id, which that query takes, or for the outcome after the action has returned.
 */
function sentOn(action: Action, actions: readonly Action[], context: ParseContext): string | undefined {
  const sentences = action.description.split(/(?<=\.)\s+|\n+/);
  const sending = sentences.find((sentence) => {
    const named = POLL.exec(sentence)?.[0];
    const poll = named === action.name ? undefined : actions.find(({ name }) => name === named);
    if (!poll) return false;
    const takesRequest = poll.input.some(({ name, description }) => REQUEST.test(`${name} ${description}`));
    return (takesRequest && REQUEST.test(sentence)) || (AFTERWARDS.test(sentence) && saysToCheck(sentence));
  });
  if (sending !== undefined)
    context.report(
      'async-unsaid',
      action.source,
      `${action.name} isn't called asynchronous, but its page says with which action to learn its outcome. It is taken as asynchronous.`,
    );
  return sending;
}

/** "check the status", "query the result", "whether it was successful". */
const saysToCheck = (sentence: string): boolean =>
  isFollowed(sentence, /\b(?:check|query|learn)\b/i, /\b(?:result|status)\b/i) ||
  isFollowed(sentence, /\bwhether\b/i, /\bsuccess/i);

/** In linear time, which one expression with `.*` between the two doesn't take. */
function isFollowed(text: string, first: RegExp, then: RegExp): boolean {
  const at = text.search(first);
  return at >= 0 && then.test(text.slice(at));
}

const isId = ({ name }: Member): boolean => /ids?$/i.test(name);

function usualPoll(action: Action, actions: readonly Action[], context: ParseContext): Async | undefined {
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

/** The same where the description of a member of the response says so, and names one other action. */
function fromOutput(action: Action, known: ReadonlySet<string>, context: ParseContext): Async | undefined {
  const tasks = action.output.filter((member) => TASK.test(member.description));
  for (const { name, description } of tasks) {
    const others = new Set((description.match(/\w+/g) ?? []).filter((word) => known.has(word) && word !== action.name));
    const [pollWith] = others;
    if (others.size === 1 && pollWith !== undefined && OUTCOME.test(description)) return { pollWith, by: name };
  }
  if (tasks.length > 0)
    context.report(
      'async-unknown',
      action.source,
      `${action.name} returns the id of a task, but its page doesn't say with which action to poll it.`,
    );
  return undefined;
}
