/** `src/index.ts` and `src/node.ts`: what the package's users import. */
import type { EmittedFile, PackageContext } from './context.ts';
import { printTemplate } from './module.ts';

export function emitEntries(context: PackageContext): EmittedFile[] {
  const view = {
    product: context.names.product,
    title: context.spec.title,
    successor: context.config.successor,
  };
  return ['src/index.ts', 'src/node.ts'].map((path) => printTemplate(context, path, view));
}
