/** `src/actions/*.ts`: a function for each action, for bundles that carry only what they call. */
import { actionView } from './action-view.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printTemplate } from './module.ts';
import { code } from './text.ts';

export function emitActions(context: PackageContext): EmittedFile[] {
  return context.actions.map((action) => {
    const imports = new Imports();
    const view = actionView(context, { imports, root: '../' }, action, (method, request) =>
      request
        ? code`const response = await ${method}(client, ${request});`
        : code`const response = await ${method}(client);`,
    );
    const path = `src/actions/${view.file}.ts`;
    return printTemplate(
      context,
      path,
      { ...view, product: context.names.product, imports: imports.print() },
      'src/actions/action.ts',
    );
  });
}
