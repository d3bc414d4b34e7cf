import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../read/document.ts';
import { type Overlay, readOverlays } from './overlays.ts';

/** The folder of the document that the committed specs are made of. */
export const SOURCE_FOLDER = fileURLToPath(new URL('../../spec/source/', import.meta.url));
const OVERLAY_FOLDER = fileURLToPath(new URL('../../spec/overlays/', import.meta.url));

/**
 * The decisions that are about a document: all of them for a document that stands in `spec/source/`, none for any other,
 * whose lines they don't speak of.
 */
export function overlaysFor(document: SourceDocument): Overlay[] {
  return document.folder === SOURCE_FOLDER.replace(/[\\/]$/, '') ? readOverlays(OVERLAY_FOLDER) : [];
}
