/** Packs a package as npm would publish it. */
import { chmodSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalPackage } from './packages.ts';
import { PublishError } from './publish-error.ts';
import { npm, npmProblem } from './run.ts';

export interface PackedPackage {
  readonly local: LocalPackage;
  /** The tarball. */
  readonly file: string;
  readonly paths: readonly string[];
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  /** `sha512-...` */
  readonly integrity: string;
}

interface PackReport {
  filename: string;
  size: number;
  unpackedSize: number;
  integrity: string;
  files: { path: string }[];
}

/**
 * Writes the tarball into `destination`: the same bytes wherever, whenever and under whichever umask the package was cloned
 * and built.
 *
 * @throws {PublishError}
 */
export async function packPackage(local: LocalPackage, destination: string): Promise<PackedPackage> {
  if (process.platform !== 'win32') normaliseModes(local.path);
  const result = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', destination], {
    cwd: local.path,
  });
  if (result.status !== 0) throw new PublishError(`npm can't pack ${local.folder}: ${npmProblem(result)}`);
  const [report] = JSON.parse(result.stdout) as PackReport[];
  if (!report) throw new PublishError(`npm packed nothing for ${local.folder}.`);
  return {
    local,
    file: join(destination, report.filename.replace('@', '').replace('/', '-')),
    paths: report.files.map(({ path }) => path),
    size: report.size,
    unpackedSize: report.unpackedSize,
    integrity: report.integrity,
  };
}

/** npm packs files with the modes that they have. It sets the times itself. */
function normaliseModes(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isDirectory() && name !== 'node_modules') normaliseModes(path);
    else if (stats.isFile() && (stats.mode & 0o777) !== 0o644) chmodSync(path, 0o644);
  }
}

export function tarballBytes(packed: PackedPackage): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(packed.file));
}
