/** `npm run bench [-- TOPIC ...]`: all topics, or those named, each figure beside its goal. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { runProgram } from '../../generator/commands/run-program.ts';
import { print, progress } from '../../generator/commands/terminal.ts';
import { UsageError } from '../../generator/diagnostics/expected-error.ts';
import { didYouMean } from '../../generator/names/nearest.ts';
import { type Figure, goalMet, ratioOf, type Topic } from './measure.ts';

const folder = new URL('topics/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();
const wanted = process.argv.slice(2);
const HELP = `Usage: npm run bench -- [TOPIC ...]

Topics: ${names.join(', ')}. Default: all.
Exit codes: 0 all goals met; 1 one was missed; 2 wrong usage.
`;

await runProgram(async () => {
  if (wanted.includes('--help')) return void print(HELP);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${unknown}: no such topic. ${didYouMean(unknown, names, `There are: ${names.join(', ')}.`)}`);
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  let missed = 0;
  for (const name of wanted.length > 0 ? wanted : names) {
    progress(`measuring ${name}`);
    const { default: topic } = (await import(new URL(`${name}.ts`, folder).href)) as { default: Topic };
    const figures = await topic.run();
    missed += figures.filter((figure) => !goalMet(figure)).length;
    print(`\n${topic.name}\n${figures.map((figure) => `  ${line(figure)}\n`).join('')}`);
  }
  print(missed === 0 ? '\nEvery goal is met.\n' : `\n${missed} goals are missed.\n`);
  if (missed > 0) process.exitCode = 1;
});

function line(figure: Figure): string {
  const { what, ours, peer, peerName, unit, goal } = figure;
  const bound = 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
  const against =
    peer === undefined
      ? ''
      : ` against ${number(peer)} ${unit} (${peerName ?? 'peer'}), ratio ${ratioOf(figure).toFixed(3)}`;
  return `${goalMet(figure) ? 'met   ' : 'MISSED'} ${what}: ${number(ours)} ${unit}${against}; goal ${bound}${peer === undefined ? ` ${unit}` : ''}`;
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
