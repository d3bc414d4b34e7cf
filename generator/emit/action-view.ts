/** What the templates show of an action: in its own module, and as a method of the client. */
import { memberAt } from '../spec/references.ts';
import type { Action, Member } from '../spec/types.ts';
import { namesOf, type PackageContext } from './context.ts';
import { docComment } from './docs.ts';
import { exampleRequest } from './example.ts';
import { type Code, code, commentText } from './text.ts';
import { type TypeScope, typeText } from './type-text.ts';

/** `call` makes the example's code from a request; undefined where the request may be left out, and is. */
export function actionView(
  context: PackageContext,
  scope: TypeScope,
  action: Action,
  call: (method: string, request: Code | undefined) => Code,
) {
  const { method, type, request, response, file } = namesOf(context, action);
  const types = `${scope.root}types.ts`;
  scope.imports.type(request, types);
  scope.imports.type(response, types);
  const list = pagedList(context, action);
  const items = list?.type.kind === 'array' ? list.type.items : list?.type;
  const mayLeaveOut = !action.input.some(({ required }) => required);
  const example = exampleRequest(action);
  const shown = example && call(method, mayLeaveOut && String(example) === '{}' ? undefined : example);
  return {
    action: action.name,
    method,
    type,
    request,
    response,
    file,
    docs: docComment(actionDocs(context, action, shown)),
    input: inputParameter(action, request, mayLeaveOut),
    inputKind: mayLeaveOut ? 'OptionalInput' : 'RequiredInput',
    item: items && typeText(context, scope, items, list),
    waits: action.waiting !== undefined,
  };
}

function actionDocs(context: PackageContext, action: Action, example: Code | undefined) {
  const facts = [
    `Action ${commentText(action.name)}.`,
    action.effect?.value === 'read' && 'Read-only.',
    action.rateLimit !== undefined && `At most ${action.rateLimit} requests a second.`,
    waitingText(context, action),
  ];
  return [
    commentText(action.description || action.summary),
    facts.filter(Boolean).join(' '),
    action.errors.length > 0 &&
      `@throws {${context.names.product}ServiceError} with one of the action's own codes: ${commentText(action.errors.join(', '))}`,
    action.deprecated && `@deprecated ${commentText(replacementText(action))}`,
    example && `@example\n\`\`\`ts\n${commentText(String(example))}\n\`\`\``,
  ];
}

const replacementText = ({ replacedBy }: Action): string =>
  replacedBy === undefined ? 'See its description for what to use instead.' : `Use the action ${replacedBy} instead.`;

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

/** The member with the list that an action pages through. */
export function pagedList({ types }: PackageContext, { paging, output }: Action): Member | undefined {
  return paging && memberAt(types, output, paging.value.items);
}

/** What TypeScript takes every object to have, so that `{}` doesn't pass for one that has a text of this name, or none. */
const OF_EVERY_OBJECT = new Set(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'.split(' '),
);

/** Requests that need nothing may be left out, those that take nothing take none. */
function inputParameter(action: Action, request: string, mayLeaveOut: boolean): Code {
  if (!mayLeaveOut) return code`input: ${request}`;
  const isTaken = action.input.some(({ name }) => OF_EVERY_OBJECT.has(name));
  return isTaken ? code`input: ${request} = {} as ${request}` : code`input: ${request} = {}`;
}
