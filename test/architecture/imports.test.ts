import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What every stage may use. */
const SHARED = ['spec', 'names', 'diagnostics', 'printers'];

/**
 * The stages, and what each may import beside itself and the shared folders. A document flows from left to right: read,
 * parse, prose, check; a spec flows into emit, diff, serve and publish, which never see Markdown.
 */
const ALLOWED: Record<string, readonly string[]> = {
  diagnostics: [],
  printers: [],
  names: [],
  spec: ['names', 'diagnostics'],
  read: [],
  repair: [],
  parse: ['read', 'repair'],
  prose: [],
  overlay: ['read'],
  check: ['read', 'repair', 'parse', 'prose'],
  output: [],
  model: ['prose'],
  emit: [],
  diff: ['prose', 'model'],
  serve: ['prose', 'emit'],
  publish: ['prose', 'emit', 'diff', 'output'],
  site: ['emit', 'diff', 'output'],
};
/** What ties the stages together, or looks at them from outside, uses them all, and no stage uses it. */
const TOP = ['commands', 'review', 'pipeline.ts', 'cli.ts'];
/** These write what the whole pipeline gives: they stand around the stages, as the commands do. */
const AROUND = ['output/spec-files.ts'];
const SPEC_ONLY = ['emit', 'diff', 'serve', 'publish', 'site'];

const ROOT = 'generator';
const filesIn = (root: string): string[] =>
  (readdirSync(root, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
const files = filesIn(ROOT);
const stageOf = (file: string): string => file.split(sep)[0] ?? file;

/** The files under the root that a file of it imports, type imports included; not what emitted code imports. */
function imports(file: string, root = ROOT): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^'`]*?\bfrom '(\.[^']+)'|\bawait import\('(\.[^']+)'\)/gm)]
    .map(([, path, lazy]) => normalize(join(dirname(file), (path ?? lazy) as string)))
    .filter((path) => !path.startsWith('..'));
}

/** Every way from a file back to itself, each found once. */
function circles(root: string): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports(file, root)) visit(next, [...way, file]);
  };
  for (const file of filesIn(root)) visit(file, []);
  return found;
}

const edges = files.flatMap((file) =>
  imports(file).map((to) => ({ file, to, stage: stageOf(file), other: stageOf(to) })),
);

describe('the stages of the generator', () => {
  it('are known', () => {
    const stages = new Set(files.map(stageOf));
    expect([...stages].filter((stage) => !(stage in ALLOWED) && !TOP.includes(stage))).toEqual([]);
    expect(edges.length).toBeGreaterThan(200);
  });

  it('import only from stages before them', () => {
    const wrong = edges.filter(({ file, stage, other }) => {
      if (TOP.includes(stage) || AROUND.includes(file) || stage === other) return false;
      return !SHARED.includes(other) && !ALLOWED[stage]?.includes(other);
    });
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('never see Markdown after the spec', () => {
    const wrong = edges.filter(
      ({ stage, other }) => SPEC_ONLY.includes(stage) && ['read', 'parse', 'repair'].includes(other),
    );
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('use a Markdown parser only where documents are read', () => {
    const readers = files.filter((file) =>
      /from '(?:remark|unified|mdast|micromark)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers.map(stageOf).filter((stage) => stage !== 'read')).toEqual([]);
  });
});

it.each(['generator', 'templates'])('no file of %s imports itself, by whatever way', (root) => {
  expect(circles(root)).toEqual([]);
});

describe('the runtime of the packages', () => {
  it('imports nothing of the generator', () => {
    const runtime = (readdirSync('templates', { recursive: true }) as string[]).filter((file) =>
      /\.(?:ts|hbs)$/.test(file),
    );
    const wrong = runtime.filter((file) =>
      /from '[^']*generator\//.test(readFileSync(join('templates', file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
