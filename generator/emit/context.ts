import type { SpecNames } from '../names/spec-names.ts';
import type { Action, ApiSpec, DataType } from '../spec/types.ts';

/** What stands in `templates/packages.json` for one package. */
export interface PackageConfig {
  /** `@clb-sdk/2018-03-17`. */
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author: string;
  /** URL of the repository, and the folder in it. */
  readonly repository: string;
  readonly folder: string;
  /** The generator's version, for the manifest. */
  readonly generatorVersion: string;
}

/** All that an emitter reads. */
export interface PackageContext {
  readonly spec: ApiSpec;
  readonly config: PackageConfig;
  readonly names: SpecNames;
  /** Documented actions, in document order. */
  readonly actions: readonly Action[];
  readonly types: ReadonlyMap<string, DataType>;
}

export interface EmittedFile {
  /** From the package's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Writes one part of a package. */
export type Emitter = (context: PackageContext) => EmittedFile[];
