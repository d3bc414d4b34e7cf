import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Ledger } from '../diagnostics/ledger.ts';
import type { Block } from '../read/block.ts';
import { readBlocks } from '../read/blocks.ts';
import type { SourceDocument } from '../read/document.ts';
import { type Page, splitPages } from '../read/pages.ts';
import { NameIndex } from '../repair/misread-name.ts';
import type { Repair } from '../repair/rule.ts';
import type { ApiSpec } from '../spec/types.ts';
import { type Contents, readContents } from './contents.ts';
import { ParseContext } from './context.ts';
import { NameReader } from './names.ts';
import { readReference } from './reference.ts';

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

/** "CLB API 2017": the heading before the pages of a legacy API. */
const LEGACY_PART = /^\w[\w ]* API (\d{4})$/i;

/** Reads a document into one spec per API that it describes. */
export function parseDocument(document: SourceDocument, options: ParseOptions = {}): ParsedDocument {
  const context = new ParseContext(document, options.disabledRules);
  const blocks = readBlocks(document.lines);
  const { front, pages } = splitPages(blocks);
  const contents = readContents(front, context);
  const legacyAt = pages.findIndex((page) => LEGACY_PART.test(page.group));
  const current = legacyAt < 0 ? pages : pages.slice(0, legacyAt);
  const legacyEntry = contents.entries.findIndex((entry) => LEGACY_PART.test(entry.text));
  const currentEntries = legacyEntry < 0 ? contents.entries : contents.entries.slice(0, legacyEntry);
  const isCode = codeLines(blocks, document.lines.length);
  const index = new NameIndex(document.lines, 1, current.at(-1)?.endLine ?? 0, isCode);
  const spec = readReference(current, contents, new NameReader(index, context), context);
  const specs = spec ? [spec] : [];
  if (specs.length === 0) context.report('no-api', { line: 1 }, 'The document has no page of an action.');
  context.diagnostics.sort((a, b) => a.line - b.line);
  return {
    specs,
    pages: [current],
    contents: [{ title: contents.title, entries: currentEntries }],
    diagnostics: context.diagnostics,
    repairs: context.repairs,
    ledger: context.ledger,
  };
}

function codeLines(blocks: readonly Block[], lines: number): (line: number) => boolean {
  const code = new Uint8Array(lines + 2);
  for (const block of blocks) if (block.kind === 'code') code.fill(1, block.line, block.endLine + 1);
  return (line) => code[line] === 1;
}
