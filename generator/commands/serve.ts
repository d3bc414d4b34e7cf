import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { run } from './failure.ts';
import { print } from './print.ts';

interface ServeOptions {
  port: number;
  host: string;
  latency: number;
  taskTime: number;
  rateLimit: number | false;
  replayCheck?: boolean;
  seed: string;
  record?: string;
  fault: string[];
  secretId?: string;
  secretKey?: string;
  token?: string;
  quiet?: boolean;
}

/** `npm run serve`: a local API to call without an account. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('Play the documented APIs on a port of this machine, with state, signatures and faults.')
    .argument('[specs...]', 'spec files; default: all in spec/')
    .option('--port <number>', 'port to listen on; 0: any free one', port, 8080)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--latency <ms>', 'milliseconds that every answer takes', milliseconds, 0)
    .option('--task-time <ms>', 'milliseconds that an asynchronous task takes', milliseconds, 0)
    .option('--rate-limit <n>', 'requests a second for each action; default: as documented', positive)
    .option('--no-rate-limit', 'no limit')
    .option('--replay-check', 'a nonce is good for one request; default: where the document has an error code for it')
    .option('--no-replay-check', 'a nonce may be used again')
    .option('--seed <what>', '"empty", "examples", or a JSON file of resources', 'examples')
    .option('--record <file>', 'append every call and its answer to a file, without secrets and signatures')
    .option('--fault <text>', 'let calls fail: "error=CODE; times=1", "reset; probability=0.1", ...', collect, [])
    .option('--secret-id <id>', 'credentials that may call; default: a fixed pair for tests')
    .option('--secret-key <key>', 'the key that belongs to --secret-id')
    .option('--token <token>', 'the token of temporary credentials')
    .option('--quiet', 'print nothing but errors')
    .action((files: string[], options: ServeOptions, command: Command) =>
      run(() => serveSpecs(files, options, command)),
    );
}

async function serveSpecs(files: string[], options: ServeOptions, command: Command): Promise<void> {
  if ((options.secretId === undefined) !== (options.secretKey === undefined)) {
    command.error('error: --secret-id and --secret-key go together', { exitCode: 2 });
  }
  const { stopWith } = await import('../serve/stop-with.ts');
  const { loadApis } = await import('../serve/load-apis.ts');
  const { serve } = await import('../serve/serve.ts');
  const say = (line: string): void => {
    if (!options.quiet) print(`${line}\n`);
  };
  const specs = loadApis(files, 'spec');
  const server = await serve(specs, {
    port: options.port,
    host: options.host,
    latencyMs: options.latency,
    taskMs: options.taskTime,
    ...(typeof options.rateLimit === 'number' || options.rateLimit === false ? { rateLimit: options.rateLimit } : {}),
    ...(options.replayCheck === undefined ? {} : { replayCheck: options.replayCheck }),
    seed: options.seed,
    ...(options.record === undefined ? {} : { record: options.record }),
    faults: options.fault,
    ...(options.secretId !== undefined && options.secretKey !== undefined
      ? {
          account: {
            secretId: options.secretId,
            secretKey: options.secretKey,
            ...(options.token === undefined ? {} : { token: options.token }),
          },
        }
      : {}),
    ...(options.quiet ? {} : { log: say }),
  });
  for (const spec of specs) say(`${spec.title} ${spec.version}: ${server.endpoint}${spec.path}`);
  const { secretId, secretKey } = server.credentials;
  say(options.secretKey === undefined ? `Credentials: ${secretId} / ${secretKey}` : `Credentials: ${secretId}`);
  say('Stop with Ctrl+C.');
  stopWith(() => void server.close().then(() => process.exit(0)));
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

function milliseconds(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number of milliseconds.');
}

function positive(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a positive number.');
}

function collect(text: string, previous: string[]): string[] {
  return [...previous, text];
}
