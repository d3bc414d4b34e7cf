import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Where Node would look for a dependency of the package at `path`. */
function candidates(path: string, name: string): string[] {
  const parts = path.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
  return [...parts.reverse().map((at) => `${at}/node_modules/${name}`), `node_modules/${name}`];
}

it('holds the optional packages of every platform: npm ci refuses a lockfile without them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !candidates(path, name).some((at) => packages[at])),
  );
  expect(missing).toEqual([]);
});

it('names no registry, and nothing that is not for development', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(entries.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
});
