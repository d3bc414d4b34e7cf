/** Two sets of outputs that differ in every way: files changed, added, removed, of several sizes. */
export type Version = 'old' | 'new';

export function filesOf(version: Version): Map<string, string> {
  const files = new Map<string, string>();
  for (let index = 0; index < 21; index++)
    files.set(`generated/one/src/${index % 5}/f${index}.ts`, `${version} ${index}\n`.repeat(1 + 400 * (index % 7)));
  files.set('spec/a.json', `{"is":"${version}"}\n`);
  files.set(`generated/one/${version}/only-${version}.ts`, `${version} only\n`);
  return files;
}
