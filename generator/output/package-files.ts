import { packageConfig } from '../emit/config.ts';
import { emitPackage } from '../emit/package.ts';
import type { ApiSpec } from '../spec/types.ts';

/** The files of an API's package, and the folder that they belong in. */
export function packageFiles(spec: ApiSpec): { folder: string; files: Map<string, string> } {
  const config = packageConfig(spec);
  return { folder: `generated/${config.folder}`, files: emitPackage(spec, config) };
}
