import { checkSpec } from './check/check-spec.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import type { Ledger } from './diagnostics/ledger.ts';
import { derivePromises } from './model/derive.ts';
import type { ReportUnclear } from './model/facts.ts';
import { applyOverlays, decidesPromise, type Overlay } from './overlay/overlays.ts';
import { parseDocument } from './parse/document.ts';
import { annotateSpec } from './prose/annotate.ts';
import { DocumentError, type SourceDocument } from './read/document.ts';
import type { Repair } from './repair/rule.ts';
import type { ApiSpec } from './spec/types.ts';

/** Everything that reading one document gives. */
export interface DocumentResult {
  document: SourceDocument;
  specs: ApiSpec[];
  /** By line. */
  diagnostics: Diagnostic[];
  /** By line. */
  repairs: Repair[];
  ledger: Ledger;
  pages: number;
  /** By line. */
  pageList: { title: string; line: number }[];
}

export interface PipelineOptions {
  /** Ids of repair rules not to apply; for the audit. */
  disabledRules?: Iterable<string>;
  /** Decisions of a person, to be applied at the end. Those that are about another document are passed over. */
  overlays?: readonly Overlay[];
  /** Throw for a decision that can't be applied; for the document that the decisions were made for. */
  strictOverlays?: boolean;
  /** Called before each stage. */
  onStage?: (stage: string) => void;
}

/** The whole way from a document to its specs: read, parse with repairs, read constraints from the prose, derive promises, check. */
export function documentToSpecs(document: SourceDocument, options: PipelineOptions = {}): DocumentResult {
  options.onStage?.('reading the document');
  const parsed = parseDocument(document, options);
  options.onStage?.('reading the prose');
  const annotated = parsed.specs.map((spec) => annotateSpec(spec));
  options.onStage?.('checking');
  const checks = annotated.flatMap((spec, index) =>
    checkSpec(spec, {
      contents: parsed.contents[index] ?? { title: '', entries: [] },
      pages: parsed.pages[index] ?? [],
    }),
  );
  const overlays = options.overlays ?? [];
  const apply = (those: readonly Overlay[], specs: readonly ApiSpec[], found: readonly Diagnostic[]) =>
    applyOverlays(those, specs, document.lines, found, options.strictOverlays ?? false);
  const open = apply(
    overlays.filter((overlay) => !decidesPromise(overlay)),
    annotated,
    [...parsed.diagnostics, ...checks],
  );
  options.onStage?.('deriving what the packages promise');
  const unclear: Diagnostic[] = [];
  const onUnclear: ReportUnclear = (promise, action, message) =>
    unclear.push(diagnostic(`${promise}-unclear`, action.source, message));
  const specs = annotated.map((spec) => derivePromises(spec, { lines: document.lines, onUnclear }));
  const diagnostics = apply(overlays.filter(decidesPromise), specs, [...open, ...unclear]);
  return {
    document,
    specs,
    diagnostics: diagnostics.sort((a, b) => a.line - b.line),
    repairs: parsed.repairs.toSorted((a, b) => a.line - b.line),
    ledger: parsed.ledger,
    pages: parsed.pages.flat().length,
    pageList: parsed.pages.flat().map(({ title, line }) => ({ title, line })),
  };
}

/** Throws {@link DocumentError} where a document gave no spec, with the reason that the diagnostics know. */
export function requireSpecs(result: DocumentResult, path: string): void {
  if (result.specs.length > 0) return;
  throw new DocumentError(
    `${path}: has no page of an API action, so there is nothing to make a spec of. A page begins with a heading, the line ` +
      'with the date of its last update, and "API Description". Is this an API reference in this dialect?',
  );
}
