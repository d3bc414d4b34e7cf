/** `src/client.ts`: the client class, a method for each action. */
import { methodName } from '../names/identifiers.ts';
import { actionView } from './action-view.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printTemplate } from './module.ts';
import { code } from './text.ts';
import { unionOf } from './type-text.ts';

export function emitClient(context: PackageContext): EmittedFile[] {
  const { spec, config, names } = context;
  const client = methodName(spec.product);
  const imports = new Imports();
  const methods = context.actions.map((action) =>
    actionView(context, { imports, root: './' }, action, (method, request) =>
      request
        ? code`const response = await ${client}.${method}(${request});`
        : code`const response = await ${client}.${method}();`,
    ),
  );
  const responses = methods.filter(({ waits }) => waits).map(({ response }) => code`${response}`);
  const view = {
    product: names.product,
    title: spec.title,
    version: spec.version,
    successor: config.successor,
    methods,
    isPaged: methods.some(({ item }) => item),
    waitable: responses.length > 0 && unionOf(responses),
    imports: imports.print(),
  };
  return [printTemplate(context, 'src/client.ts', view)];
}
