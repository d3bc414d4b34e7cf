/** What is in the tarball: only what is meant to be, not too much of it, and what the licence asks for. */
import type { PackedPackage } from '../pack.ts';
import type { Finding } from './finding.ts';

/** Half of it are sources, and maps to them from the declarations. */
const MAX_UNPACKED_BYTES = 4_000_000;
const REQUIRED = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'];
const ALLOWED =
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE|src\/.+\.ts|dist\/.+\.(?:js|d\.ts|d\.ts\.map|json))$/;

export function checkContents(packed: PackedPackage): Finding[] {
  const { manifest } = packed.local;
  const problems = [
    ...REQUIRED.filter((path) => !packed.paths.includes(path)).map((path) => `${path} is missing.`),
    ...packed.paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} does not belong into the package.`),
  ];
  if (packed.unpackedSize > MAX_UNPACKED_BYTES) {
    problems.push(`It is ${megabytes(packed.unpackedSize)} unpacked; at most ${megabytes(MAX_UNPACKED_BYTES)}.`);
  }
  if (!packed.paths.some((path) => path.startsWith('dist/'))) problems.push('dist/ is missing: run "npm run build".');
  const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
  for (const name of Object.keys(dependencies)) problems.push(`It depends on ${name}; a package has no dependencies.`);
  if (manifest.private) problems.push('package.json says "private".');
  if (!manifest.license) problems.push('package.json names no licence.');
  return problems.map((message) => ({ check: 'contents', message }));
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
