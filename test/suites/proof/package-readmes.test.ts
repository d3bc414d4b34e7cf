/** The packages' READMEs: each TypeScript block compiles against the built package and runs against its local server. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const packages = readdirSync(join(root, 'generated'));
let project: string;

/** The first block makes the client that the others use; imports go to the top. */
function programs(readme: string): { title: string; code: string }[] {
  const blocks = [...readme.matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)];
  let title = '';
  let first: string | undefined;
  const all: { title: string; code: string }[] = [];
  for (const [, heading, block] of blocks) {
    if (heading !== undefined) title = heading;
    if (block === undefined) continue;
    first ??= block;
    const parts = block === first ? [block] : [first, block];
    const lines = parts.flatMap((part) => part.split('\n'));
    const imports = new Set(lines.filter((line) => line.startsWith('import ')));
    const body = lines.filter((line) => !line.startsWith('import ')).join('\n');
    all.push({ title, code: `${[...imports].join('\n')}\n${body}\nawait server.close();\nexport {};\n` });
  }
  return all;
}

beforeAll(() => {
  project = mkdtempSync(join(root, '.tmp-packages-'));
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const folder of packages) {
    const { name } = JSON.parse(readFileSync(join(root, 'generated', folder, 'package.json'), 'utf8')) as {
      name: string;
    };
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'generated', folder), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each(packages)('%s', (folder) => {
  const examples = programs(readFileSync(join(root, 'generated', folder, 'README.md'), 'utf8'));

  it('has examples', () => expect(examples.length).toBeGreaterThan(6));

  it('has examples that compile', async () => {
    const files = examples.map(({ code }, index) => {
      const file = `${folder}-${index}.ts`;
      writeFileSync(join(project, file), code);
      return file;
    });
    const options = {
      target: 'es2022',
      lib: ['es2022', 'dom'],
      module: 'nodenext',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const config = join(project, `${folder}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files }));
    const { stdout } = await run(process.execPath, [tsc, '-p', config]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  it.concurrent.each(examples)('runs: $title', async ({ code }) => {
    const file = join(project, `${folder}-run-${examples.findIndex((example) => example.code === code)}.mjs`);
    writeFileSync(file, (await transform(code, { loader: 'ts', format: 'esm' })).code);
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: project });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('undefined');
  });
});
