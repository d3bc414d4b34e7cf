/** `src/api.ts` and `src/core.ts`: the API as data, and a client of it without methods. */
import type { ErrorCode, Meaning } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printTemplate } from './module.ts';
import { code } from './text.ts';
import { unionOf } from './type-text.ts';

export function emitApi(context: PackageContext): EmittedFile[] {
  const { product, version, endpoint, path, protocol, regions, errors } = context.spec;
  const view = {
    product,
    version,
    client: userAgent(context.config),
    endpoint,
    path,
    protocol: `./runtime/protocols/${protocol}.ts`,
    productName: context.names.product,
    regionType: unionOf([...regions.map(({ id }) => id), code`(string & {})`]),
    regions: regions.map((region) => ({ id: region.id, host: region.endpoint ?? null })),
    errors: codesByMeaning(errors),
    successor: context.config.successor,
  };
  return ['src/api.ts', 'src/core.ts'].map((path) => printTemplate(context, path, view));
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

/** The package as a product of `User-Agent` (RFC 9110), whose names have neither `@` nor `/`. */
function userAgent({ name, version }: PackageContext['config']): string {
  return `${name.replace('@', '').replaceAll('/', '-')}/${version}`;
}
