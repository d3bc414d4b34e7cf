/**
 * Handlebars that can't print text of the document as it stands: whatever a template prints goes through one of the
 * helpers below, and a value that is missing is an error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { codeSpan, escapeMarkdown } from '../printers/markdown.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { SpecError } from '../spec/spec-error.ts';
import { Code, commentLine, identifier, literal, propertyKey, valueKey } from './text.ts';

const FOLDER = new URL('../../templates/package/', import.meta.url);

/** By the name with which templates print: `{{literal version}}`. */
const PRINTERS: Record<string, (value: never) => unknown> = {
  /** What emitters have printed already, or a number. */
  code: (value: unknown) => {
    if (value instanceof Code || typeof value === 'number') return value;
    throw new SpecError(`A template prints ${JSON.stringify(value)} as code, which no printer has made.`);
  },
  identifier,
  /** The same as the target of a link. */
  link: (name: string) => `{@link ${identifier(name)}}`,
  /** The name of a package, a module or a version, in any text. */
  word: (text: string) => {
    if (/^[@\w./+-]*$/.test(text)) return text;
    throw new SpecError(`${JSON.stringify(text)} is no name of a package, a module or a version.`);
  },
  literal,
  /** A name in a type, and in an object literal. */
  key: propertyKey,
  valueKey,
  /** Within a comment, on one line. */
  comment: commentLine,
  /** A value of a JSON file. */
  json: (value: unknown) => escapeUnsafe(JSON.stringify(value)),
  markdown: escapeMarkdown,
  /** Code within Markdown. */
  span: codeSpan,
};
const OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  knownHelpers: Object.fromEntries(Object.keys(PRINTERS).map((name) => [name, true])),
};

const handlebars = Handlebars.create();
for (const [name, print] of Object.entries(PRINTERS))
  handlebars.registerHelper(name, (value: unknown) => {
    if (value === undefined) throw new SpecError(`A template prints a value that is missing, with {{${name}}}.`);
    return String(print(value as never));
  });
const compiled = new Map<string, Handlebars.TemplateDelegate>();

/** Fills in a template of `templates/package/`. */
export function render(name: string, view: object): string {
  if (compiled.size === 0) for (const partial of templateNames('partials/')) registerPartial(partial);
  let template = compiled.get(name);
  if (!template) {
    template = compileTemplate(readFileSync(new URL(name, FOLDER), 'utf8'), name);
    compiled.set(name, template);
  }
  return template(view);
}

/** @throws {SpecError} where the template prints without a helper */
export function compileTemplate(source: string, name: string): Handlebars.TemplateDelegate {
  const tree = handlebars.parse(source);
  new Printed(name).accept(tree);
  return handlebars.compile(tree, OPTIONS);
}

/** All templates of a package, by their path from its root. */
export function templateNames(under = ''): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs') && path.startsWith(under))
    .sort();
}

function registerPartial(path: string): void {
  const name = path.replace(/^partials\/|\.hbs$/g, '');
  handlebars.registerPartial(name, compileTemplate(readFileSync(new URL(path, FOLDER), 'utf8'), path));
}

class Printed extends Handlebars.Visitor {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override MustacheStatement({ path, params, loc }: hbs.AST.MustacheStatement): void {
    const { original } = path as hbs.AST.PathExpression;
    if (params.length === 1 && Object.hasOwn(PRINTERS, original)) return;
    throw new SpecError(`${this.#name}:${loc.start.line}: prints {{${original}}} without one of its helpers.`);
  }
}
