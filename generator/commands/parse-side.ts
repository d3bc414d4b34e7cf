import { basename, dirname, resolve } from 'node:path';
import type { ParseDocument } from '../diff/sides.ts';

/** Turns a side that is a document into specs, with its decisions. Two specs are compared without loading what that takes. */
export const parseSide: ParseDocument = async (bytes, path) => {
  const { documentFromBytes } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const document = { ...documentFromBytes(bytes, basename(path), path), folder: dirname(resolve(path)) };
  const result = documentToSpecs(document, { overlays: projectOverlays() });
  requireSpecs(result, path);
  return result.specs;
};
