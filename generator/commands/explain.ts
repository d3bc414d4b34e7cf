import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Repair } from '../repair/rule.ts';
import type { Fact } from '../spec/find-fact.ts';
import type { ApiSpec } from '../spec/types.ts';
import { run, UsageError } from './failure.ts';
import { print } from './print.ts';

interface ExplainOptions {
  api?: string;
  json?: true;
}

const SPECS = fileURLToPath(new URL('../../spec/', import.meta.url));

/** `npm run --silent explain -- CreateShelf.Labels`: where a fact comes from. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .description(
      "Print where a fact comes from: the document's lines, the repairs, the spec's value, what bears it out.",
    )
    .argument(
      '<fact...>',
      'such as CreateShelf.Labels, ListShelves.paging, "type Shelf.Label", "error LimitExceeded", "release 30"',
    )
    .option('--api <version>', 'only this API, such as 2018-03-17; default: all')
    .option('--json', 'print JSON')
    .action((words: string[], options: ExplainOptions) => run(() => explain(words.join(' '), options)));
}

async function explain(path: string, options: ExplainOptions): Promise<void> {
  const { findFacts } = await import('../spec/find-fact.ts');
  const { agreements } = await import('../check/agreement.ts');
  const specs = await readSpecs(options.api);
  const repairs = readRepairs();
  const found = specs.flatMap((spec) =>
    findFacts(spec, path).map((fact) => ({ spec, fact, says: agreements(spec, fact) })),
  );
  if (found.length === 0) throw new UsageError(`${path}: no such fact.${await suggestion(specs, path)}`);
  if (options.json) {
    const all = found.map(({ spec, fact, says }) => ({
      api: `${spec.product}-${spec.version}`,
      path: fact.path,
      value: fact.value,
      lines: linesOf(spec, fact).map(({ line, text }) => ({ line, text })),
      repairs: repairsOf(fact, repairs),
      agreements: says,
    }));
    print(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const out: string[] = [];
  for (const { spec, fact, says } of found) {
    const file = spec.source.file;
    out.push(`${spec.product}-${spec.version}: ${fact.path}`);
    for (const { line, text } of linesOf(spec, fact)) out.push(`  ${file}:${line}: ${text}`);
    for (const repair of repairsOf(fact, repairs)) {
      out.push(`  repaired by ${repair.rule}: ${shorten(repair.before)} → ${shorten(repair.after)}`);
      for (const evidence of repair.evidence) out.push(`    ${file}:${evidence.line}: ${shorten(evidence.text)}`);
    }
    for (const { line, says: what } of says) out.push(`  agrees: ${file}:${line}: ${what}`);
    out.push('  in the spec:', ...indented(fact), '');
  }
  print(`${out.join('\n').trimEnd()}\n`);
}

async function readSpecs(api: string | undefined): Promise<ApiSpec[]> {
  const { readSpec } = await import('../spec/json.ts');
  const files = readdirSync(SPECS).filter((name) => /^[\w-]+\.json$/.test(name) && name !== 'repairs.json');
  const specs = files
    .sort()
    .reverse()
    .map((name) => readSpec(join(SPECS, name)));
  if (specs.length === 0) throw new UsageError('There is no spec yet. Run "npm run generate" first.');
  const chosen =
    api === undefined
      ? specs
      : specs.filter((spec) => spec.version === api || `${spec.product}-${spec.version}` === api);
  if (chosen.length === 0)
    throw new UsageError(`--api ${api}: no such API. There are: ${specs.map((spec) => spec.version).join(', ')}.`);
  return chosen;
}

function readRepairs(): Map<string, Repair> {
  const path = join(SPECS, 'repairs.json');
  if (!existsSync(path)) return new Map();
  const { repairs } = JSON.parse(readFileSync(path, 'utf8')) as { repairs: Repair[] };
  return new Map(repairs.map((repair) => [repair.id, repair]));
}

const repairsOf = (fact: Fact, repairs: Map<string, Repair>): Repair[] =>
  (fact.source.repairs ?? []).flatMap((id) => repairs.get(id) ?? []);

const MOST_LINES = 12;

function linesOf(spec: ApiSpec, { source: { line, endLine }, evidence }: Fact): { line: number; text: string }[] {
  if (evidence) return evidence;
  const path = join(SPECS, 'source', spec.source.file);
  if (line <= 0 || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  const shown = lines
    .slice(line - 1, Math.min(endLine, line - 1 + MOST_LINES))
    .map((text, index) => ({ line: line + index, text }));
  return shown
    .filter(({ text }) => text.trim() !== '')
    .map(({ line: at, text }) => ({ line: at, text: text.replaceAll('\t', ' ⇥ ') }));
}

function indented(fact: Fact): string[] {
  const value = fact.member ?? fact.value;
  return JSON.stringify(value, (key, inner: unknown) => (key === 'source' ? undefined : inner), 2)
    .split('\n')
    .slice(0, 60)
    .map((line) => `    ${line}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}

/** The nearest names that there are. */
async function suggestion(specs: readonly ApiSpec[], path: string): Promise<string> {
  const wanted = path.toLowerCase();
  const names = specs.flatMap((spec) => [
    ...spec.actions.flatMap((a) => [a.name, ...[...a.input, ...a.output].map((m) => `${a.name}.${m.name}`)]),
    ...spec.types.flatMap((t) => [t.name, ...t.members.map((m) => `${t.name}.${m.name}`)]),
    ...spec.errors.map((error) => error.code),
  ]);
  const last = wanted.split('.').at(-1) ?? wanted;
  const near = [...new Set(names)]
    .filter(
      (name) =>
        name.toLowerCase() === wanted ||
        name.toLowerCase().endsWith(`.${last}`) ||
        name.toLowerCase().startsWith(wanted),
    )
    .slice(0, 5);
  return near.length > 0
    ? ` Did you mean ${near.join(', ')}?`
    : ' "npm run generate -- --verbose" lists what the document has.';
}
