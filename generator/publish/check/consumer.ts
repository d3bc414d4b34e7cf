/** Installs the tarball into an empty project: every entry is imported, and type-checked as a consumer would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PackedPackage } from '../pack.ts';
import { npm, npmProblem, run } from '../run.ts';
import { entryPoints } from './entries.ts';
import type { Finding } from './finding.ts';

/** Module systems of the projects that may use the package. */
const RESOLUTIONS = [
  { moduleResolution: 'node16', module: 'node16' },
  { moduleResolution: 'nodenext', module: 'nodenext' },
  { moduleResolution: 'bundler', module: 'esnext' },
] as const;

export async function checkConsumer(packed: PackedPackage): Promise<Finding[]> {
  const project = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
    const installed = await npm(['install', '--ignore-scripts', '--offline', packed.file], { cwd: project });
    if (installed.status !== 0) return [{ check: 'install', message: npmProblem(installed) }];
    const entries = entryPoints(packed);
    return [...(await importEntries(project, entries)), ...(await typeCheck(project, entries))];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** In one process, by `import` and by `require`: both must work on every supported Node. */
async function importEntries(project: string, entries: readonly string[]): Promise<Finding[]> {
  const program = `
import { createRequire } from 'node:module';
const require = createRequire(process.cwd() + '/load.js');
for (const entry of ${JSON.stringify(entries)}) {
  for (const load of [(name) => import(name), (name) => require(name)]) {
    try {
      if (Object.keys(await load(entry)).length === 0) console.log(entry + ' exports nothing');
    } catch (error) {
      console.log(entry + ' cannot be loaded: ' + error.message.split('\\n')[0]);
    }
  }
}
`;
  writeFileSync(join(project, 'load.js'), program);
  const { stdout, status, stderr } = await run(process.execPath, ['load.js'], { cwd: project });
  const lines = [...new Set(stdout.split('\n').filter(Boolean))];
  if (status !== 0) lines.push(stderr.trim());
  return lines.map((message) => ({ check: 'import', message }));
}

async function typeCheck(project: string, entries: readonly string[]): Promise<Finding[]> {
  const source = join(project, 'src');
  mkdirSync(source);
  const imports = entries.map((entry, position) => `export * as e${position} from ${JSON.stringify(entry)};\n`);
  writeFileSync(join(source, 'consumer.ts'), imports.join(''));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const checks = RESOLUTIONS.map(async (options): Promise<Finding[]> => {
    const config = join(project, `tsconfig.${options.moduleResolution}.json`);
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
    const { status, stdout } = await run(process.execPath, [compiler, '-p', config, '--pretty', 'false'], {
      cwd: project,
    });
    if (status === 0) return [];
    const lines = stdout.trim().split('\n').slice(0, 10);
    return lines.map((line) => ({
      check: `types under ${options.moduleResolution}`,
      message: line.replace(`${project}/`, ''),
    }));
  });
  return (await Promise.all(checks)).flat();
}
