/**
 * `api.md` of a package: what a consumer can import, entry by entry, without comments; made from the compiler's
 * declarations. A change of it in a pull request is a change of the package's surface.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { escapeUnsafe } from '../printers/unsafe.ts';

/** Something that a module exports, where it is declared. */
interface Exported {
  readonly name: string;
  readonly path: string;
  readonly declarations: readonly ts.Node[];
}

interface Module {
  readonly file: ts.SourceFile;
  /** By local name; overloads, and a type beside a value of the same name, are several. */
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  /** By local name: the module and the name there. */
  readonly imported: ReadonlyMap<string, { path: string; name: string }>;
}

/** Writes the report of a built package beside its manifest. */
export function writeApiReport(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, unknown>;
  };
  const read = (path: string): string | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => `dist/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.d.ts'))
    .sort();
  writeFileSync(join(folder, 'api.md'), apiReport(manifest, paths, read));
}

/** The report's text. `paths` are all declaration files from the package's root, `read` gives the text of one. */
export function apiReport(
  manifest: { readonly name: string; readonly exports: Readonly<Record<string, unknown>> },
  paths: readonly string[],
  read: (path: string) => string | undefined,
): string {
  const modules = new Map<string, Module>();
  const described = new Map<string, string>();
  const sections = entryModules(paths, manifest.exports).map(([entry, path]) => {
    const name = manifest.name + entry.slice(1);
    const lines = exportsOf(path).map((item) => describe(item, name));
    return `## \`${name}\`\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
  });
  return [`# What ${manifest.name} exports\n\nWritten by \`npm run build\`: do not edit.\n`, ...sections].join('\n');

  /** In full where it is first met; afterwards by reference. */
  function describe({ name, path, declarations }: Exported, entry: string): string {
    const id = `${path} ${declarations.map((node) => node.pos).join()}`;
    const first = described.get(id);
    if (first !== undefined) return `// ${name}: as in ${first}`;
    described.set(id, entry);
    return declarations.map((node) => signature(node, moduleAt(path).file)).join('\n');
  }

  function moduleAt(path: string): Module {
    let known = modules.get(path);
    if (!known) {
      known = readModule(path, read(path) ?? '');
      modules.set(path, known);
    }
    return known;
  }

  /** Sorted by name. */
  function exportsOf(path: string): Exported[] {
    const found = new Map<string, Exported>();
    collect(path, found);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  function collect(path: string, found: Map<string, Exported>): void {
    const { file, declared } = moduleAt(path);
    for (const [name, statements] of declared) {
      if (statements.some(isExported)) found.set(name, { name, path, declarations: nodesOf(statements, name) });
    }
    for (const statement of file.statements) {
      if (!ts.isExportDeclaration(statement)) continue;
      const from = statement.moduleSpecifier && modulePath(path, statement.moduleSpecifier);
      if (!statement.exportClause) {
        if (from !== undefined) collect(from, found);
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const element of statement.exportClause.elements) {
          const name = element.name.text;
          const resolved = resolve(from ?? path, element.propertyName?.text ?? name);
          if (resolved) found.set(name, { ...resolved, name });
        }
      }
    }
  }

  /** Follows imports and re-exports to where a name is declared. */
  function resolve(path: string, name: string): Exported | undefined {
    const module = moduleAt(path);
    const statements = module.declared.get(name);
    if (statements) return { name, path, declarations: nodesOf(statements, name) };
    const imported = module.imported.get(name);
    if (imported) return resolve(imported.path, imported.name);
    const found = new Map<string, Exported>();
    collect(path, found);
    return found.get(name);
  }
}

/** Each entry with its declarations; a pattern gives one for each file that it reaches. */
function entryModules(
  paths: readonly string[],
  exported: Readonly<Record<string, unknown>>,
): [entry: string, path: string][] {
  return Object.entries(exported).flatMap(([entry, target]): [string, string][] => {
    const types =
      typeof target === 'object' && target !== null ? (target as Record<string, unknown>)['types'] : undefined;
    const path = String(types ?? '').replace(/^\.\//, '');
    if (!path.includes('*')) return paths.includes(path) ? [[entry, path]] : [];
    const [before = '', after = ''] = path.split('*');
    return paths
      .filter((other) => other.startsWith(before) && other.endsWith(after) && !other.slice(before.length).includes('/'))
      .map((other) => [entry.replace('*', other.slice(before.length, other.length - after.length)), other]);
  });
}

function readModule(path: string, text: string): Module {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map<string, { path: string; name: string }>();
  for (const statement of file.statements) {
    for (const name of declaredNames(statement)) declared.set(name, [...(declared.get(name) ?? []), statement]);
    if (!ts.isImportDeclaration(statement)) continue;
    const from = modulePath(path, statement.moduleSpecifier);
    const bindings = statement.importClause?.namedBindings;
    if (from === undefined || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      imported.set(name.text, { path: from, name: propertyName?.text ?? name.text });
    }
  }
  return { file, declared, imported };
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** The declarations of one name: of a statement with several variables only that one. */
function nodesOf(statements: readonly ts.Statement[], name: string): ts.Node[] {
  return statements.flatMap((statement): ts.Node[] => {
    if (!ts.isVariableStatement(statement)) return [statement];
    return statement.declarationList.declarations.filter((one) => ts.isIdentifier(one.name) && one.name.text === name);
  });
}

/** `dist/types.d.ts`, from what a declaration imports: `./types.js` or, as it was in the source, `./types.ts`. */
function modulePath(from: string, specifier: ts.Expression): string | undefined {
  if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  const { pathname } = new URL(specifier.text, `file:///${from}`);
  return decodeURIComponent(pathname.slice(1)).replace(/\.[jt]s$/, '.d.ts');
}

const printer = ts.createPrinter({ removeComments: true });

/** Without `export` and `declare`, and of a class without what is private. */
function signature(node: ts.Node, file: ts.SourceFile): string {
  // The compiler's printer has characters themselves where the source has escapes.
  const print = (part: ts.Node): string => escapeUnsafe(printer.printNode(ts.EmitHint.Unspecified, part, file));
  if (ts.isVariableDeclaration(node)) return `const ${print(node)};`;
  if (!ts.isClassDeclaration(node)) return bare(print(node));
  const members = node.members.filter(
    (member) =>
      !(member.name && ts.isPrivateIdentifier(member.name)) && !hasModifier(member, ts.SyntaxKind.PrivateKeyword),
  );
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return bare(
    print(ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)),
  );
}

function bare(text: string): string {
  return text.replace(/^(?:export |declare )+/, '');
}
