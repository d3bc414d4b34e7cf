/** The entry points of a package, as a consumer names them. */
import type { PackedPackage } from '../pack.ts';

/** `@scope/name/actions/describe-things`; a pattern gives one for each file that it reaches. JSON is left out. */
export function entryPoints({ local: { manifest }, paths }: PackedPackage): string[] {
  return filesOfEntry(manifest.exports, 'default', paths).map(({ entry }) => manifest.name + entry.slice(1));
}

/**
 * What the `exports` of a manifest lead to under a condition: `./actions/describe-things` and the file, one of `paths`. A pattern gives one for
 * each file that it reaches.
 */
export function filesOfEntry(
  exports: Readonly<Record<string, unknown>>,
  condition: 'types' | 'default',
  paths: readonly string[],
): { entry: string; file: string }[] {
  return Object.entries(exports).flatMap(([entry, target]) => {
    const form = (target as Record<string, unknown>)[condition];
    if (typeof form !== 'string') return []; // a file by itself, such as the manifest
    const [before = '', after = ''] = form.replace(/^\.\//, '').split('*');
    if (!entry.includes('*')) return paths.includes(before) ? [{ entry, file: before }] : [];
    return paths
      .filter((path) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length)
      .map((path) => ({
        entry: entry.replace('*', path.slice(before.length, path.length - after.length)),
        file: path,
      }));
  });
}
