/** Runs other programs without a shell. */
import { execFile } from 'node:child_process';

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Resolves however the program ends; rejects only where it can't be started. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { ...options, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** npm, as it was started itself where it was; without its notices. */
export function npm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const cli = process.env['npm_execpath'];
  const quiet = [...args, '--no-update-notifier', '--no-fund', '--no-audit'];
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...quiet], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', quiet, options);
}

/** What a failed npm said, without its log of where it put its log. With --json, npm says it there. */
export function npmProblem({ stdout, stderr }: RunResult): string {
  const [, code, summary] = /"code": "(\w+)",\s*"summary": "((?:[^"\\]|\\[^n])*)/.exec(stdout) ?? [];
  if (code) return `${summary} (${code})`;
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => /^npm (?:error|ERR!)/.test(line));
  const said = lines
    .map((line) => line.replace(/^npm (?:error|ERR!) ?/, ''))
    .filter((line) => line && !/A complete log/.test(line));
  return said.slice(0, 6).join('; ') || stderr.trim().split('\n').slice(-3).join('; ') || 'it says nothing';
}
