/** A whole package from a spec: read this first. */
import type { ApiSpec } from '../spec/types.ts';
import { emitActions } from './actions.ts';
import { emitApi } from './api.ts';
import { emitClient } from './client.ts';
import { createContext, type Emitter, type PackageConfig } from './context.ts';
import { emitEntries } from './entries.ts';
import { emitErrors } from './errors.ts';
import { emitJsonSchema } from './json-schema.ts';
import { emitManifest } from './manifest.ts';
import { emitMonitoring } from './monitoring.ts';
import { emitOperations } from './operations.ts';
import { emitRuntime } from './runtime.ts';
import { emitTesting } from './testing.ts';
import { emitTexts } from './texts.ts';
import { emitTypes } from './types.ts';
import { emitValidators } from './validators.ts';
import { emitValues } from './values.ts';

/** Each writes its own files; the order is the order in which they are listed. */
const EMITTERS: readonly Emitter[] = [
  emitTypes,
  emitErrors,
  emitOperations,
  emitActions,
  emitApi,
  emitClient,
  emitEntries,
  emitMonitoring,
  emitTesting,
  emitValidators,
  emitJsonSchema,
  emitValues,
  emitRuntime,
];

/**
 * The files of a package, by their path from its root. The same spec, config and templates give the same bytes.
 *
 * @throws where two emitters write the same file
 */
export function emitPackage(spec: ApiSpec, config: PackageConfig): Map<string, string> {
  const context = createContext(spec, config);
  const sources = EMITTERS.flatMap((emit) => emit(context));
  const around = [...emitManifest(context, new Set(sources.map(({ path }) => path))), ...emitTexts(context)];
  const files = new Map<string, string>();
  for (const { path, text } of [...around, ...sources]) {
    if (files.has(path)) throw new Error(`Two emitters write ${path}`);
    files.set(path, text);
  }
  return files;
}
