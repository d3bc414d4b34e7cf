/** `package.json` and `tsconfig.json`. */
import type { EmittedFile, PackageContext } from './context.ts';
import { render } from './template.ts';

/** Entry points beside the main one, each there if its source is. */
const ENTRIES = ['core', 'node', 'validators/index', 'schemas/index', 'values', 'monitoring', 'testing'];

/** `sources` are the package's modules, from which its entry points follow. */
export function emitManifest(context: PackageContext, sources: ReadonlySet<string>): EmittedFile[] {
  const { spec, config } = context;
  const view = {
    ...config,
    description: describe(context),
    successor: config.successor,
    product: spec.product,
    repository: `git+${config.repository}.git`,
    directory: `generated/${config.folder}`,
    entries: ENTRIES.filter((entry) => sources.has(`src/${entry}.ts`)).map((entry) => ({
      path: `./${entry.replace('/index', '')}`,
      types: `./dist/${entry}.d.ts`,
      code: `./dist/${entry}.js`,
    })),
  };
  return ['package.json', 'tsconfig.json'].map((path) => ({ path, text: render(`${path}.hbs`, view) }));
}

function describe({ spec, config }: PackageContext): string {
  const what = `Typed client for the ${spec.title} API, version ${spec.version}, of Tencent Cloud`;
  return config.successor === undefined ? what : `${what}. The API is legacy: use ${config.successor}`;
}
