import { emitOpenApi } from '../emit/openapi.ts';
import type { DocumentResult } from '../pipeline.ts';
import { apiLines } from '../spec/api-lines.ts';
import { jsonText, specName } from '../spec/json.ts';

/** The files under `spec/` that a document gives, by path: the specs, their review and OpenAPI forms, the repairs. */
export function specFiles({ document, specs, repairs }: DocumentResult): Map<string, string> {
  const files = new Map<string, string>();
  for (const spec of specs) {
    const name = specName(spec);
    files.set(`spec/${name}.json`, jsonText(spec));
    files.set(`spec/${name}.api.md`, apiLines(spec));
    files.set(`spec/${name}.openapi.json`, emitOpenApi(spec));
  }
  files.set('spec/repairs.json', jsonText({ source: document.file, sha256: document.sha256, repairs }));
  return files;
}
