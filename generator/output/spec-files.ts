import { emitOpenApi } from '../emit/openapi.ts';
import type { DocumentResult } from '../pipeline.ts';
import { apiLines } from '../spec/api-lines.ts';
import { jsonText, specName } from '../spec/json.ts';

/** The files under `spec/` that a document gives, by path: the specs, their review and OpenAPI forms, the repairs and what may be one. */
export function specFiles({ document, specs, repairs, diagnostics }: DocumentResult): Map<string, string> {
  const files = new Map<string, string>();
  for (const spec of specs) {
    const name = specName(spec);
    files.set(`spec/${name}.json`, jsonText(spec));
    files.set(`spec/${name}.api.md`, apiLines(spec));
    files.set(`spec/${name}.openapi.json`, emitOpenApi(spec));
  }
  const proposals = diagnostics.flatMap(({ line, proposal }) => (proposal ? [{ line, ...proposal }] : []));
  files.set('spec/repairs.json', jsonText({ source: document.file, sha256: document.sha256, repairs, proposals }));
  return files;
}
