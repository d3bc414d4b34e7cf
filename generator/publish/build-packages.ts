/** Compiles emitted packages: TypeScript checks them and writes the declarations, Rolldown writes the modules. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { asOutputError } from '../output/output-error.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';

/** A package that doesn't compile, or isn't there; the message says what to do. */
export class BuildError extends ExpectedError {}

export interface BuiltPackage {
  readonly name: string;
  readonly files: number;
  readonly milliseconds: number;
}

/** The packages in `root`, or those of them that are named. @throws {BuildError} for one that isn't there */
export function packagesToBuild(root: string, names: readonly string[]): readonly string[] {
  const all = existsSync(root) ? readdirSync(root).filter((name) => existsSync(join(root, name, 'tsconfig.json'))) : [];
  if (all.length === 0) throw new BuildError(`There are no packages in ${root}. Run "npm run generate" first.`);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new BuildError(`There is no package ${unknown} in ${root}. There are: ${all.join(', ')}.`);
  return names.length > 0 ? names : all;
}

/**
 * Compiles the package in `folder` to its `dist`; an earlier one stays where that fails. What entries share comes in a few common modules,
 * since loading many small ones takes several times as long.
 *
 * @throws {BuildError}
 */
export async function buildPackage(folder: string): Promise<BuiltPackage> {
  const startedAt = performance.now();
  const dist = join(folder, 'dist.new');
  try {
    rmSync(dist, { recursive: true, force: true }); // of a run that was killed
    mkdirSync(dist);
  } catch (error) {
    throw asOutputError(error, folder, 'Nothing was built.');
  }
  // Settled, not all: what is removed below must not be written to any more.
  const runs = await Promise.allSettled([writeDeclarations(folder, dist), writeModules(folder, dist)]);
  const failure = runs.find((run) => run.status === 'rejected');
  if (failure) {
    rmSync(dist, { recursive: true, force: true });
    throw failure.reason;
  }
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|ts)$/.test(path));
  for (const path of files) escapeFile(join(dist, path));
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  renameSync(dist, join(folder, 'dist'));
  const { writeApiReport } = await import('./api-report.ts');
  writeApiReport(folder);
  return { name: basename(folder), files: files.length, milliseconds: performance.now() - startedAt };
}

/** Compilers have characters themselves in strings where the source has escapes; some of these deceive a reader. */
function escapeFile(path: string): void {
  const text = readFileSync(path, 'utf8');
  const escaped = escapeUnsafe(text);
  if (escaped !== text) writeFileSync(path, escaped);
}

/** Everything that the manifest's `exports` and `imports` lead to, and the few modules that they share. */
async function writeModules(folder: string, dist: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const source = join(folder, 'src');
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const entries = paths.filter(entriesOf(folder)).map((path) => [path.replace(/\.ts$/, ''), `./src/${path}`]);
  const header = readFileSync(join(source, 'index.ts'), 'utf8').split('\n', 1)[0] ?? '';
  try {
    const bundle = await rolldown({
      cwd: resolve(folder),
      input: Object.fromEntries(entries),
      external: ['#platform', /^node:/],
      platform: 'neutral',
      treeshake: { moduleSideEffects: false },
      transform: { target: 'es2022' },
      logLevel: 'silent',
    });
    await bundle.write({
      dir: resolve(dist),
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name].js',
      banner: header,
      comments: false,
      codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false },
    });
    await bundle.close();
  } catch (error) {
    throw new BuildError(`${folder} can't be bundled: ${(error as Error).message}`);
  }
}

/** Whether users can import or run a source file's module: whether `exports`, `imports` or `bin` of the manifest name it. */
function entriesOf(folder: string): (path: string) => boolean {
  const { exports, imports, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const named = JSON.stringify([exports, imports, bin]).matchAll(/"\.\/dist\/([\w/*-]+)\.js"/g);
  const forms = [...named].map(([, name = '']) => new RegExp(`^${name.replaceAll('*', '[^/]+')}\\.ts$`));
  return (path) => forms.some((form) => form.test(path));
}

/** Modules that are loaded together stand together; the first group that fits takes a module. */
const GROUPS = [
  // What needs Node's modules apart from what doesn't.
  { name: 'command', test: /\/src\/runtime\/testing\/(command|explain|stop-with)\.ts$/ },
  {
    name: 'local-server',
    test: /\/src\/runtime\/testing\/(account|admin|local-api|local-transport|page|server|signature)\.ts$/,
  },
  { name: 'testing', test: /\/src\/runtime\/testing\// },
  { name: 'validate', test: /\/src\/(runtime\/validate|validators)\// },
  { name: 'credentials', test: /\/src\/runtime\/node\// },
  { name: 'node-transport', test: /\/src\/runtime\/transport\/(?!failure|fetch|transport)/ },
  // What most never load.
  { name: 'forms', test: /\/src\/runtime\/(form|protocols\/signed-form|signers\/hmac)\.ts$/ },
  { name: 'runtime', test: /\/src\/runtime\/(?!platform)/ },
  { name: 'operations', test: /\/src\/(operations|api)\.ts$/ },
];

/** Declarations keep the comments, for editors. */
function writeDeclarations(folder: string, dist: string): Promise<void> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  // Not outDir: by that one the compiler finds the source of what the manifest's `imports` lead to.
  const command = [compiler, '-p', folder, '--pretty', 'false', '--emitDeclarationOnly', '--declarationDir', dist];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 64 * 2 ** 20 }, (error, stdout) => {
      if (!error) return resolve();
      const lines = stdout.trim().split('\n');
      const shown = lines.slice(0, 20).join('\n');
      const more = lines.length > 20 ? `\n... and ${lines.length - 20} more lines` : '';
      reject(new BuildError(`${folder} doesn't compile:\n${shown || error.message}${more}`));
    });
  });
}
