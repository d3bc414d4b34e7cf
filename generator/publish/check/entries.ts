/** The entry points of a package, as a consumer names them. */
import type { PackedPackage } from '../pack.ts';

/** `@scope/name/actions/describe-things`; a pattern gives one for each file that it reaches. JSON is left out. */
export function entryPoints(packed: PackedPackage): string[] {
  const { name, exports } = packed.local.manifest;
  return Object.entries(exports)
    .flatMap(([entry, target]) => (entry.includes('*') ? expand(packed, entry, target) : [entry]))
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => name + entry.slice(1));
}

function expand(packed: PackedPackage, entry: string, target: unknown): string[] {
  const file = typeof target === 'string' ? target : String((target as Record<string, unknown>)['default'] ?? '');
  const [before = '', after = ''] = file.replace(/^\.\//, '').split('*');
  return packed.paths
    .filter((path) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length)
    .map((path) => entry.replace('*', path.slice(before.length, path.length - after.length)));
}
