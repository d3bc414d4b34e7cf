/** `templates/packages.json`: name, version and licence of each package. */
import { readFileSync } from 'node:fs';
import { specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';
import type { PackageConfig } from './context.ts';

interface PackagesFile {
  scope: string;
  license: string;
  author: string;
  repository: string;
  /** By the spec's name: `clb-2018-03-17`. `successor`: the package to use instead of one whose API is legacy. */
  packages: Record<string, { name: string; version: string; successor?: string }>;
}

const FILE = new URL('../../templates/packages.json', import.meta.url);

/** An API that the file doesn't list gets a name and a first version from its product and version. */
export function packageConfig(spec: Pick<ApiSpec, 'product' | 'version'>): PackageConfig {
  const { scope, license, author, repository, packages } = JSON.parse(readFileSync(FILE, 'utf8')) as PackagesFile;
  const folder = specName(spec);
  const { name, version, successor } = packages[folder] ?? { name: folder, version: '0.1.0' };
  const config = { name: `${scope}/${name}`, version, license, author, repository, folder };
  return successor === undefined ? config : { ...config, successor: `${scope}/${successor}` };
}
