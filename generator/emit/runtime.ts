/** `src/runtime/**`: the runtime, copied unchanged. */
import { readdirSync, readFileSync } from 'node:fs';
import type { EmittedFile, PackageContext } from './context.ts';
import { generatedHeader } from './module.ts';

const FOLDER = new URL('../../templates/runtime/', import.meta.url);

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
  files ??= readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, FOLDER), 'utf8') }));
  return files;
}
