import { rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the commands into `dist/`, so that they start without being compiled. Modules that look for files beside themselves
 * go on looking beside their sources.
 */
export async function buildGenerator(): Promise<{ files: number }> {
  await rm(`${ROOT}dist`, { recursive: true, force: true });
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['generator/cli.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
    plugins: [sourceUrls],
  });
  return { files: Object.keys(result.metafile.outputs).length };
}

/** `import.meta.url` is that of the source, seen from the bundle. All files of the bundle stand in one folder. */
const sourceUrls: Plugin = {
  name: 'source-urls',
  setup(setup) {
    setup.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return { contents: text, loader: 'ts' };
      const from = relative(`${ROOT}dist`, path).replaceAll('\\', '/');
      const url = `new URL(${JSON.stringify(from)}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', `(${url})`), loader: 'ts', resolveDir: dirname(path) };
    });
  },
};
