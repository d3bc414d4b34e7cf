/** `npm run bench [-- TOPIC ...]`: all topics, or those named, each figure beside its goal. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Figure, goalMet, ratioOf, type Topic } from './measure.ts';

const folder = new URL('topics/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();
const wanted = process.argv.slice(2);

if (wanted.includes('--help')) {
  console.log(
    `npm run bench [-- TOPIC ...]\n\nTopics: ${names.join(', ')}. Default: all.\nExit code: 0 all goals met, 1 one was missed, 2 wrong usage.`,
  );
  process.exit(0);
}
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`error: no such topic: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
let missed = 0;
for (const name of wanted.length > 0 ? wanted : names) {
  const { default: topic } = (await import(new URL(`${name}.ts`, folder).href)) as { default: Topic };
  console.log(`\n${topic.name}`);
  for (const figure of await topic.run()) {
    if (!goalMet(figure)) missed++;
    console.log(`  ${line(figure)}`);
  }
}
console.log(missed === 0 ? '\nEvery goal is met.' : `\n${missed} goals are missed.`);
process.exitCode = missed === 0 ? 0 : 1;

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
