/** Prints a module: of ts-morph's structures, built once for a file and never changed afterwards, or from a template. */
import { IndentationText, Project, QuoteKind, type StatementStructures } from 'ts-morph';
import type { EmittedFile, PackageContext } from './context.ts';
import { render } from './template.ts';
import { commentLine } from './text.ts';

export type Statement = StatementStructures | string;

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

/** `about` says what the module is. */
export function printModule(
  context: PackageContext,
  path: string,
  about: string,
  statements: Statement[],
): EmittedFile {
  const head = `${generatedHeader(context)}\n\n/** ${commentLine(about)} */\n`;
  const file = project.createSourceFile(path, { statements: [head, ...statements] }, { overwrite: true });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return { path, text };
}

/** A module from the template of its name, or from another one. */
export function printTemplate(context: PackageContext, path: string, view: object, template = path): EmittedFile {
  return { path, text: `${generatedHeader(context)}\n\n${render(`${template}.hbs`, view)}` };
}

/** The first line of every module. */
export function generatedHeader({ spec, config }: PackageContext): string {
  return `// Generated from ${spec.source.file.replace(/[^\w./ -]/g, '?')} for ${config.name}: do not edit.`;
}
