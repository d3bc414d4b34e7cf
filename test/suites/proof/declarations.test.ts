/** What the packages' declarations promise to everyone who compiles against them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project, SyntaxKind } from 'ts-morph';
import { describe, expect, it } from 'vitest';

const generated = fileURLToPath(new URL('../../../generated/', import.meta.url));

describe.each(readdirSync(generated))('the declarations of %s', (folder) => {
  const dist = join(generated, folder, 'dist');
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  // Only what an entry point leads to: platforms and transports of Node are told apart by the manifest.
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
  const files = new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      project.createSourceFile(name, readFileSync(join(dist, name), 'utf8')),
    ]),
  );

  it('have no any', () => {
    const found = project.getSourceFiles().flatMap((file) => {
      const anys = file.getDescendantsOfKind(SyntaxKind.AnyKeyword);
      return anys.map((node) => `${file.getBaseName()}:${node.getStartLineNumber()}`);
    });
    expect(found).toEqual([]);
  });

  it('name no type of Node or the DOM where an entry leads to', () => {
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const file = files.get(name);
      expect(file, name).toBeDefined();
      for (const specifier of (file as NonNullable<typeof file>)
        .getImportStringLiterals()
        .map((literal) => literal.getLiteralText())) {
        expect(specifier, name).toMatch(/^\.{1,2}\//);
        const from = name.split('/').slice(0, -1);
        visit(
          join(...from, specifier)
            .replaceAll('\\', '/')
            .replace(/\.ts$/, '.d.ts'),
        );
      }
    };
    for (const entry of ['index', 'core', 'node', 'testing', 'validators/index']) visit(`${entry}.d.ts`);
    expect(seen.size).toBeGreaterThan(15);
  });
});
