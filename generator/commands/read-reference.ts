import { projectOverlays } from '../overlay/project-overlays.ts';
import { type DocumentResult, documentToSpecs, type PipelineOptions, requireSpecs } from '../pipeline.ts';
import { readDocument } from '../read/document.ts';
import { progress } from './terminal.ts';

/** Reads an API reference, with the decisions in `spec/overlays/`. Throws an expected error for anything else. */
export function readReference(path: string, options: PipelineOptions & { quiet?: true } = {}): DocumentResult {
  const onStage = options.quiet ? undefined : progress;
  const result = documentToSpecs(readDocument(path), {
    overlays: projectOverlays(),
    ...(onStage && { onStage }),
    ...options,
  });
  requireSpecs(result, path);
  return result;
}
