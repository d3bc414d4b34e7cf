/** `src/actions/*.ts`: a function for each action, for bundles that carry only what they call. */
import { memberAt } from '../spec/references.ts';
import type { Action, Member } from '../spec/types.ts';
import { actionDocs, inputParameter } from './action-docs.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { importTypes, printModule } from './module.ts';
import { typeText } from './type-text.ts';

export function emitActions(context: PackageContext): EmittedFile[] {
  return context.actions.map((action) => emitAction(context, action));
}

function emitAction(context: PackageContext, action: Action): EmittedFile {
  const name = context.names.actions.get(action.name);
  if (!name) throw new Error(`No name was given to ${action.name}`);
  const { method, type, request, response } = name;
  const list = pagedList(context, action);
  const input = inputParameter(action, request);
  const optional = input.includes('=');
  const given = (text: string) => (optional && text === '{}' ? 'client' : `client, ${text}`);
  const imports = [
    "import type { Call } from '../runtime/call.ts';",
    "import type { ApiClient } from '../runtime/client.ts';",
    "import type { CallOptions } from '../runtime/options.ts';",
    `import { ${method} as operation } from '../operations.ts';`,
  ];
  const statements = [
    comment(actionDocs(context, action, (text) => `const response = await ${method}(${given(text)});`)),
    `export function ${method}(client: ApiClient, ${input}, options?: CallOptions): Call<${response}> {\n` +
      '  return client.call(operation, input, options);\n}\n',
  ];
  const typeNames = new Set([request, response]);
  if (list) {
    imports.push("import { paginate, type Paginator, type PagingOptions } from '../runtime/paginate.ts';");
    const item = list.type.kind === 'array' ? list.type.items : list.type;
    const itemType = typeText(context, item, list.constraints);
    const itemName = item.kind === 'ref' ? context.names.types.get(item.name) : undefined;
    if (itemName) typeNames.add(itemName);
    else if (itemType.includes('JsonValue')) imports.push("import type { JsonValue } from '../runtime/json.ts';");
    statements.push(
      comment(`\nAll pages of {@link ${method}}: \`.pages()\` gives the responses, \`.items()\` what is in them.`),
      `export function paginate${type}(client: ApiClient, ${input}, options?: PagingOptions): Paginator<${response}, ${itemType}> {\n` +
        '  return paginate(client, operation, input, options);\n}\n',
    );
  }
  if (action.waiting) {
    imports.push("import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';");
    statements.push(
      comment(
        `\nWaits until what {@link ${method}} began is done. Takes its response, or what was kept of it.\n\n` +
          '@throws {TaskFailedError} where the task fails\n@throws {TimeoutError} after `maxWaitMs`',
      ),
      `export function waitFor${type}(\n  client: ApiClient,\n  response: Partial<${response}>,\n  options?: WaitOptions & { request?: ${request} },\n): Promise<WaitResult> {\n` +
        '  const { request, ...waitOptions } = options ?? {};\n' +
        '  return waitForTask(client, operation, response, request, waitOptions);\n}\n',
    );
  }
  imports.push(importTypes(typeNames, '../types.ts'));
  const path = `src/actions/${name.file}.ts`;
  return printModule(context, path, `${action.name}.`, [`${imports.join('\n')}\n\n`, ...statements]);
}

/** The member with the list that an action pages through. */
export function pagedList({ types }: PackageContext, { paging, output }: Action): Member | undefined {
  return paging && memberAt(types, output, paging.value.items);
}

/** A comment whose text is safe already. */
export function comment(text: string, indent = ''): string {
  const lines = text.replace(/^\n/, '').split('\n');
  return `${indent}/**\n${lines.map((line) => (line ? `${indent} * ${line}` : `${indent} *`)).join('\n')}\n${indent} */`;
}
