/**
 * `api.md` of a package: what a consumer can import, entry by entry, without comments; made from the compiler's
 * declarations. A change of it in a pull request is a change of the package's surface.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, Project, ts } from 'ts-morph';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { filesOfEntry } from './check/entries.ts';
import type { Manifest } from './packages.ts';

/** Writes the report of a built package beside its manifest. */
export function writeApiReport(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => `dist/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.d.ts'))
    .sort();
  const declarations = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  writeFileSync(join(folder, 'api.md'), apiReport(manifest, declarations));
}

/** The report's text, of all declaration files by their path from the package's root. */
export function apiReport(
  manifest: Pick<Manifest, 'name' | 'exports'>,
  declarations: ReadonlyMap<string, string>,
): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { module: ts.ModuleKind.NodeNext, noLib: true, types: [] },
  });
  for (const [path, text] of declarations) project.createSourceFile(`/${path}`, text);
  /** Each declaration is printed where it is first met; afterwards only referred to. */
  const printed = new Map<Node, string>();
  const sections = [`# What ${manifest.name} exports\n\nWritten by \`npm run build\`: do not edit.\n`];
  for (const { entry, file } of filesOfEntry(manifest.exports, 'types', [...declarations.keys()])) {
    const name = manifest.name + entry.slice(1);
    const exported = [...project.getSourceFileOrThrow(`/${file}`).getExportedDeclarations()];
    const lines = exported
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([alias, nodes]) => {
        const first = nodes[0] && printed.get(nodes[0]);
        if (first !== undefined) return `// ${alias}: as in ${first}`;
        for (const node of nodes) printed.set(node, name);
        return nodes.map(signature).join('\n');
      });
    sections.push(`## \`${name}\`\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`);
  }
  return sections.join('\n');
}

const printer = ts.createPrinter({ removeComments: true });

/** Without `export` and `declare`, and of a class without what is private. */
function signature({ compilerNode: node }: Node): string {
  // The compiler's printer has characters themselves where the source has escapes.
  const print = (part: ts.Node): string =>
    escapeUnsafe(printer.printNode(ts.EmitHint.Unspecified, part, node.getSourceFile())).replace(
      /^(?:export |declare )+/,
      '',
    );
  if (ts.isVariableDeclaration(node)) return `const ${print(node)};`;
  if (!ts.isClassDeclaration(node)) return print(node);
  const { modifiers, name, typeParameters, heritageClauses } = node;
  const members = node.members.filter((member) => !isPrivate(member));
  return print(ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members));
}

const isPrivate = (member: ts.ClassElement): boolean =>
  (member.name && ts.isPrivateIdentifier(member.name)) ||
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
