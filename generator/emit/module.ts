/** Prints a TypeScript module from ts-morph's structures: built once for a file, never changed afterwards. */
import { IndentationText, Project, QuoteKind, type StatementStructures, type WriterFunction } from 'ts-morph';
import type { EmittedFile, PackageContext } from './context.ts';
import { commentLine } from './text.ts';

export type Statement = StatementStructures | WriterFunction | string;

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

/** `about` says what the module is; the header says where it comes from. */
export function printModule(
  context: PackageContext,
  path: string,
  about: string,
  statements: Statement[],
): EmittedFile {
  const header = `${generatedHeader(context)}\n\n/** ${commentLine(about)} */\n`;
  const file = project.createSourceFile(path, { statements: [header, ...statements] }, { overwrite: true });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return { path, text: text.endsWith('\n') ? text : `${text}\n` };
}

/** The first line of everything that is emitted. */
export function generatedHeader({ spec, config }: PackageContext): string {
  return `// Generated from ${spec.source.file.replace(/[^\w./ -]/g, '?')} for ${config.name}: do not edit.`;
}

/** An import of types, one a line. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  const list = sorted.length < 4 ? ` ${sorted.join(', ')} ` : `\n${sorted.map((name) => `  ${name},\n`).join('')}`;
  return `import type {${list}} from '${from}';`;
}
