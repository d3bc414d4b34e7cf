import { htmlElements, markdownShape } from './markup.ts';
import { DECEIVING, importsOf, shapeOf, syntaxErrors } from './shape.ts';

/** What is wrong with outputs, beside those of a benign twin; empty where nothing is. */
export function findings(outputs: ReadonlyMap<string, string>, twin: ReadonlyMap<string, string>): string[] {
  const found = [...pathFindings([...outputs.keys()])];
  const twins = [...twin.values()];
  if (twins.length !== outputs.size) found.push(`${outputs.size} files, of which the twin has ${twins.length}`);
  let index = 0;
  for (const [path, text] of outputs) found.push(...textFindings(path, text, twins[index++] ?? ''));
  return found;
}

function textFindings(path: string, text: string, twin: string): string[] {
  if (text === twin) return [];
  const kind = path.split('.').at(-1);
  const found: string[] = [];
  if (kind === 'ts') {
    found.push(...syntaxErrors(path, text));
    if (found.length === 0 && shapeOf(path, text) !== twinShape(path, twin))
      found.push(`${path}: ${firstDifference(shapeOf(path, text), twinShape(path, twin), ' ')}`);
    for (const from of importsOf(path, text))
      if (!/^\.\.?\/[\w./-]+\.ts$/.test(from)) found.push(`${path}: imports ${from}`);
    found.push(...deceiving(path, text));
  } else if (kind === 'json') {
    try {
      const [shape, wanted] = [text, twin].map((source) => jsonShape(JSON.parse(source)));
      if (shape !== wanted) found.push(`${path}: ${firstDifference(shape ?? '', wanted ?? '', ' ')}`);
      found.push(...deceiving(path, text));
    } catch (error) {
      found.push(`${path}: ${(error as Error).message}`);
    }
  } else if (kind === 'html') {
    const known = htmlElements(twin);
    for (const element of htmlElements(text)) if (!known.has(element)) found.push(`${path}: ${element}`);
  } else if (kind === 'md') {
    // The review form keeps the links of the document's own Markdown.
    const [shape, wanted] = [text, twin].map((source) => markdownShape(source, path.endsWith('.api.md')));
    if (shape !== wanted) found.push(`${path}: ${firstDifference(shape ?? '', wanted ?? '', '\n')}`);
  } else if (kind === 'txt') found.push(...deceiving(path, text));
  return found;
}

const shapes = new Map<string, string>();

/** A twin serves many; its shape is worked out once. */
function twinShape(path: string, twin: string): string {
  const key = `${path}\n${twin}`;
  const shape = shapes.get(key) ?? shapeOf(path, twin);
  shapes.set(key, shape);
  return shape;
}

/** Kinds of the values, depth first, without names and texts. */
function jsonShape(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(jsonShape).join(' ')} ]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return `{ ${Object.values(value).map(jsonShape).join(' ')} }`;
}

function deceiving(path: string, text: string): string[] {
  const match = DECEIVING.exec(text);
  return match
    ? [`${path}: ${JSON.stringify(match[0])} in ${JSON.stringify(text.slice(match.index - 40, match.index + 40))}`]
    : [];
}

function firstDifference(text: string, twin: string, separator: string): string {
  const [a, b] = [text.split(separator), twin.split(separator)];
  const at = Math.max(
    4,
    a.findIndex((part, index) => part !== b[index]),
  );
  return `"${a.slice(at - 4, at + 6).join(separator)}" where the twin has "${b.slice(at - 4, at + 6).join(separator)}"`;
}

const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(\.|$)/i;

/** Paths that some system can't hold, reads as another, or has twice. */
export function pathFindings(paths: readonly string[]): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    const isPortable = parts.every(
      (part) => /^[\w.-]{1,120}$/.test(part) && !/^\.+$|[.]$/.test(part) && !DEVICES.test(part),
    );
    if (!isPortable) found.push(`${path}: not a portable path`);
    if (seen.has(path.toLowerCase())) found.push(`${path}: there twice, for systems that ignore case`);
    seen.add(path.toLowerCase());
  }
  return found;
}
