import { fileURLToPath } from 'node:url';
import { type Overlay, readOverlays } from './overlays.ts';

const FOLDER = fileURLToPath(new URL('../../spec/overlays/', import.meta.url));

/** The decisions in `spec/overlays/`. */
export const projectOverlays = (): Overlay[] => readOverlays(FOLDER);
