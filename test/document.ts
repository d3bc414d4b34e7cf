import { projectOverlays } from '../generator/overlay/project-overlays.ts';
import { type DocumentResult, documentToSpecs } from '../generator/pipeline.ts';
import { readDocument } from '../generator/read/document.ts';

let result: DocumentResult | undefined;

/** What `npm run generate` reads in the committed document: once for all tests of a process, so not to be changed. */
export function wholeDocument(): DocumentResult {
  result ??= documentToSpecs(readDocument('spec/source/clb-api.md'), {
    overlays: projectOverlays(),
    strictOverlays: true,
  });
  return result;
}
