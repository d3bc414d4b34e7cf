import { readFileSync } from 'node:fs';
import { ParseContext } from '../../../generator/parse/shared/context.ts';
import { parseLegacy } from '../../../generator/parse/v2/reference.ts';
import { readBlocks } from '../../../generator/read/blocks.ts';
import { documentFromBytes, readDocument } from '../../../generator/read/document.ts';
import { splitPages } from '../../../generator/read/pages.ts';
import type { Action, ApiSpec, DataType, Member, Type } from '../../../generator/spec/types.ts';

const FIXTURES = new URL('../../fixtures/legacy/', import.meta.url);

/** Parses an excerpt of the document, `test/fixtures/legacy/<name>.md`. */
export function parseExcerpt(name: string, disabled: string[] = []) {
  return parse(documentFromBytes(readFileSync(new URL(`${name}.md`, FIXTURES)), `${name}.md`), disabled);
}

/** Parses Markdown. */
export function parseText(text: string) {
  return parse(documentFromBytes(Buffer.from(text), 'text.md'), []);
}

/** Parses the legacy part of the whole document. */
export function parsePart() {
  return parse(readDocument(new URL('../../../spec/source/clb-api.md', import.meta.url).pathname), []);
}

function parse(document: ReturnType<typeof readDocument>, disabled: string[]) {
  const { pages } = splitPages(readBlocks(document.lines, document.file));
  const first = pages.findIndex((page) => /API \d{4}$/.test(page.group));
  const context = new ParseContext(document, disabled);
  const head = { product: 'clb', title: 'Cloud Load Balancer', file: document.file, sha256: document.sha256 };
  const spec = parseLegacy(pages.slice(first), context, head);
  return { spec, context, firstLine: pages[first]?.groupLine ?? 1, codes: codesOf(context) };
}

const codesOf = (context: ParseContext): string[] => context.diagnostics.map((each) => `${each.code}@${each.line}`);

export function actionOf(spec: ApiSpec, name: string): Action {
  const found = spec.actions.find((action) => action.name === name);
  if (!found) throw new Error(`no action ${name}`);
  return found;
}

export function typeOf(spec: ApiSpec, name: string): DataType {
  const found = spec.types.find((type) => type.name === name);
  if (!found) throw new Error(`no type ${name}`);
  return found;
}

/** `weight?: integer`, `ids: string[]`, `certSet: {Cert[]}`. */
export const signature = ({ name, required, type }: Member): string => `${name}${required ? '' : '?'}: ${show(type)}`;

function show(type: Type): string {
  if (type.kind === 'array') return `${show(type.items)}[]`;
  if (type.kind === 'map') return `{${show(type.values)}}`;
  return type.kind === 'ref' ? type.name : type.kind;
}
