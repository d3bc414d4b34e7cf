/** Compiles emitted packages with TypeScript's own compiler. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package that doesn't compile, or isn't there; the message says what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

export interface BuiltPackage {
  readonly name: string;
  readonly files: number;
  readonly milliseconds: number;
}

/**
 * Compiles the packages in `root` to their `dist`. Declarations keep the comments, modules don't: editors read the ones,
 * machines load the others. An earlier `dist` comes back where the new one fails.
 *
 * @throws {BuildError}
 */
export async function buildPackages(root: string, names: readonly string[]): Promise<BuiltPackage[]> {
  const all = existsSync(root) ? readdirSync(root).filter((name) => existsSync(join(root, name, 'tsconfig.json'))) : [];
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new BuildError(
      `There is no package ${unknown} in ${root}. ${all.length > 0 ? `There are: ${all.join(', ')}.` : ''}`,
    );
  }
  if (all.length === 0) throw new BuildError(`There are no packages in ${root}. Run "npm run generate" first.`);
  const built: BuiltPackage[] = [];
  for (const name of names.length > 0 ? names : all) built.push(await buildPackage(name, join(root, name)));
  return built;
}

async function buildPackage(name: string, folder: string): Promise<BuiltPackage> {
  const startedAt = performance.now();
  const [dist, earlier] = [join(folder, 'dist'), join(folder, 'dist.old')];
  rmSync(earlier, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, earlier);
  // Settled, not all: what is cleared away below must not be written to any more.
  const runs = await Promise.allSettled([
    compile(folder, '--declaration', 'false', '--removeComments'),
    compile(folder, '--emitDeclarationOnly'),
  ]);
  const failure = runs.find((run) => run.status === 'rejected');
  if (failure) {
    rmSync(dist, { recursive: true, force: true });
    if (existsSync(earlier)) renameSync(earlier, dist);
    throw failure.reason;
  }
  rmSync(earlier, { recursive: true, force: true });
  const files = readdirSync(dist, { recursive: true }).filter((path) => /\.(js|ts)$/.test(String(path)));
  return { name, files: files.length, milliseconds: performance.now() - startedAt };
}

function compile(folder: string, ...options: string[]): Promise<void> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const command = [compiler, '-p', folder, '--pretty', 'false', ...options];
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
