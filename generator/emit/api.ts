/** `src/api.ts` and `src/core.ts`: the API as data, and a client of it without methods. */
import type { ApiSpec, ErrorCode, Meaning } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';
import { literal, stringLiteral, valueKey } from './text.ts';

export function emitApi(context: PackageContext): EmittedFile[] {
  const { spec } = context;
  const lines = [
    `  product: ${stringLiteral(spec.product)},`,
    `  version: ${stringLiteral(spec.version)},`,
    `  endpoint: ${stringLiteral(spec.endpoint)},`,
    `  path: ${stringLiteral(spec.path)},`,
    `  regions: ${hostsOf(spec.regions)},`,
    `  errors: ${literal(codesByMeaning(spec.errors))},`,
    '  createProtocol,',
  ];
  const api = printModule(context, 'src/api.ts', "The API's host, regions and protocol.", [
    "import type { Api } from './runtime/api.ts';\n" +
      `import { createProtocol } from './runtime/protocols/${spec.protocol === 'qcloud-v2' ? 'qcloud-v2' : 'tencentcloud-v3'}.ts';\n`,
    `export const api: Api = {\n${lines.join('\n')}\n};\n`,
  ]);
  const core = printModule(context, 'src/core.ts', 'A client without methods, for the functions of `actions/`.', [
    "import { api } from './api.ts';\nimport { Client } from './runtime/client.ts';\nimport type { ClientOptions } from './runtime/options.ts';\n",
    "/**\n * A client for the functions of `actions/`.\n *\n * @throws {ConfigurationError} where an option isn't one that the client takes\n */\n" +
      'export function createClient(options: ClientOptions = {}): Client {\n  return new Client(api, options);\n}\n',
    "export type { ApiClient, Client } from './runtime/client.ts';\nexport type { CallOptions, ClientOptions } from './runtime/options.ts';\n",
  ]);
  return [api, core];
}

const MEANINGS: readonly Meaning[] = ['throttled', 'expired', 'internal', 'rejected'];

/** Without the codes that are a sub-code of another one of the same meaning. */
export function codesByMeaning(errors: readonly ErrorCode[]): Record<string, string[]> {
  const codesOf = (meaning: Meaning) => {
    const codes = [...new Set(errors.filter((error) => error.meaning?.value === meaning).map(({ code }) => code))];
    return codes.filter((code) => !codes.some((other) => code.startsWith(`${other}.`)));
  };
  return Object.fromEntries(MEANINGS.map((meaning) => [meaning, codesOf(meaning)]));
}

/** Each region's host, or null. Where the hosts differ by the region's name alone, each name stands there once. */
function hostsOf(regions: ApiSpec['regions']): string {
  const [first] = regions;
  const [prefix = '', suffix, ...more] = first?.endpoint?.split(first.id) ?? [];
  const isAlike =
    suffix !== undefined &&
    more.length === 0 &&
    regions.every(({ id, endpoint }) => endpoint === `${prefix}${id}${suffix}`);
  if (isAlike && regions.length > 1) {
    const names = regions.map(({ id }) => `    ${stringLiteral(id)},\n`).join('');
    const host = `${stringLiteral(prefix)} + region + ${stringLiteral(suffix)}`;
    return `Object.fromEntries([\n${names}  ].map((region) => [region, ${host}]))`;
  }
  const entries = regions.map(
    ({ id, endpoint }) => `    ${valueKey(id)}: ${endpoint === undefined ? 'null' : stringLiteral(endpoint)},\n`,
  );
  return `{\n${entries.join('')}  }`;
}
