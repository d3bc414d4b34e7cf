/** The comment on an action's method and function. */
import type { Action } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { sourceText } from './docs.ts';
import { exampleRequest } from './example.ts';
import { commentText } from './text.ts';

/** `call` makes the example's code from a request. */
export function actionDocs(context: PackageContext, action: Action, call: (request: string) => string): string {
  const facts = [
    action.effect?.value === 'read' ? 'Reads only.' : 'Changes things.',
    action.rateLimit !== undefined && `At most ${action.rateLimit} requests a second.`,
    waitingText(context, action),
  ];
  const example = exampleRequest(context, action);
  const parts = [
    commentText(action.description || action.summary),
    facts.filter(Boolean).join(' '),
    sourceText(context, action.source),
    action.errors.length > 0 && `Errors of its own: ${commentText(action.errors.join(', '))}.`,
    action.deprecated && '@deprecated',
    example && `@example\n\`\`\`ts\n${commentText(call(example))}\n\`\`\``,
  ];
  return `\n${parts.filter(Boolean).join('\n\n')}`;
}

/** How to learn what became of it, and how far that can be trusted. */
function waitingText(context: PackageContext, action: Action): string | undefined {
  if (!action.async) return undefined;
  const way = action.waiting?.value[0];
  if (!way) return "Asynchronous; the document doesn't say what tells that it is done.";
  if (way.of === 'task' || way.from === 'output') return 'Asynchronous: wait for the outcome with `waitFor`.';
  const poll = context.names.actions.get(way.poll)?.method;
  const status = commentText(`${way.status.join('.')} ${way.succeeded.join(' or ')}`);
  return (
    `Asynchronous: \`waitFor\` ends when \`${poll}\` reports ${status}. ` +
    'What was there before may have had that status already: look at what should have changed.'
  );
}

/** What TypeScript takes every object to have, so that `{}` doesn't pass for one that has a text of this name, or none. */
const OF_EVERY_OBJECT = new Set(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'.split(' '),
);

/** The parameter list's first part: requests that need nothing may be left out, those that take nothing take none. */
export function inputParameter(action: Action, requestType: string): string {
  if (action.input.some(({ required }) => required)) return `input: ${requestType}`;
  const isTaken = action.input.some(({ name }) => OF_EVERY_OBJECT.has(name));
  return `input: ${requestType} = {}${isTaken ? ` as ${requestType}` : ''}`;
}
