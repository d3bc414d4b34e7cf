import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The project's own, and those of tests that install what only they need. */
const LOCKFILES = ['', ...['openapi', 'publish', 'runtimes'].map((suite) => `test/suites/${suite}/`)];

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const packagesOf = (folder: string): Record<string, Entry> =>
  JSON.parse(readFileSync(new URL(`../../${folder}package-lock.json`, import.meta.url), 'utf8')).packages;

/** Where Node would look for a dependency of the package at `path`. */
function candidates(path: string, name: string): string[] {
  const parts = path.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
  return [...parts.reverse().map((at) => `${at}/node_modules/${name}`), `node_modules/${name}`];
}

it.each(LOCKFILES)(
  '%spackage-lock.json has the optional packages of every platform: npm ci refuses one without',
  (folder) => {
    const packages = packagesOf(folder);
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !candidates(path, name).some((at) => packages[at])),
    );
    expect(missing).toEqual([]);
  },
);

it.each(LOCKFILES)('%spackage-lock.json has the hash of every package, also of those for other platforms', (folder) => {
  const entries = Object.entries(packagesOf(folder)).filter(([path]) => path !== '');
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

it('names no registry, and nothing that is not for development', () => {
  const entries = Object.entries(packagesOf('')).filter(([path]) => path !== '');
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(entries.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
});
