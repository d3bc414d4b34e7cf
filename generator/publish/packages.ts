/** The packages in `generated/`, in the order in which `templates/packages.json` lists them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishError } from './publish-error.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly exports: Record<string, unknown>;
  readonly files: readonly string[];
}

export interface LocalPackage {
  /** Product and version, as in `generated/` and `spec/`. */
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** @throws {PublishError} where one has not been generated */
export function readPackages(root: string): LocalPackage[] {
  const listed = JSON.parse(readFileSync(join(root, 'templates', 'packages.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(listed.packages).map((folder) => {
    const path = join(root, 'generated', folder);
    const file = join(path, 'package.json');
    if (!existsSync(file)) throw new PublishError(`${folder} has not been generated. Run "npm run generate" first.`);
    return { folder, path, manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest };
  });
}
