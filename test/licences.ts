/** Checks that the development dependencies' licences allow this use. Run by `npm run licences`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Permissive licences, and those that bind only who changes or ships the dependency itself, which nobody here does. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

type Licence = string | { type: string };

/** What a package says elsewhere than in its manifest, or in other words. */
const STATED: Record<string, string> = { 'node_modules/dot-qs': 'MIT', 'node_modules/qcloudapi-sdk': 'Apache-2.0' };

interface Lockfile {
  packages: Record<string, { version?: string; license?: Licence | Licence[]; dev?: boolean }>;
}

const lockfile = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'),
) as Lockfile;

/** `(MIT OR GPL-3.0)` may be taken as MIT; all of `A AND B` must be allowed. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((part) => ALLOWED.has(part.trim())));
}

const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
/** Old packages write an object, or several that one may choose from. */
function nameOf(license: Licence | Licence[] | undefined): string {
  if (Array.isArray(license)) return license.map(nameOf).join(' OR ');
  return typeof license === 'object' ? license.type : (license ?? 'none');
}

const refused = packages.filter(([path, { license }]) => !isAllowed(STATED[path] ?? nameOf(license)));
const shipped = packages.filter(([, { dev }]) => dev !== true);
for (const [path, { version, license }] of refused) process.stdout.write(`${path} ${version}: ${nameOf(license)}\n`);
for (const [path] of shipped) process.stdout.write(`${path}: is not for development only\n`);
process.stdout.write(`${packages.length} dependencies, ${refused.length} with a licence that isn't allowed\n`);
if (refused.length > 0 || shipped.length > 0) process.exitCode = 1;
