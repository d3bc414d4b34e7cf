import { readFileSync } from 'node:fs';
import { documentToSpecs } from '../../../generator/pipeline.ts';
import { readBlocks } from '../../../generator/read/blocks.ts';
import { documentFromBytes, type SourceDocument } from '../../../generator/read/document.ts';
import { splitPages } from '../../../generator/read/pages.ts';
import { reachedTypes, typesByName } from '../../../generator/spec/references.ts';
import type { Action, ApiSpec } from '../../../generator/spec/types.ts';

/** A document of one action page and what belongs to it: small enough to be parsed a thousand times. */
export interface SmallDocument {
  action: string;
  lines: string[];
}

/**
 * Cuts the real document into one small document per action page: the page, its category's rows, the data types that it
 * reaches, its codes in the lists of error codes, and the releases that speak of it.
 */
export function smallDocuments(path: string): SmallDocument[] {
  const document = documentFromBytes(readFileSync(path), 'real.md');
  const spec = documentToSpecs(document).specs[0];
  if (!spec) throw new Error(`${path} has no API`);
  const parts = partsOf(document);
  const types = typesByName(spec.types);
  const reached = ({ input, output }: Action) => reachedTypes(types, [...input, ...output]);
  return spec.actions
    .filter((action) => action.documented)
    .map((action) => ({ action: action.name, lines: cut(action, spec, reached(action), parts) }));
}

/** The same for the legacy part: one document per action page, with its category's rows. */
export function smallLegacyDocuments(path: string): SmallDocument[] {
  const document = documentFromBytes(readFileSync(path), 'real.md');
  const spec = documentToSpecs(document).specs.find(({ protocol }) => protocol === 'qcloud-v2');
  if (!spec) throw new Error(`${path} has no legacy API`);
  const from = Math.min(...spec.actions.map(({ source }) => source.line));
  const parts = partsOf(document, document.lines.lastIndexOf('# API Category', from));
  return spec.actions
    .filter((action) => action.documented)
    .map((action) => ({
      action: action.name,
      lines: [
        '# Small Product',
        '',
        '# Small API 2017',
        '',
        ...category(action, parts),
        '',
        '# General APIs',
        '',
        ...parts.lines(action.source.line, action.source.endLine),
        '',
      ],
    }));
}

interface Parts {
  /** The lines of a page, by its title. */
  page: (title: string) => string[];
  lines: (from: number, to: number) => string[];
}

/** `from`: the first line of the part that is meant. */
function partsOf(document: SourceDocument, from = 1): Parts {
  const pages = splitPages(readBlocks(document.lines, document.file)).pages.filter(({ line }) => line >= from);
  const lines = (from: number, to: number) => document.lines.slice(from - 1, to);
  return {
    lines,
    page: (title) => {
      const page = pages.find((known) => known.title === title);
      return page ? lines(page.line, page.endLine) : [];
    },
  };
}

function cut(action: Action, spec: ApiSpec, types: ReadonlySet<string>, parts: Parts): string[] {
  const { line, endLine } = action.source;
  return [
    '# Small Product',
    '',
    ...history(action, spec, parts),
    '',
    ...category(action, parts),
    '',
    '# Some APIs',
    '',
    ...parts.lines(line, endLine),
    '',
    ...dataTypes(spec, types, parts),
    '',
    ...codes(action, parts),
    '',
  ];
}

const titleOf = (page: readonly string[]): string[] =>
  page.slice(0, 1 + page.findIndex((line) => /\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/.test(line)));

function history(action: Action, spec: ApiSpec, parts: Parts): string[] {
  const about = spec.releases.filter(({ changes }) =>
    changes.some((change) => change.action === action.name || change.names.includes(action.name)),
  );
  const releases = (about.length > 0 ? about : spec.releases).slice(0, 2);
  return [
    ...titleOf(parts.page('History')),
    '',
    ...releases.flatMap(({ source }) => [...parts.lines(source.line, source.endLine), '']),
  ];
}

function category(action: Action, parts: Parts): string[] {
  const page = parts.page('API Category');
  const nameOf = (line: string | undefined): string =>
    line
      ?.split('\t')[0]
      ?.replace(/<[^>]*>/g, '')
      .trim() ?? '';
  const at = page.findIndex((line) => nameOf(line) === action.name);
  if (at < 0) return [];
  const heading = page.slice(0, at).findLastIndex((line) => line.startsWith('#'));
  const header = page.slice(heading).findIndex((line) => line.includes('\t')) + heading;
  const rows = [at - 1, at, at + 1].filter((row) => row > header && /^[A-Z]\w+$/.test(nameOf(page[row])));
  return [...titleOf(page), '', page[heading] ?? '', '', page[header] ?? '', ...rows.map((row) => page[row] ?? '')];
}

function dataTypes(spec: ApiSpec, types: ReadonlySet<string>, parts: Parts): string[] {
  const reached = spec.types.filter((type) => types.has(type.name));
  if (reached.length === 0) return [];
  return [
    ...titleOf(parts.page('Data Types')),
    '',
    ...reached.flatMap(({ source }) => [...parts.lines(source.line, source.endLine), '']),
  ];
}

function codes(action: Action, parts: Parts): string[] {
  const page = parts.page('Error Codes');
  return page.filter((line) => {
    const code = line.split('\t')[0]?.trim() ?? '';
    return !line.includes('\t') || /^(?:error code|-+)$/i.test(code) || action.errors.includes(code);
  });
}
