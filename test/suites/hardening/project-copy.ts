import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What `npm run generate` reads of this project, without what it writes. */
const NEEDED = [
  'generator',
  'templates',
  'spec/source',
  'spec/overlays',
  'spec/released',
  'biome.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
];

/** Copies the project into an empty folder, so that its commands can be run there. The dependencies are shared. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const path of NEEDED.filter((needed) => existsSync(join(ROOT, needed))))
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
