import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npm, run } from '../../../generator/publish/run.ts';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import type { LocalServer } from '../../../templates/testing/server.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { copyProject } from '../hardening/project-copy.ts';
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
  root = join(folder, 'repository');
  await copyRepository();
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

/** The project as a repository with one commit, whose packages were never released. */
async function copyRepository(): Promise<void> {
  copyProject(root);
  const notBuilt = (from: string) => !['dist', 'node_modules'].includes(basename(from));
  for (const path of ['generated', 'spec', '.gitignore'])
    cpSync(join(source, path), join(root, path), { recursive: true, filter: notBuilt });
  for (const name of PACKAGES) rmSync(join(root, 'spec/released', `${name}.json`), { force: true });
  await git('init', '--quiet');
  // A link, which the ignored folder's pattern does not fit.
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  await commit('Begin');
}

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = await run('git', [...identity, ...args], { cwd: root });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

async function commit(message: string): Promise<void> {
  await git('add', '.');
  await git('commit', '--quiet', '-m', message);
}

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(root, path), change(text));
}

/** Generates and builds what an edit changes, and commits it. */
async function generate(message: string): Promise<void> {
  for (const script of ['generate', 'build']) {
    const { status, stderr } = await run('npm', ['run', '--silent', script, '--', '--quiet'], { cwd: root });
    expect(status, stderr).toBe(0);
  }
  await commit(message);
}

const releaseArgs = (...args: string[]) => ['run', '--silent', 'release', '--', '--registry', registry.url, ...args];

/** What the command prints, line by line. */
async function release(...args: string[]): Promise<{ status: number; lines: string[]; stderr: string }> {
  const { status, stdout, stderr } = await run('npm', releaseArgs(...args), { cwd: root });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

/** Kills a release, with all that it has started, when it has published its first package. */
async function interruptedRelease(): Promise<void> {
  const child = spawn('npm', releaseArgs(), { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.on('data', (text) => {
    if (/^published /m.test(String(text))) process.kill(-(child.pid ?? 0), 'SIGKILL');
  });
  await once(child, 'close');
}

async function versions(): Promise<string[][]> {
  const found = PACKAGES.map(async (name) => {
    const { stdout } = await npm(['view', nameOf(name), 'versions', '--json', `--registry=${registry.url}`]);
    const json: unknown = stdout.startsWith('{') ? [] : JSON.parse(stdout);
    return [json].flat() as string[];
  });
  return Promise.all(found);
}

const nameOf = (folder: string): string => `@clb-sdk/${folder.slice('clb-'.length)}`;

const changelog = (name: string): string => readFileSync(join(root, 'generated', name, 'CHANGELOG.md'), 'utf8');

describe('a release', () => {
  test('is refused from a dirty tree', async () => {
    writeFileSync(join(root, 'new.txt'), '');
    const { status, stderr } = await release();
    expect(stderr).toContain('The tree has changes that are not committed: new.txt');
    expect(status).toBe(1);
    rmSync(join(root, 'new.txt'));
  });

  test('says what it would do, and a dry run does nothing', async () => {
    const { status, lines, stderr } = await release('--dry-run');
    expect(stderr).toBe('');
    expect(lines).toEqual([
      expect.stringMatching(
        /^publish {2}@clb-sdk\/2018-03-17 1\.0\.0 to http:\/\/127\.0\.0\.1:\d+\/ \(tag latest, without provenance\)$/,
      ),
      expect.stringMatching(/^publish {2}@clb-sdk\/2017 1\.0\.0 /),
      'Nothing was published: this was a dry run.',
    ]);
    expect(status).toBe(0);
    expect(await versions()).toEqual([[], []]);
  });

  test('goes on where another was interrupted between the two packages, and does nothing when repeated', async () => {
    await interruptedRelease();
    expect(await versions()).toEqual([['1.0.0'], []]);
    expect((await release()).lines).toEqual([
      'skip     @clb-sdk/2018-03-17 1.0.0: it is there already',
      expect.stringMatching(/^publish {2}@clb-sdk\/2017 1\.0\.0 /),
      'published @clb-sdk/2017 1.0.0',
      'Commit spec/released/: the next versions are told from it.',
    ]);
    const recorded = PACKAGES.toSorted().map((name) => `?? spec/released/${name}.json`);
    expect(await git('status', '--porcelain', '-uall')).toBe(recorded.join('\n'));
    await commit('Record the release');
    expect((await release()).lines).toEqual([
      expect.stringMatching(/^skip /),
      expect.stringMatching(/^skip /),
      'Nothing to publish.',
    ]);
    expect(await git('status', '--porcelain')).toBe('');
  });

  test('after an edit of one API waits for a decision, then publishes that one, and does not touch the other', async () => {
    const before = await git('rev-parse', 'HEAD:generated/clb-2017');
    edit('spec/source/clb-api.md', (text) =>
      text
        .replace(/^# ModifyDomainAttributes\n/m, (heading) => `${heading}\n`)
        .replace(/^(Quic\tNo\tBoolean\t)(.*\n)/m, '$1$2Remark\tNo\tString\tWhat it is for.\n')
        .replace('Note: Only one default domain name can be set', 'Note: Up to 3 default domain names can be set'),
    );
    await generate('Edit one API');
    expect(await git('rev-parse', 'HEAD:generated/clb-2017')).toBe(before);
    const refused = await release();
    expect(refused.status).toBe(1);
    expect(refused.lines).toContain('skip     @clb-sdk/2017 1.0.0: it is there already');
    expect(refused.stderr).toMatch(/@clb-sdk\/2018-03-17 1\.1\.0: 1 changes since 1\.0\.0 are for a person to decide/);
    const [line = ''] = /^ *\{"api":.*$/m.exec(refused.stderr) ?? [];
    expect(line).toContain('ModifyDomainAttributes.input.DefaultServer ');
    writeFileSync(
      join(root, 'spec/decisions.jsonl'),
      `${line.trim().replace('"because":""', '"because":"More may be set."')}\n`,
    );
    await generate('Decide');
    expect(await release()).toMatchObject({
      status: 0,
      lines: [
        expect.stringMatching(/^publish {2}@clb-sdk\/2018-03-17 1\.1\.0 /),
        'skip     @clb-sdk/2017 1.0.0: it is there already',
        'published @clb-sdk/2018-03-17 1.1.0',
        'Commit spec/released/: the next versions are told from it.',
      ],
    });
    expect(changelog('clb-2018-03-17')).toMatch(/^## 1\.1\.0 [\s\S]*`Remark`[\s\S]*^## 1\.0\.0/m);
    expect(changelog('clb-2018-03-17')).toContain('More may be set.');
    await commit('Record the release');
  });

  test('after an edit of the runtime publishes a patch of each; one that is refused does not stop the other', async () => {
    edit('templates/runtime/client.ts', (text) => `${text}\n// Better.\n`);
    await generate('Edit the runtime');
    edit('generated/clb-2017/README.md', (text) => `${text}\nBy hand.\n`);
    await commit('Edit by hand');
    const { status, lines, stderr } = await release();
    expect(stderr).toMatch(
      /@clb-sdk\/2017 1\.0\.1: .*isn't what spec\/clb-2017\.json and the templates give \(README\.md\)/,
    );
    expect(lines).toContain('published @clb-sdk/2018-03-17 1.1.1');
    expect(status).toBe(1);
    await generate('Undo');
    await commit('Record the release').catch(() => undefined);
    expect((await release()).lines).toContain('published @clb-sdk/2017 1.0.1');
    expect(await versions()).toEqual([
      ['1.0.0', '1.1.0', '1.1.1'],
      ['1.0.0', '1.0.1'],
    ]);
    for (const name of PACKAGES) expect(changelog(name)).toContain("- The client's own code changed");
  });
});

/** The same program for every kind of project: calls both APIs, which share an account, and prints what it got. */
const program = (load: string): string => `${load}
const settings = {
  endpoint: '${'${ENDPOINT}'}',
  credentials: { secretId: '${'${SECRET_ID}'}', secretKey: '${'${SECRET_KEY}'}' },
};
const clb = new ClbClient({ region: 'ap-guangzhou', ...settings });
const created = await clb.createLoadBalancer({ LoadBalancerType: 'OPEN' });
const { TotalCount } = await clb.describeLoadBalancers({ LoadBalancerIds: created.LoadBalancerIds ?? [] });
const legacy = new LegacyClient({ region: 'gz', ...settings });
const { totalCount } = await legacy.describeLoadBalancers({ loadBalancerIds: created.LoadBalancerIds ?? [] });
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
  const args = ['install', '@clb-sdk/2018-03-17', '@clb-sdk/2017', `--registry=${registry.url}`];
  const installed = await npm(args, { cwd: path });
  expect(installed.status, installed.stderr).toBe(0);
  return path;
}

async function expectCalls(command: string, args: string[], cwd: string, totalCount = 1): Promise<void> {
  const { status, stdout, stderr } = await run(command, args, { cwd });
  expect(status, stderr + stdout).toBe(0);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    TotalCount: 1,
    totalCount,
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
    // Each server has an account of its own.
    await expectCalls(process.execPath, ['main.js'], path, 0);
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
