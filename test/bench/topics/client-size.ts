import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure, Topic } from '../measure.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGE = '@clb-sdk/2018-03-17';

/** What it costs to have the client: bundled, imported, compiled against. */
const topic: Topic = {
  name: 'The client in a bundle, at start and in the compiler',
  async run() {
    const project = mkdtempSync(join(root, '.tmp-bench-'));
    try {
      const link = join(project, 'node_modules', PACKAGE);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, 'generated/clb-2018-03-17'), link, 'junction');
      writeFileSync(join(project, 'package.json'), '{"type":"module"}');
      return [...(await bundles(project)), ...start(project), ...compile(project)];
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  },
};

export default topic;

async function bundles(project: string): Promise<Figure[]> {
  const one = `import { createClient } from '${PACKAGE}/core';
    import { describeLoadBalancers } from '${PACKAGE}/actions/describe-load-balancers';
    globalThis.run = (options) => describeLoadBalancers(createClient(options), {});`;
  const two = `${one}
    import { createListener } from '${PACKAGE}/actions/create-listener';
    globalThis.more = createListener;`;
  const whole = `import { ClbClient } from '${PACKAGE}'; globalThis.Client = ClbClient;`;
  const oneSize = await bundleSize(project, one);
  const figure = (what: string, ours: number, atMost: number): Figure => ({
    what,
    ours,
    unit: 'KB gzipped',
    goal: { atMost },
  });
  return [
    figure('one action in a browser', oneSize, 8.5),
    figure('each further action', (await bundleSize(project, two)) - oneSize, 0.5),
    figure(
      'the whole client, without the validators that it loads at its first call',
      await bundleSize(project, whole),
      40,
    ),
  ];
}

/** Kilobytes (1024 bytes) of what is loaded at once. */
async function bundleSize(project: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    splitting: true,
    outdir: join(project, 'out'),
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  }).then(({ outputFiles, metafile }) => {
    const entry = Object.keys(metafile.outputs).find(
      (name) => metafile.outputs[name]?.entryPoint === '<stdin>',
    ) as string;
    const loaded = new Set<string>();
    const visit = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path);
    };
    visit(entry);
    const names = [...loaded].map((name) => name.split('/').at(-1));
    return { outputFiles: outputFiles.filter(({ path }) => names.includes(path.split(/[\\/]/).at(-1))) };
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1024;
}

function start(project: string): Figure[] {
  writeFileSync(join(project, 'empty.mjs'), '');
  writeFileSync(join(project, 'import.mjs'), `import '${PACKAGE}';\n`);
  writeFileSync(
    join(project, 'memory.mjs'),
    `const before = process.memoryUsage().rss;\nawait import('${PACKAGE}');\nconsole.log(process.memoryUsage().rss - before);\n`,
  );
  const time = (file: string) => {
    const startedAt = performance.now();
    execFileSync(process.execPath, [file], { cwd: project });
    return performance.now() - startedAt;
  };
  let [empty, loaded] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 20; round++) {
    empty = Math.min(empty, time('empty.mjs'));
    loaded = Math.min(loaded, time('import.mjs'));
  }
  const memory = Math.min(
    ...Array.from({ length: 5 }, () =>
      Number(execFileSync(process.execPath, ['memory.mjs'], { cwd: project, encoding: 'utf8' })),
    ),
  );
  return [
    { what: 'importing the client, over an empty process', ours: loaded - empty, unit: 'ms', goal: { atMost: 15 } },
    { what: 'memory of the imported client', ours: memory / 1e6, unit: 'MB', goal: { atMost: 10 } },
  ];
}

/** Each compiler that is installed; the older one comes with `npm ci --prefix test/suites/runtimes`. */
function compile(project: string): Figure[] {
  writeFileSync(
    join(project, 'ten-lines.ts'),
    `import { ClbClient, isClbError } from '${PACKAGE}';
const clb = new ClbClient({ region: 'ap-guangzhou' });
try {
  const { LoadBalancerSet } = await clb.describeLoadBalancers({ Limit: 20 });
  for (const { LoadBalancerId } of LoadBalancerSet) console.log(LoadBalancerId);
  const created = await clb.createListener({ LoadBalancerId: 'lb-1', Ports: [80], Protocol: 'HTTP' });
  await clb.waitFor(created, { maxWaitMs: 60_000 });
} catch (error) {
  if (isClbError(error, 'createListener')) throw new Error(error.code);
}
`,
  );
  const options = { target: 'es2022', module: 'nodenext', types: [], strict: true, noEmit: true };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['ten-lines.ts'] }));
  const figures: Figure[] = [];
  for (const [home, name, goal] of [
    [root, 'typescript', 0.5],
    [join(root, 'test/suites/runtimes'), 'typescript-5.9', 1.5],
  ] as const) {
    const folder = join(home, 'node_modules', name);
    const version = versionOf(folder);
    if (version === undefined) continue;
    let seconds = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4; round++) {
      const startedAt = performance.now();
      execFileSync(process.execPath, [join(folder, 'bin', 'tsc'), '-p', project]);
      seconds = Math.min(seconds, (performance.now() - startedAt) / 1000);
    }
    figures.push({
      what: `ten lines against the client, TypeScript ${version}`,
      ours: seconds,
      unit: 's',
      goal: { atMost: goal },
    });
  }
  return figures;
}

function versionOf(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return undefined;
  }
}
