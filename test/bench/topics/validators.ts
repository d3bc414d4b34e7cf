import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { z } from 'zod';
import type { SchemaDocument } from '../../../templates/runtime/validate/schema-document.ts';
import type { Validator } from '../../../templates/runtime/validate/validator.ts';
import { type Figure, medianTime, type Topic } from '../measure.ts';

const PACKAGE = fileURLToPath(new URL('../../../generated/clb-2018-03-17/src/', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../../.tmp/bench-validators/', import.meta.url));
const versionOf = (name: string) =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** Checks of right values, against ajv's compiled code and zod, of the same JSON Schema; and what a bundle of one weighs. */
const topic: Topic = {
  name: 'Validators',
  async run() {
    mkdirSync(FOLDER, { recursive: true });
    const { validators, schemaOf } = await bundlePackage();
    const request = {
      validator: validators['CreateListenerRequest'],
      schema: schemaOf('CreateListenerRequest'),
      value: LISTENER,
    };
    const schema = schemaOf('DescribeLoadBalancersResponse');
    const response = { validator: validators['DescribeLoadBalancersResponse'], schema, value: loadBalancers(schema) };
    return [
      ...(await compare('a CreateListener request', request, 20_000)),
      ...(await compare('a response with 100 load balancers', response, 200)),
      await bundleSize('CreateListenerRequest'),
      await bundleSize('DescribeLoadBalancersResponse'),
      await importTime(),
    ];
  },
};

export default topic;

const LISTENER = {
  LoadBalancerId: 'lb-12345678',
  Ports: [80],
  Protocol: 'TCP',
  ListenerNames: ['web'],
  HealthCheck: { HealthSwitch: 1, TimeOut: 2, IntervalTime: 5, HealthNum: 3, UnHealthNum: 3 },
  SessionExpireTime: 30,
  Scheduler: 'WRR',
};

interface Subject {
  validator: Validator<unknown> | undefined;
  schema: SchemaDocument;
  value: unknown;
}

/** As users have it: JavaScript, in one file. */
async function bundlePackage() {
  const outfile = `${FOLDER}package.mjs`;
  const contents = `export * as validators from './validators/index.ts'; export { schemaOf } from './schemas/index.ts';`;
  await build({
    stdin: { contents, resolveDir: PACKAGE },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as {
    validators: Record<string, Validator<unknown> | undefined>;
    schemaOf(name: string): SchemaDocument;
  };
}

async function compare(what: string, { validator, schema, value }: Subject, runs: number): Promise<Figure[]> {
  const ajv = await compileAjv(schema);
  // Zod has no rules between members: what it leaves out makes it quicker.
  const zod = z.fromJSONSchema(JSON.parse(JSON.stringify(schema, (key, part) => (key === 'allOf' ? undefined : part))));
  if (validator === undefined || validator.validate(value).issues || !ajv(value) || !zod.safeParse(value).success) {
    throw new Error(`${what}: a check that should pass does not`);
  }
  // In turns, so that what else the machine does falls on all of them.
  const times = { ours: [] as number[], ajv: [] as number[], zod: [] as number[] };
  for (let round = 0; round < 9; round++) {
    times.ours.push(await microseconds(() => validator.validate(value), runs));
    times.ajv.push(await microseconds(() => ajv(value), runs));
    times.zod.push(await microseconds(() => zod.safeParse(value), Math.ceil(runs / 20)));
  }
  const [ours, byAjv, byZod] = [times.ours, times.ajv, times.zod].map((list) => Math.min(...list)) as [
    number,
    number,
    number,
  ];
  return [
    { what, ours, peer: byAjv, peerName: `ajv ${versionOf('ajv')} standalone`, unit: 'µs', goal: { atMost: 1 } },
    { what, ours, peer: byZod, peerName: `zod ${versionOf('zod')}`, unit: 'µs', goal: { atMost: 0.2 } },
  ];
}

async function microseconds(work: () => unknown, runs: number): Promise<number> {
  const time = await medianTime(() => {
    for (let run = 0; run < runs; run++) work();
  }, 3);
  return (time / runs) * 1000;
}

let compiled = 0;

async function compileAjv(schema: SchemaDocument): Promise<(value: unknown) => boolean> {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false });
  const code = (standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string)(ajv, ajv.compile(schema));
  const file = `${FOLDER}ajv-${compiled++}.mjs`;
  writeFileSync(
    file,
    `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${code}`,
  );
  return ((await import(pathToFileURL(file).href)) as { default: (value: unknown) => boolean }).default;
}

/** A response with every member of everything, as JSON gives it. */
function loadBalancers(document: SchemaDocument): unknown {
  const { LoadBalancerSet, ...rest } = sample(document, document.$defs['DescribeLoadBalancersResponse']) as {
    LoadBalancerSet: unknown[];
  };
  return JSON.parse(
    JSON.stringify({ ...rest, LoadBalancerSet: Array.from({ length: 100 }, () => LoadBalancerSet[0]) }),
  );
}

interface Shape {
  $ref?: string;
  anyOf?: Shape[];
  type?: string | string[];
  properties?: Record<string, Shape>;
  items?: Shape;
}

function sample(document: SchemaDocument, shape: Shape = {}): unknown {
  if (shape.$ref !== undefined) return sample(document, document.$defs[shape.$ref.replace('#/$defs/', '')] as Shape);
  if (shape.anyOf !== undefined) return sample(document, shape.anyOf[0]);
  const [type] = [shape.type ?? 'string'].flat();
  if (type === 'object') {
    return Object.fromEntries(
      Object.entries(shape.properties ?? {}).map(([name, member]) => [name, sample(document, member)]),
    );
  }
  if (type === 'array') return [sample(document, shape.items)];
  return type === 'string' ? 'text' : type === 'boolean' ? true : 1;
}

async function bundleSize(name: string): Promise<Figure> {
  const contents = `import { ${name} } from './validators/index.ts'; export default ${name};`;
  const result = await build({
    stdin: { contents, resolveDir: PACKAGE },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const size = gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length;
  return { what: `${name} bundled and gzipped`, ours: size / 1024, unit: 'KB', goal: { atMost: 3.6 } };
}

/** What an import of all validators takes in a new process: nothing is built before it is used. */
async function importTime(): Promise<Figure> {
  const outfile = `${FOLDER}validators.mjs`;
  const contents = `export * from './validators/index.ts';`;
  await build({
    stdin: { contents, resolveDir: PACKAGE },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  const zod = pathToFileURL(createRequire(import.meta.url).resolve('zod')).href;
  const least = { ours: Infinity, peer: Infinity };
  for (let round = 0; round < 9; round++) {
    least.ours = Math.min(least.ours, timeImport(pathToFileURL(outfile).href));
    least.peer = Math.min(least.peer, timeImport(zod));
  }
  const peerName = `zod ${versionOf('zod')} alone, no schema made`;
  return { what: 'import of all validators', ...least, peerName, unit: 'ms', goal: { atMost: 1 } };
}

function timeImport(url: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}
