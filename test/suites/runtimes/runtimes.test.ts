/**
 * One program on every runtime, and another compiled by every TypeScript: `npm run test:runtimes [-- -t NAME]`.
 * The built packages are tested as they are installed: through `exports` and `imports` of their manifests.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM } from '../chromium.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
const binary = (name: string) => join(here, 'node_modules', '.bin', name);
const node = (version: number) => join(here, 'node_modules', `node-${version}`, 'bin', 'node');

/** What a runtime says: the names of the checks that passed. */
type Runner = (setting: Setting) => Promise<string[]>;

interface Setting {
  readonly project: string;
  readonly endpoint: string;
  readonly legacyEndpoint: string;
  /** Where connections are taken and nothing is ever said. */
  readonly silentEndpoint: string;
  readonly credentials: object;
}

const RUNNERS: Record<string, Runner> = {
  'node-20': command(node(20), 'main.mjs'),
  'node-22': command(node(22), 'main.mjs'),
  'node-24': command(node(24), 'main.mjs'),
  'node-26': command(node(26), 'main.mjs'),
  'node-24 require(esm)': command(node(24), 'main.cjs'),
  bun: command(binary('bun'), 'main.mjs'),
  deno: command(binary('deno'), 'run', '-A', '--node-modules-dir=manual', 'main.mjs'),
  workerd: runWorkerd,
  chromium: runChromium,
  'typescript-5.4': compiler('typescript-5.4'),
  'typescript-5.9': compiler('typescript-5.9'),
  'typescript-6': compiler('typescript-6'),
  'typescript-7': compiler('typescript'),
};

let setting: Setting;
beforeAll(async () => {
  setting = await prepare();
});
afterAll(() => rmSync(setting.project, { recursive: true, force: true }));

for (const [name, runner] of Object.entries(RUNNERS)) {
  it.skipIf(name === 'chromium' && !CHROMIUM)(name, async () => {
    expect((await runner(setting)).length).toBeGreaterThan(1);
  });
}

/** A project with both packages installed, and a local server for each. */
async function prepare(): Promise<Setting> {
  const project = mkdtempSync(join(root, '.tmp-runtimes-'));
  const servers: { endpoint: string; credentials: object }[] = [];
  for (const folder of ['clb-2018-03-17', 'clb-2017']) {
    const source = join(root, 'generated', folder);
    const { name } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { name: string };
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(source, link, 'junction');
    const { startServer } = await import(pathToFileURL(join(source, 'dist', 'testing.js')).href);
    servers.push(await startServer({ rateLimit: false }));
  }
  const [modern, legacy] = servers as [(typeof servers)[0], (typeof servers)[0]];
  const { endpoint, credentials } = modern;
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module', private: true }));
  cpSync(join(here, 'program.js'), join(project, 'program.js'));
  cpSync(join(root, 'test/fixtures/consumer/types.ts'), join(project, 'types.ts'));
  const silent = net.createServer((socket) => void socket.on('error', () => {}).unref()).unref();
  await new Promise<void>((ready) => void silent.listen(0, '127.0.0.1', ready));
  const silentEndpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const setting = { project, endpoint, legacyEndpoint: legacy.endpoint, silentEndpoint, credentials };
  const values = JSON.stringify(setting);
  const main = `console.log(JSON.stringify(await runProgram(${values})));`;
  writeFileSync(join(project, 'main.mjs'), `import { runProgram } from './program.js';\n${main}\n`);
  writeFileSync(
    join(project, 'main.cjs'),
    `const { runProgram } = require('./program.js');\nrunProgram(${values}).then((passed) => console.log(JSON.stringify(passed)));\n`,
  );
  return setting;
}

function command(file: string, ...parameters: string[]): Runner {
  return async ({ project }) => {
    // Proxies of this machine have no part in calls to it.
    const { stdout } = await run(file, parameters, { cwd: project, timeout: 600_000 });
    return JSON.parse(stdout.trim().split('\n').at(-1) as string) as string[];
  };
}

function bundle({ project }: Setting, code: string, conditions: string[]): Promise<string> {
  const options = { contents: code, resolveDir: project, loader: 'js' as const };
  return build({
    stdin: options,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions,
    write: false,
    minify: true,
  }).then(({ outputFiles }) => outputFiles[0]?.text as string);
}

async function runWorkerd(setting: Setting): Promise<string[]> {
  const { project } = setting;
  const values = JSON.stringify(setting);
  const worker = `import { runProgram } from './program.js';
    export default { async fetch() {
      try { return Response.json(await runProgram(${values})); } catch (error) { return new Response(String(error?.stack ?? error), { status: 500 }); }
    } };`;
  writeFileSync(join(project, 'worker.js'), await bundle(setting, worker, ['workerd', 'worker', 'browser']));
  const port = await freePort();
  writeFileSync(
    join(project, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-01-01", globalOutbound = "local")),
    (name = "local", network = (allow = ["private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
  );
  const child = spawn(binary('workerd'), ['serve', 'config.capnp'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text;
    });
  try {
    const response = await firstResponse(`http://127.0.0.1:${port}/`, child);
    if (!response.ok) throw new Error(`${await response.text()}\n${said}`);
    return (await response.json()) as string[];
  } finally {
    child.kill();
  }
}

/** The page, and the API behind the page's own origin, as a page needs it that has no CORS headers to rely on. */
async function runChromium(setting: Setting): Promise<string[]> {
  const program = `import { runProgram } from './program.js';
    const { origin } = location;
    runProgram({ ...${JSON.stringify(setting)}, endpoint: origin, legacyEndpoint: origin })
      .then((passed) => ({ passed }), (error) => ({ error: String(error?.stack ?? error) }))
      .then((result) => fetch('/done', { method: 'POST', body: JSON.stringify(result) }));`;
  const script = await bundle(setting, program, ['browser']);
  const profile = mkdtempSync(join(setting.project, 'chromium-'));
  let resolve: (passed: string[]) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string[]>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  const server = http.createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/page')
      return void response.setHeader('Content-Type', 'text/html').end('<script type="module" src="/page.js"></script>');
    if (url === '/page.js') return void response.setHeader('Content-Type', 'text/javascript').end(script);
    let body = '';
    request.on('data', (text) => {
      body += text;
    });
    request.on('end', () => {
      if (url !== '/done') return forward(setting, request, body, response);
      response.end();
      const result = JSON.parse(body) as { passed?: string[]; error?: string };
      if (result.passed) resolve(result.passed);
      else reject(new Error(result.error));
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const page = `http://127.0.0.1:${port}/page`;
  const child = spawn(
    CHROMIUM as string,
    ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, page],
    {
      stdio: 'ignore',
    },
  );
  const timer = setTimeout(() => reject(new Error('the page said nothing for 9 minutes')), 540_000);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.kill();
    await new Promise((ended) => child.once('exit', ended));
    server.closeAllConnections();
    server.close();
  }
}

function forward(setting: Setting, request: http.IncomingMessage, body: string, response: http.ServerResponse): void {
  const target = new URL(
    request.url ?? '/',
    request.url?.startsWith('/v2/') ? setting.legacyEndpoint : setting.endpoint,
  );
  const onward = http.request(target, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  onward.end(body);
}

function compiler(name: string): Runner {
  return async ({ project }) => {
    const home = name === 'typescript' ? root : here;
    const tsc = join(home, 'node_modules', name, 'bin', 'tsc');
    const resolutions = [
      { module: 'nodenext', moduleResolution: 'nodenext' },
      { module: 'esnext', moduleResolution: 'bundler' },
    ];
    for (const resolution of resolutions) {
      const options = {
        ...resolution,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const config = join(project, `tsconfig.${resolution.module}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ['types.ts'] }));
      await run(process.execPath, [tsc, '-p', config]);
    }
    return resolutions.map(({ moduleResolution }) => moduleResolution);
  };
}

/** Asks until there is an answer, as long as the process that is to answer runs. */
async function firstResponse(url: string, server: ChildProcess): Promise<Response> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return response;
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = http.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
