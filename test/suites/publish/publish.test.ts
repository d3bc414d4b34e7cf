import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '../../../generator/publish/release.ts';
import { npm, run } from '../../../generator/publish/run.ts';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import type { LocalServer } from '../../../templates/testing/server.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import type { TestRegistry } from './registry.ts';
import { startRegistry } from './registry.ts';

const source = fileURLToPath(new URL('../../../', import.meta.url));
const tools = fileURLToPath(new URL('node_modules/.bin/', import.meta.url));
const PACKAGES = ['clb-2018-03-17', 'clb-2017'];

let folder: string;
let root: string;
let registry: TestRegistry;
let server: LocalServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  root = copyRepository();
  registry = await startRegistry(folder);
  process.env['npm_config_userconfig'] = registry.userConfig;
  const specs = PACKAGES.map((name) => JSON.parse(readFileSync(join(root, 'spec', `${name}.json`), 'utf8')) as ApiSpec);
  server = await startLocalServer(specs);
});

afterAll(async () => {
  await server?.close();
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a release needs, as a repository with one commit. */
function copyRepository(): string {
  const copy = join(folder, 'repository');
  // Without the records of releases: the copy begins with its first one.
  const unwanted = /\/(?:dist|dist\.old|node_modules)(?:\/|$)|\/spec\/released\/[\w-]+\.json$/;
  for (const path of ['generated', 'spec', 'templates', 'package.json', '.gitignore']) {
    cpSync(join(source, path), join(copy, path), { recursive: true, filter: (from) => !unwanted.test(from) });
  }
  symlinkSync(join(source, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = await run('git', [...identity, ...args], { cwd: root });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

async function publish(settings: { dryRun?: boolean; tag?: string } = {}): Promise<string[]> {
  const lines: string[] = [];
  await release({ root, registry: registry.url, dryRun: false, report: (line) => lines.push(line), ...settings });
  return lines;
}

async function versionsOf(name: string): Promise<string> {
  const { stdout } = await npm(['view', name, 'versions', '--json', `--registry=${registry.url}`]);
  return stdout.trim();
}

describe('a release', () => {
  test('is refused from a dirty tree', async () => {
    await git('init', '--quiet');
    await expect(publish()).rejects.toThrow(/The tree has changes that are not committed/);
  });

  test('says what it would do, and a dry run does nothing', async () => {
    // A link, which the ignored folder's pattern does not fit.
    writeFileSync(join(root, '.git', 'info', 'exclude'), 'node_modules\n');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'Release');
    const lines = await publish({ dryRun: true });
    expect(lines).toEqual([
      expect.stringMatching(
        /^publish {2}@clb-sdk\/2018-03-17 \d+\.\d+\.\d+ to http:\/\/127\.0\.0\.1:\d+\/ \(tag latest, without provenance\)$/,
      ),
      expect.stringMatching(/^publish {2}@clb-sdk\/2017 /),
      'Nothing was published: this was a dry run.',
    ]);
    expect(await versionsOf('@clb-sdk/2017')).not.toMatch(/^\[/);
  });

  test('publishes both, records it, and goes on where an earlier run stopped', async () => {
    expect(await publish()).toEqual([
      expect.stringMatching(/^publish/),
      expect.stringMatching(/^publish/),
      expect.stringMatching(/^published @clb-sdk\/2018-03-17 /),
      expect.stringMatching(/^published @clb-sdk\/2017 /),
      'Commit spec/released/: the next versions are told from it.',
    ]);
    expect(await git('status', '--porcelain', '-uall')).toBe(
      PACKAGES.toSorted()
        .map((name) => `?? spec/released/${name}.json`)
        .join('\n'),
    );
    const removed = await npm(['unpublish', '@clb-sdk/2017', '--force', `--registry=${registry.url}`]);
    expect(removed.status, removed.stderr).toBe(0);
    expect(await publish({ tag: 'next' })).toEqual([
      expect.stringMatching(/^skip {5}@clb-sdk\/2018-03-17 .* is there already$/),
      expect.stringMatching(/^publish {2}@clb-sdk\/2017 .*tag next/),
      expect.stringMatching(/^published @clb-sdk\/2017 /),
      'Commit spec/released/: the next versions are told from it.',
    ]);
    expect(await publish()).toContain('Nothing to publish.');
  });

  test('is refused for other contents under the same version, and for a version that the diff contradicts', async () => {
    const readme = join(root, 'generated', 'clb-2017', 'README.md');
    writeFileSync(readme, `${readFileSync(readme, 'utf8')}\nMore.\n`);
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'Record the release, and change a text');
    await expect(publish()).rejects.toThrow(/@clb-sdk\/2017 .* is published with other contents/);
    const manifest = join(root, 'generated', 'clb-2017', 'package.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version": "(\d+\.\d+)\.\d+"/, '"version": "$1.99"'),
    );
    const spec = join(root, 'spec', 'clb-2017.json');
    const changed = JSON.parse(readFileSync(spec, 'utf8')) as ApiSpec;
    const [dropped] = changed.actions.splice(
      changed.actions.findIndex((action) => action.documented),
      1,
    );
    writeFileSync(spec, JSON.stringify(changed));
    await git('commit', '--quiet', '-am', `Drop ${dropped?.name}`);
    await expect(publish()).rejects.toThrow(
      /has no section "## \d+\.\d+\.99"[\s\S]*what changed since .* needs at least 2\.0\.0/,
    );
  });
});

/** The same program for every kind of project: calls both APIs, and prints what it got. */
const program = (load: string): string => `${load}
const settings = {
  endpoint: '${'${ENDPOINT}'}',
  credentials: { secretId: '${'${SECRET_ID}'}', secretKey: '${'${SECRET_KEY}'}' },
};
const clb = new ClbClient({ region: 'ap-guangzhou', ...settings });
const created = await clb.createLoadBalancer({ LoadBalancerType: 'OPEN' });
const { TotalCount } = await clb.describeLoadBalancers({ LoadBalancerIds: created.LoadBalancerIds ?? [] });
const legacy = new LegacyClient({ region: 'gz', ...settings });
const { totalCount } = await legacy.describeLoadBalancers({ limit: 1 });
let code = '';
try {
  await new ClbClient({ region: 'ap-guangzhou', ...settings, credentials: { secretId: settings.credentials.secretId, secretKey: 'wrong' } }).describeLoadBalancers({});
} catch (error) {
  if (isClbError(error)) code = error.code;
}
console.log(JSON.stringify({ TotalCount, totalCount, code }));
`;

const ESM = `import { ClbClient, isClbError } from '@clb-sdk/2018-03-17';
import { ClbClient as LegacyClient } from '@clb-sdk/2017';`;

const COMMONJS = `const { ClbClient, isClbError } = require('@clb-sdk/2018-03-17');
const { ClbClient: LegacyClient } = require('@clb-sdk/2017');
(async () => {`;

function fill(text: string): string {
  return text
    .replaceAll('${ENDPOINT}', server.endpoint)
    .replaceAll('${SECRET_ID}', server.credentials.secretId)
    .replaceAll('${SECRET_KEY}', server.credentials.secretKey);
}

async function project(name: string, files: Record<string, string>): Promise<string> {
  const path = join(folder, name);
  const manifest = { name, private: true, type: 'module' };
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), fill(text));
  }
  const args = ['install', '@clb-sdk/2018-03-17', '@clb-sdk/2017@next', `--registry=${registry.url}`];
  const installed = await npm(args, { cwd: path });
  expect(installed.status, installed.stderr).toBe(0);
  return path;
}

async function expectCalls(command: string, args: string[], cwd: string): Promise<void> {
  const { status, stdout, stderr } = await run(command, args, { cwd });
  expect(status, stderr + stdout).toBe(0);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    TotalCount: 1,
    totalCount: 0,
    code: 'AuthFailure.SignatureFailure',
  });
}

describe('installed from the registry, a clean project makes signed calls', () => {
  test('in plain modules', async () => {
    const path = await project('modules', { 'main.js': program(ESM) });
    await expectCalls(process.execPath, ['main.js'], path);
  });

  test('by require', async () => {
    const path = await project('commonjs', { 'main.cjs': `${program(COMMONJS)}})();\n` });
    await expectCalls(process.execPath, ['main.cjs'], path);
  });

  test('in TypeScript, checked without the types of Node', async () => {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      module: 'nodenext',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      outDir: 'out',
    };
    const path = await project('typescript', {
      'main.ts': `declare const console: { log(text: string): void };\n${program(ESM)}`,
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }),
    });
    const { status, stdout } = await run(
      process.execPath,
      [join(source, 'node_modules/typescript/bin/tsc'), '-p', '.'],
      { cwd: path },
    );
    expect(status, stdout).toBe(0);
    await expectCalls(process.execPath, ['out/main.js'], path);
  });

  test('bundled', async () => {
    const path = await project('bundled', { 'main.js': program(ESM) });
    const { build } = await import('esbuild');
    const output = join(path, 'bundle.mjs');
    await build({
      entryPoints: [join(path, 'main.js')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: output,
    });
    rmSync(join(path, 'node_modules'), { recursive: true });
    await expectCalls(process.execPath, ['bundle.mjs'], path);
  });

  test("and its own tests, with the packages' `./testing`", async () => {
    const path = await project('testing', {
      'main.js': `import { ClbClient } from '@clb-sdk/2018-03-17';
import { createLocalTransport, createMockTransport, startServer } from '@clb-sdk/2018-03-17/testing';
import { startServer as startLegacyServer } from '@clb-sdk/2017/testing';
import { ClbClient as LegacyClient } from '@clb-sdk/2017';

const region = 'ap-guangzhou';
const server = await startServer();
const clb = new ClbClient({ region, endpoint: server.endpoint, credentials: server.credentials });
await clb.createLoadBalancer({ LoadBalancerType: 'OPEN' });
const { TotalCount } = await clb.describeLoadBalancers({});
clb.close();
await server.close();

const legacyServer = await startLegacyServer();
const { endpoint, credentials } = legacyServer;
const legacy = new LegacyClient({ region: 'gz', endpoint, credentials });
const { totalCount } = await legacy.describeLoadBalancers({});
legacy.close();
await legacyServer.close();

const local = await createLocalTransport();
await new ClbClient({ region, transport: local, credentials: local.credentials }).describeLoadBalancers({});
const mock = createMockTransport({ describeQuota: () => ({ QuotaSet: [{ QuotaLimit: 3 }] }) });
const { QuotaSet } = await new ClbClient({ region, transport: mock, credentials: local.credentials }).describeQuota();
const code = QuotaSet[0].QuotaLimit === 3 ? 'AuthFailure.SignatureFailure' : 'wrong';
console.log(JSON.stringify({ TotalCount, totalCount, code }));
`,
    });
    await expectCalls(process.execPath, ['main.js'], path);
  });

  test('on Deno', async () => {
    const path = await project('deno', { 'main.js': program(ESM) });
    await expectCalls(
      join(tools, 'deno'),
      ['run', '--node-modules-dir=manual', '--allow-net', '--allow-env', 'main.js'],
      path,
    );
  });

  test('on Bun', async () => {
    const path = await project('bun', { 'main.js': program(ESM) });
    await expectCalls(join(tools, 'bun'), ['main.js'], path);
  });
});
