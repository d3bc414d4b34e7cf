/** `src/errors.ts`: the error codes, as a list and as a union for each action, and the guard over them. */
import type { ErrorCode } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { docComment } from './docs.ts';
import { printTemplate } from './module.ts';
import { commentText } from './text.ts';
import { unionOf } from './type-text.ts';

export function emitErrors(context: PackageContext): EmittedFile[] {
  const { spec, names, actions } = context;
  const isFirst = ({ code }: ErrorCode, index: number) =>
    spec.errors.findIndex((other) => other.code === code) === index;
  const view = {
    api: `${spec.product} ${spec.version}`,
    product: names.product,
    codes: spec.errors.filter(isFirst).map(({ code, title, description }) => ({
      code,
      name: names.errors.get(code),
      docs: docComment([commentText([title, description].filter(Boolean).join(': '))]),
    })),
    common: unionOf(spec.errors.filter(({ scope }) => scope === 'common').map(({ code }) => code)),
    actions: actions.map((action) => {
      const { method, errorCode } = namesOf(context, action);
      return { action: action.name, method, errorCode, codes: unionOf(action.errors) };
    }),
  };
  return [printTemplate(context, 'src/errors.ts', view)];
}
