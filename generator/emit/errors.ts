/** `src/errors.ts`: the error codes, as a list and as a union for each action, and the guard over them. */

import { comment } from './actions.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';
import { commentText, stringLiteral, valueKey } from './text.ts';

export function emitErrors(context: PackageContext): EmittedFile[] {
  const { spec, names, actions } = context;
  const product = names.product;
  const seen = new Set<string>();
  const entries = spec.errors.flatMap((error) => {
    if (seen.has(error.code)) return [];
    seen.add(error.code);
    const text = commentText([error.title, error.description].filter(Boolean).join(': '));
    const docs = text ? `${comment(`\n${text}`, '  ')}\n` : '';
    return [`${docs}  ${valueKey(names.errors.get(error.code) as string)}: ${stringLiteral(error.code)},`];
  });
  const common = spec.errors.filter(({ scope }) => scope === 'common').map(({ code }) => code);
  const perAction = actions.flatMap((action) => {
    const name = names.actions.get(action.name);
    return name ? [{ action, name }] : [];
  });
  const statements = [
    "import { isSdkError, type SdkError, type ServiceError } from './runtime/errors.ts';\n",
    `${comment('\nEvery error code that the document lists.')}\nexport const ErrorCode = {\n${entries.join('\n')}\n} as const;\n`,
    'export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];\n',
    `${comment('\nThe codes with which every action may answer.')}\nexport type CommonErrorCode = ${union(common)};\n`,
    ...perAction.map(
      ({ action, name }) =>
        `${comment(`\nThe codes that the page of ${commentText(action.name)} lists.`)}\nexport type ${name.errorCode} = ${union(action.errors)};\n`,
    ),
    `${comment("\nEach method's own codes.")}\nexport interface ErrorCodesByMethod {\n${perAction
      .map(({ name }) => `  ${name.method}: ${name.errorCode};`)
      .join('\n')}\n}\n`,
    `${comment('\nAn error that the service answered a method with. The document may not list every code.')}\n` +
      `export type ${product}ServiceError<Method extends keyof ErrorCodesByMethod = keyof ErrorCodesByMethod> = ServiceError<\n` +
      '  ErrorCodesByMethod[Method] | CommonErrorCode | (string & {})\n>;\n',
    `const API = ${stringLiteral(`${spec.product} ${spec.version}`)};\n`,
    `${comment("\nWhether a value is an error of this package's: of the service, or of the client.")}\n` +
      `export function is${product}Error(value: unknown): value is SdkError;\n` +
      `${comment('\nWhether a value is an error that the service answered the method with.')}\n` +
      `export function is${product}Error<Method extends keyof ErrorCodesByMethod>(value: unknown, method: Method): value is ${product}ServiceError<Method>;\n` +
      `export function is${product}Error(value: unknown, method?: string): boolean {\n` +
      '  if (!isSdkError(value) || value.api !== API) return false;\n' +
      "  return method === undefined || (value.kind === 'service' && value.action === method);\n}\n",
  ];
  return [printModule(context, 'src/errors.ts', 'Error codes and the guard over errors.', statements)];
}

function union(codes: readonly string[]): string {
  return codes.length === 0 ? 'never' : [...new Set(codes)].map(stringLiteral).join(' | ');
}
