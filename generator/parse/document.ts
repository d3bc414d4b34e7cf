import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Ledger } from '../diagnostics/ledger.ts';
import { readBlocks } from '../read/blocks.ts';
import type { SourceDocument } from '../read/document.ts';
import { pageFurniture } from '../read/furniture.ts';
import { type Page, splitPages } from '../read/pages.ts';
import type { Repair } from '../repair/rule.ts';
import type { ApiSpec } from '../spec/types.ts';
import { type Contents, LEGACY_PART, readContents } from './shared/contents.ts';
import { ParseContext } from './shared/context.ts';
import { NameReader } from './shared/names.ts';
import { parseLegacy } from './v2/reference.ts';
import { readReference } from './v3/reference.ts';

export interface ParsedDocument {
  specs: ApiSpec[];
  /** The pages that each spec was read from. */
  pages: Page[][];
  /** The part of the contents that belongs to each spec. */
  contents: Contents[];
  diagnostics: Diagnostic[];
  repairs: Repair[];
  ledger: Ledger;
}

export interface ParseOptions {
  /** Ids of repair rules not to apply; for the audit. */
  disabledRules?: Iterable<string>;
}

/** Reads a document into one spec per API that it describes. */
export function parseDocument(document: SourceDocument, options: ParseOptions = {}): ParsedDocument {
  const context = new ParseContext(document, options.disabledRules);
  const blocks = readBlocks(withoutFurniture(document.lines, context), document.file);
  const { front, pages } = splitPages(blocks);
  const contents = readContents(front, context);
  const parsed: Pick<ParsedDocument, 'specs' | 'pages' | 'contents'> = { specs: [], pages: [], contents: [] };
  const add = (spec: ApiSpec, from: Page[], entries: Contents['entries']) => {
    parsed.specs.push(spec);
    parsed.pages.push(from);
    parsed.contents.push({ title: contents.title, entries });
  };

  const legacyAt = indexOrEnd(
    pages.findIndex((page) => legacyPart(page) !== undefined),
    pages.length,
  );
  const legacyEntry = indexOrEnd(
    contents.entries.findIndex(({ text }) => LEGACY_PART.test(text)),
    contents.entries.length,
  );
  const current = pages.slice(0, legacyAt);
  const legacy = pages.slice(legacyAt);

  const spec = readReference(current, contents, new NameReader(current, context), context);
  if (spec) add(spec, current, contents.entries.slice(0, legacyEntry));
  const part = legacy[0] && legacyPart(legacy[0]);
  if (part !== undefined) {
    const { file, sha256 } = document;
    const product = spec?.product ?? part.toLowerCase().replace(/\s+/g, '-');
    add(
      parseLegacy(legacy, context, { product, title: contents.title, file, sha256 }),
      legacy,
      contents.entries.slice(legacyEntry),
    );
  }
  if (parsed.specs.length === 0) context.report('no-api', { line: 1 }, 'The document has no page of an action.');
  return { ...parsed, diagnostics: context.diagnostics, repairs: context.repairs, ledger: context.ledger };
}

/** The product of the legacy part that begins with a page; undefined where none does. */
const legacyPart = ({ group, outerGroups }: Page): string | undefined =>
  [group, ...outerGroups].map((title) => LEGACY_PART.exec(title)?.[1]).find((product) => product !== undefined);

function withoutFurniture(lines: readonly string[], context: ParseContext): readonly string[] {
  const furniture = pageFurniture(lines);
  for (const index of furniture) context.ledger.furniture('head or foot of a page', index + 1);
  const drop = new Set(furniture);
  return drop.size === 0 ? lines : lines.map((line, index) => (drop.has(index) ? '' : line));
}

const indexOrEnd = (index: number, end: number): number => (index < 0 ? end : index);
