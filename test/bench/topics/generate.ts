import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { documentToSpecs } from '../../../generator/pipeline.ts';
import { documentFromBytes } from '../../../generator/read/document.ts';
import { type Figure, medianTime, type Topic } from '../measure.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bytes = readFileSync(`${root}spec/source/clb-api.md`);

/** How the parse grows with the document, and what a cold run of the whole command takes. */
const topic: Topic = {
  name: 'Generate',
  async run() {
    return [await growth(), ...coldRun(), await againstPlainRemark()];
  },
};

export default topic;

async function growth(): Promise<Figure> {
  const one = documentFromBytes(bytes, 'one.md');
  const ten = { ...one, lines: Array.from({ length: 10 }, () => one.lines).flat() };
  documentToSpecs(one);
  const short = await medianTime(() => documentToSpecs(one), 3);
  const long = await medianTime(() => documentToSpecs(ten), 1);
  return {
    what: 'parse of a 10 times longer document',
    ours: long,
    peer: short,
    peerName: 'the document itself',
    unit: 'ms',
    goal: { atMost: 12 },
  };
}

function coldRun(): Figure[] {
  // The clock of `performance` starts with the process.
  const report = `data:text/javascript,process.on('exit', () =>
    console.log(JSON.stringify({ ms: performance.now(), mb: process.resourceUsage().maxRSS / 1024 })))`;
  const command = ['--import', report, '--import', 'tsx', 'generator/cli.ts', 'generate', '--quiet'];
  const output = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const { ms, mb } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as { ms: number; mb: number };
  return [
    { what: 'npm run generate, cold', ours: ms / 1000, unit: 's', goal: { atMost: 5 } },
    { what: 'its memory at the most', ours: mb, unit: 'MB', goal: { atMost: 600 } },
  ];
}

/** A tenth of the document: the whole of it takes plain remark-parse minutes. */
async function againstPlainRemark(): Promise<Figure> {
  const text = bytes.toString('utf8').split('\n').slice(3182, 5000).join('\n');
  const parser = unified().use(remarkParse).freeze();
  const document = documentFromBytes(Buffer.from(text), 'part.md');
  const peer = await medianTime(() => parser.parse(text), 3);
  const ours = await medianTime(() => documentToSpecs(document), 3);
  return {
    what: 'documentToSpecs of 1,800 lines',
    ours,
    peer,
    peerName: 'remark-parse on the same text',
    unit: 'ms',
    goal: { atMost: 2 },
  };
}
