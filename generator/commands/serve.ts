import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../diagnostics/expected-error.ts';
import { loadApis } from '../serve/load-apis.ts';
import { serve } from '../serve/serve.ts';
import { stopWith } from '../serve/stop-with.ts';
import { print } from './terminal.ts';

interface ServeOptions {
  port: number;
  host: string;
  latency: number;
  taskTime: number;
  rateLimit?: number | boolean;
  replayCheck?: boolean;
  seed: string;
  record?: string;
  fault?: string[];
  secretId?: string;
  secretKey?: string;
  token?: string;
  quiet?: true;
}

/** `npm run serve`: a local API to call without an account. */
export default new Command('serve')
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
  .option('--fault <text>', 'let calls fail: "error=CODE; times=1", "reset; probability=0.1", ...', collect)
  .option('--secret-id <id>', 'credentials that may call; default: a fixed pair for tests')
  .option('--secret-key <key>', 'the key that belongs to --secret-id')
  .option('--token <token>', 'the token of temporary credentials')
  .option('--quiet', 'print nothing but errors')
  .addHelpText('after', '\nExit codes: 0 stopped by Ctrl+C; 1 it can not be started; 2 wrong usage.')
  .action(start);

async function start(files: string[], options: ServeOptions): Promise<void> {
  const { secretId, secretKey, token, rateLimit, replayCheck, record, quiet } = options;
  if ((secretId === undefined) !== (secretKey === undefined))
    throw new UsageError('--secret-id and --secret-key go together.');
  const say = (line: string): void => {
    if (!quiet) print(`${line}\n`);
  };
  const specs = loadApis(files, 'spec');
  const server = await serve(specs, {
    port: options.port,
    host: options.host,
    latencyMs: options.latency,
    taskMs: options.taskTime,
    ...(typeof rateLimit === 'number' || rateLimit === false ? { rateLimit } : {}),
    ...(replayCheck === undefined ? {} : { replayCheck }),
    seed: options.seed,
    ...(record === undefined ? {} : { record }),
    faults: options.fault ?? [],
    ...(secretId !== undefined && secretKey !== undefined
      ? { account: { secretId, secretKey, ...(token === undefined ? {} : { token }) } }
      : {}),
    ...(quiet ? {} : { log: say }),
  });
  for (const spec of specs) say(`${spec.title} ${spec.version}: ${server.endpoint}${spec.path}`);
  const credentials = server.credentials;
  say(`Credentials: ${credentials.secretId}${secretKey === undefined ? ` / ${credentials.secretKey}` : ''}`);
  say('Stop with Ctrl+C.');
  stopWith(() => void server.close().then(() => process.exit(0)));
}

function port(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
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

function collect(text: string, previous: string[] = []): string[] {
  return [...previous, text];
}
