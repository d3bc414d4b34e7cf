import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findFacts } from '../spec/find-fact.ts';
import { specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';

/** A fact that a person decided, because the document leaves it open: one file under `spec/overlays/`. */
export interface Overlay {
  /** The name of the file, without `.json`. */
  id: string;
  /** `clb-2018-03-17`. */
  api: string;
  /** As `npm run explain` takes it; must name exactly one fact. */
  fact: string;
  /** The field of the fact that is set. */
  field: string;
  /** What the document gives; left out where it gives nothing. */
  was?: unknown;
  is: unknown;
  /** The line that the decision rests on, and words that stand there. */
  line: number;
  quote: string;
  reason: string;
  /** The diagnostic about the fact that the decision answers. */
  settles?: DiagnosticCode;
}

/** An overlay is no longer needed, no longer applies, or can't be read. Fails the run, so that none outlives its reason. */
export class OverlayError extends Error {
  override name = 'OverlayError';
}

const FIELDS = ['api', 'fact', 'field', 'quote', 'reason'] as const;

/** Reads all overlays of a folder, by name; none where there is no folder. Throws {@link OverlayError}. */
export function readOverlays(folder: string): Overlay[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  return names.sort().map((name) => {
    const path = join(folder, name);
    let value: Partial<Overlay>;
    try {
      value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Overlay>;
    } catch (error) {
      throw new OverlayError(`${path}: is not JSON: ${(error as Error).message}`);
    }
    for (const field of FIELDS)
      if (typeof value[field] !== 'string' || value[field] === '')
        throw new OverlayError(`${path}: "${field}" must be a text.`);
    if (!Number.isInteger(value.line)) throw new OverlayError(`${path}: "line" must be a line of the document.`);
    if (!('is' in value)) throw new OverlayError(`${path}: "is" must have the value that is decided.`);
    if (value.settles !== undefined && !(value.settles in CATALOGUE))
      throw new OverlayError(`${path}: "settles": there is no diagnostic ${JSON.stringify(value.settles)}.`);
    return { ...(value as Overlay), id: name.replace(/\.json$/, '') };
  });
}

/**
 * Applies overlays to the specs that they are for, in place, and returns the diagnostics that they leave. Throws
 * {@link OverlayError} for one whose words the document no longer has, whose fact is gone or says something else than `was`,
 * or which the document itself now says.
 */
export function applyOverlays(
  overlays: readonly Overlay[],
  specs: readonly ApiSpec[],
  lines: readonly string[],
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  let left = [...diagnostics];
  for (const overlay of overlays) {
    const spec = specs.find((candidate) => specName(candidate) === overlay.api);
    if (!spec) continue;
    const fail = (what: string): never => {
      throw new OverlayError(`spec/overlays/${overlay.id}.json: ${what}`);
    };
    if (!lines[overlay.line - 1]?.includes(overlay.quote))
      fail(
        `no longer applies: line ${overlay.line} doesn't have ${JSON.stringify(overlay.quote)}. Check the decision against the document.`,
      );
    const facts = findFacts(spec, overlay.fact);
    const [fact] = facts;
    if (!fact || facts.length !== 1)
      return fail(`no longer applies: ${overlay.fact} names ${facts.length} facts, not one.`);
    const target = fact.value as Record<string, unknown>;
    const now = JSON.stringify(target[overlay.field]);
    if (now === JSON.stringify(overlay.is)) fail('is no longer needed: the document says so itself. Remove it.');
    if (now !== JSON.stringify(overlay.was))
      fail(
        `no longer applies: ${overlay.fact} has ${overlay.field} ${now ?? 'unset'}, not ${JSON.stringify(overlay.was) ?? 'unset'}.`,
      );
    target[overlay.field] = overlay.is;
    const { line, endLine } = fact.source;
    left = left.filter((d) => d.code !== overlay.settles || d.line < line || d.line > endLine);
  }
  return left;
}
