import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { type Fact, findFacts } from '../spec/find-fact.ts';
import { specName } from '../spec/json.ts';
import type { ApiSpec, Derived } from '../spec/types.ts';
import { renameReferences } from './rename-references.ts';

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
  /** The line that the decision rests on, when it was made, and words that stand there. */
  line: number;
  quote: string;
  reason: string;
  /** The diagnostic about the fact that the decision answers. */
  settles?: DiagnosticCode;
}

/** An overlay is no longer needed, no longer applies, or can't be read. Fails the run, so that none outlives its reason. */
export class OverlayError extends ExpectedError {}

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
 * Applies overlays to the specs that they are for, in place, and returns the diagnostics that they leave. An overlay rests on
 * words of the document, wherever they stand by now.
 *
 * `strict` throws {@link OverlayError} for one whose words the document no longer has, whose fact is gone or says something
 * else than `was`, or which the document itself now says; otherwise such a one is passed over, as for another document.
 */
export function applyOverlays(
  overlays: readonly Overlay[],
  specs: readonly ApiSpec[],
  lines: readonly string[],
  diagnostics: readonly Diagnostic[],
  strict: boolean,
): Diagnostic[] {
  let left = [...diagnostics];
  for (const overlay of overlays) {
    const spec = specs.find((candidate) => specName(candidate) === overlay.api);
    if (!spec) continue;
    const fact = findFacts(spec, overlay.fact);
    const obstacle = obstacleTo(overlay, fact, lines);
    const [only] = fact;
    if (obstacle !== undefined || !only) {
      if (strict) throw new OverlayError(`spec/overlays/${overlay.id}.json: ${obstacle}`);
      continue;
    }
    if (overlay.field === 'name') renameReferences(spec, only, String(overlay.was), String(overlay.is));
    (only.value as Record<string, unknown>)[overlay.field] = decidesPromise(overlay)
      ? { value: overlay.is, from: [{ line: lineWith(overlay.quote, lines), text: overlay.quote }] }
      : overlay.is;
    const { line, endLine } = only.source;
    const isAbout = (d: Diagnostic) =>
      d.proposal ? d.proposal.name === overlay.was : d.line >= line && d.line <= endLine;
    left = left.filter((d) => d.code !== overlay.settles || !isAbout(d));
  }
  return left;
}

const PROMISES = ['effect', 'paging', 'waiting', 'idempotencyMember', 'meaning'];

/** Is it about something that is derived from other facts, and so to be applied after those? */
export const decidesPromise = ({ field }: Overlay): boolean => PROMISES.includes(field);

const lineWith = (quote: string, lines: readonly string[]): number =>
  lines.findIndex((line) => line.includes(quote)) + 1;

/** Why an overlay can't be applied; undefined where it can. */
function obstacleTo(overlay: Overlay, facts: readonly Fact[], lines: readonly string[]): string | undefined {
  const { fact, field, quote, is, was } = overlay;
  if (!lines.some((line) => line.includes(quote)))
    return `no longer applies: the document doesn't have ${JSON.stringify(quote)} any more. Check the decision against the document.`;
  const [only] = facts;
  if (!only || facts.length !== 1) return `no longer applies: ${fact} names ${facts.length} facts, not one.`;
  const given = (only.value as Record<string, unknown>)[field];
  const now = JSON.stringify(decidesPromise(overlay) ? (given as Derived<unknown> | undefined)?.value : given);
  if (now === JSON.stringify(is)) return 'is no longer needed: the document says so itself. Remove it.';
  if (now !== JSON.stringify(was))
    return `no longer applies: ${fact} has ${field} ${now ?? 'unset'}, not ${JSON.stringify(was) ?? 'unset'}.`;
  return undefined;
}
