/** `package.json` and the other files around the sources, from the templates in `templates/package/`. */
import { createHash } from 'node:crypto';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { jsonText } from '../spec/json.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { render } from './template.ts';

/** Entry points beside the main one, each there if its source is. */
const ENTRIES: readonly [entry: string, source: string, target: string][] = [
  ['./core', 'src/core.ts', 'core'],
  ['./node', 'src/node.ts', 'node'],
  ['./validators', 'src/validators/index.ts', 'validators/index'],
  ['./schemas', 'src/schemas/index.ts', 'schemas/index'],
  ['./values', 'src/values.ts', 'values'],
  ['./monitoring', 'src/monitoring.ts', 'monitoring'],
  ['./testing', 'src/testing.ts', 'testing'],
];

/** `sources` are the package's modules, from which its entry points follow. */
export function emitManifest(context: PackageContext, sources: ReadonlySet<string>): EmittedFile[] {
  const { spec, config } = context;
  const exported: Record<string, unknown> = { '.': entry('index') };
  for (const [name, source, target] of ENTRIES) {
    if (sources.has(source)) exported[name] = entry(target);
  }
  exported['./actions/*'] = entry('actions/*');
  exported['./package.json'] = './package.json';
  const manifest = {
    name: config.name,
    version: config.version,
    description: `Typed client for the ${spec.title} API, version ${spec.version}, of Tencent Cloud`,
    keywords: ['tencent-cloud', spec.product, 'sdk', 'api', 'client'],
    license: config.license,
    author: config.author,
    repository: { type: 'git', url: `git+${config.repository}.git`, directory: `generated/${config.folder}` },
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    imports: { '#platform': platformConditions() },
    exports: exported,
    files: ['dist', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md'],
    generatedFrom: {
      document: spec.source.file,
      documentSha256: spec.source.sha256,
      specSha256: createHash('sha256').update(jsonText(spec)).digest('hex'),
      generator: config.generatorVersion,
    },
  };
  return [
    { path: 'package.json', text: escapeUnsafe(`${JSON.stringify(manifest, null, 2)}\n`) },
    { path: 'tsconfig.json', text: render('tsconfig.json.hbs', {}) },
  ];
}

function entry(target: string): Record<string, string> {
  return { types: `./dist/${target}.d.ts`, default: `./dist/${target}.js` };
}

/** Node's own connections and cryptography on Node; the Web's everywhere else. */
function platformConditions(): Record<string, unknown> {
  const web = './dist/runtime/platform/web.js';
  return {
    types: './dist/runtime/platform/web.d.ts',
    workerd: web,
    'edge-light': web,
    browser: web,
    deno: web,
    bun: web,
    node: './dist/runtime/platform/node.js',
    default: web,
  };
}
