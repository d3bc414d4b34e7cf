// Starts the commands. Their sources are bundled first where they have changed since the last time: esbuild takes a fifth
// of a second for all of them, and a bundle starts several times as fast as the sources would, one by one.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const DAY = 86_400_000;

/** A folder for each state of the sources, so that a run never loses the bundle that it has begun with. */
const folder = join(DIST, stateOf(['generator', 'templates/runtime', 'templates/testing', 'package-lock.json']));
if (!existsSync(join(folder, 'cli.js'))) await bundle();
await import(pathToFileURL(join(folder, 'cli.js')).href);

function stateOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(join(ROOT, path));
    if (stat.isDirectory()) for (const name of readdirSync(join(ROOT, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex').slice(0, 16);
}

async function bundle() {
  const { build } = await import('esbuild');
  const draft = `${folder}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['generator/cli.ts'],
      outdir: draft,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      packages: 'external',
      logLevel: 'error',
      plugins: [{ name: 'source-urls', setup: sourceUrls }],
    });
    if (!existsSync(folder)) renameSync(draft, folder);
  } catch (error) {
    // Another run was faster, or the sources don't compile, which esbuild has said already.
    if (!existsSync(join(folder, 'cli.js'))) {
      if (error.errors === undefined) throw error;
      process.exit(1);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOldBundles();
}

function removeOldBundles() {
  for (const name of readdirSync(DIST)) {
    const path = join(DIST, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}

/** `import.meta.url` is that of the source, seen from the bundle: modules go on finding files beside themselves. */
function sourceUrls({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const url = `new URL(${JSON.stringify(relative(folder, path).replaceAll('\\', '/'))}, import.meta.url).href`;
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `(${url})`), loader: 'ts' };
  });
}
