/** `src/runtime/**`: the runtime, copied unchanged, and the local API in its folder `testing/`. */
import { readdirSync, readFileSync } from 'node:fs';
import type { EmittedFile, PackageContext } from './context.ts';
import { generatedHeader } from './module.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

/** All of it but the other APIs' protocols. */
export function emitRuntime(context: PackageContext): EmittedFile[] {
  const others = ['qcloud-v2', 'tencentcloud-v3'].filter((protocol) => protocol !== context.spec.protocol);
  const skipped = new Set(others.map((protocol) => `protocols/${protocol}.ts`));
  const header = `${generatedHeader(context)}\n`;
  return runtimeFiles()
    .filter(({ path }) => !skipped.has(path))
    .map(({ path, text }) => ({ path: `src/runtime/${path}`, text: header + text }));
}

let files: EmittedFile[] | undefined;

function runtimeFiles(): EmittedFile[] {
  files ??= [...sources('runtime'), ...sources('testing').map(intoRuntime)];
  return files;
}

function sources(folder: string): EmittedFile[] {
  const root = new URL(`${folder}/`, TEMPLATES);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** The local API stands beside the runtime as a template and inside it in a package. */
function intoRuntime({ path, text }: EmittedFile): EmittedFile {
  return { path: `testing/${path}`, text: text.replace(/(from '(?:\.\.\/)+)runtime\//g, '$1') };
}
