/** `src/client.ts`: the client class, a method for each action. */
import type { Action } from '../spec/types.ts';
import { actionDocs, inputParameter } from './action-docs.ts';
import { comment, pagedList } from './actions.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { importTypes, printModule } from './module.ts';
import { commentText } from './text.ts';
import { typeText } from './type-text.ts';

/** Types of items that aren't interfaces of the package. */
const BUILT_IN = new Set(['string', 'number', 'boolean', 'JsonValue']);

export function emitClient(context: PackageContext): EmittedFile[] {
  const { names } = context;
  const className = `${names.product}Client`;
  const used = new Set<string>();
  const methods = context.actions.map((action) => method(context, action, used));
  const isPaged = context.actions.some(({ paging }) => paging);
  const waitable = context.actions.filter(({ waiting }) => waiting);
  const responses = waitable.map(({ name }) => names.actions.get(name)?.response as string);
  const imports = [
    "import { api } from './api.ts';",
    "import * as operations from './operations.ts';",
    "import type { Call } from './runtime/call.ts';",
    "import { Client } from './runtime/client.ts';",
    "import type { CallOptions, ClientOptions } from './runtime/options.ts';",
    ...(isPaged ? ["import { pagedMethod, type PagedMethod } from './runtime/paged-method.ts';"] : []),
    ...(waitable.length > 0
      ? [
          "import { Tasks } from './runtime/tasks.ts';",
          "import type { WaitOptions, WaitResult } from './runtime/wait.ts';",
        ]
      : []),
    ...([...used].some((type) => type.includes('JsonValue'))
      ? ["import type { JsonValue } from './runtime/json.ts';"]
      : []),
    importTypes(
      [...used].filter((type) => /^\w+$/.test(type) && !BUILT_IN.has(type)),
      './types.ts',
    ),
  ];
  const title = `Calls the ${context.spec.title} API, version ${context.spec.version}.`;
  const body = [
    comment(
      `\n${commentText(title)}\n\nEach method takes the action's parameters and gives the content of its response; see {@link Call} for the rest of it.`,
    ),
    `export class ${className} extends Client {`,
    ...(waitable.length > 0 ? ['  readonly #tasks = new Tasks();\n'] : []),
    comment("\n@throws {ConfigurationError} where an option isn't one that the client takes", '  '),
    "  constructor(options: ClientOptions = {}) {\n    super(api, options, async () => (await import('./validators/index.ts')).validators);\n  }\n",
    ...(waitable.length > 0 ? [waitFor(responses)] : []),
    methods.join('\n\n'),
    '}',
  ].join('\n');
  return [printModule(context, 'src/client.ts', title, [`${imports.join('\n')}\n`, body])];
}

function waitFor(responses: readonly string[]): string {
  const docs = comment(
    '\nWaits until the task behind a response is done. Takes the very object that the asynchronous method gave.\n\n' +
      '@throws {TaskFailedError} where the task fails\n@throws {TimeoutError} after `maxWaitMs`',
    '  ',
  );
  const type = [...new Set(responses)].join(' | ');
  return `${docs}\n  waitFor(response: ${type}, options?: WaitOptions): Promise<WaitResult> {\n    return this.#tasks.waitFor(this, response, options);\n  }\n`;
}

function method(context: PackageContext, action: Action, used: Set<string>): string {
  const name = context.names.actions.get(action.name);
  if (!name) throw new Error(`No name was given to ${action.name}`);
  const { method: methodName, request, response } = name;
  const input = inputParameter(action, request);
  const product = context.spec.product.replace(/\W/g, '') || 'client';
  const given = (text: string) => (input.includes('=') && text === '{}' ? '' : text);
  const docs = comment(
    actionDocs(context, action, (text) => `const response = await ${product}.${methodName}(${given(text)});`),
    '  ',
  );
  used.add(request).add(response);
  const list = pagedList(context, action);
  if (list) {
    const item = typeText(context, list.type.kind === 'array' ? list.type.items : list.type, list.constraints);
    used.add(item);
    const signature = input.includes('=') ? 'OptionalInput' : 'RequiredInput';
    return `${docs}\n  readonly ${methodName}: PagedMethod<'${signature}', ${request}, ${response}, ${item}> = pagedMethod(this, operations.${methodName});`;
  }
  const call = `this.call(operations.${methodName}, input, options)`;
  return (
    `${docs}\n  ${methodName}(${input}, options?: CallOptions): Call<${response}> {\n` +
    `    return ${action.waiting ? `this.#tasks.note(${call}, operations.${methodName}, input)` : call};\n  }`
  );
}
