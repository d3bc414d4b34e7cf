import { describe, expect, it } from 'vitest';
import { documentToSpecs } from '../../../generator/pipeline.ts';
import { documentFromBytes } from '../../../generator/read/document.ts';
import { changedFacts, factsOf } from './facts.ts';
import { MUTATIONS } from './mutate.ts';
import { Random } from './random.ts';
import { findingsOf, saysSo } from './silence.ts';
import { type SmallDocument, smallDocuments, smallLegacyDocuments } from './small-documents.ts';

/** More of them, or others, by command: `MUTATIONS=100000 SEED=7 npm run test:property`. */
const COUNT = Number(process.env['MUTATIONS'] ?? 1000);
const SEED = Number(process.env['SEED'] ?? 20231024);
const SOURCE = 'spec/source/clb-api.md';

const PROSE = /(?:^| )(?:description|summary|title|category)$|^error \S+$/;
const EXAMPLE = / example \d+ (?:request|response)$/;
const ORDER = / order$/;
const MEMBER = /^(?:type \w+|\w+ (?:input|output))\.\S+ \w+$/;
/** All that is known of an action that only the API Category names. */
const NAMED =
  /^\w+ (?:async|category|description|documented|errors order|examples|input order|output order|rateLimit|summary)$/;
const LISTED = / error \S+$|^error \S+$|^release \d+: /;

/**
 * Damage that no reader of the document can see: what is left is as well-formed as what was there, and nothing else in the
 * document says it again. By kind: the facts that may change in silence, and why.
 */
const UNDETECTABLE: Record<string, { facts: readonly RegExp[]; why: string }> = {
  'rows-swapped': { facts: [ORDER], why: 'The order of rows is said once.' },
  'lines-swapped': {
    facts: [ORDER, EXAMPLE, / description$/, /^release \d+: /],
    why: 'The order of rows, of items and of paragraphs is said once, as is to which name a line of the history belongs; a string of an example may go over several lines.',
  },
  'row-dropped': {
    facts: [ORDER, MEMBER, LISTED, NAMED],
    why: 'A table without one of its rows is a table. Where an example shows the member, or a list the code, it is reported.',
  },
  'line-dropped': {
    facts: [ORDER, MEMBER, LISTED, NAMED, EXAMPLE, / description$/],
    why: 'As for a row; an item of the history, a paragraph of a description and a line of an example are said once, too.',
  },
  'code-line-dropped': { facts: [EXAMPLE], why: 'JSON and URLs without one of their lines are still JSON and URLs.' },
  'cell-cropped': {
    facts: [PROSE, / nullable$/, / deprecated$/],
    why: 'Half a description may be a whole sentence. Where it ends in the middle of one or of a tag, it is reported.',
  },
  'short-cell-cropped': {
    facts: [ORDER, MEMBER],
    why: 'The beginning of a name is a name. Where an example, a list or the history has the whole one, it is reported.',
  },
  'type-replaced': {
    facts: [/ type$/],
    why: 'Another type is a type. Where an example shows it to be wrong, it is reported.',
  },
  'required-replaced': { facts: [/ required$/], why: 'Yes and No are equally good words.' },
  'type-misread': {
    facts: [PROSE],
    why: 'A list of codes has no types: a letter of the description is meant. It is said once.',
  },
  'line-misread': {
    facts: [PROSE, /^(?:endpoint|product)$/],
    why: 'A letter of prose that is no name is said once. Of host names, the other pages outvote one; here there is one page.',
  },
  'line-broken': { facts: [/(?:^| )title$/], why: 'Half a title is a title, and text may stand below one.' },
  'title-misread': { facts: [PROSE, /^product$/], why: "A letter of an example's title is said once." },
  'code-misread': { facts: [EXAMPLE], why: 'Values of examples are made up; no other place has them.' },
  'sign-lost': { facts: [EXAMPLE], why: 'A sign within a string of an example is part of a made-up value.' },
};

const parse = (lines: readonly string[]) =>
  documentToSpecs(documentFromBytes(Buffer.from(lines.join('\n')), 'small.md'));

describe('a damaged document', () => {
  it.each([
    ['current', smallDocuments, COUNT],
    ['legacy', smallLegacyDocuments, Math.ceil(COUNT / 2)],
  ] as const)(`gives no wrong fact of the %s API in silence (seed ${SEED})`, (_, documents, count) => {
    const outcomes = mutate(documents(SOURCE), count);
    expect(outcomes.silent, 'facts that changed while nothing was said').toEqual([]);
    expect(outcomes.crashed).toEqual([]);
    expect(outcomes.total).toBeGreaterThanOrEqual(count);
    // Kept from getting worse: most damage is repaired, most of the rest reported.
    expect(outcomes.same / outcomes.total).toBeGreaterThan(0.45);
    expect(outcomes.undetectable / outcomes.total).toBeLessThan(0.2);
  });

  it('is excused only for kinds of damage that exist', () => {
    expect(Object.keys(MUTATIONS)).toEqual(expect.arrayContaining(Object.keys(UNDETECTABLE)));
  });
});

function mutate(small: readonly SmallDocument[], count: number) {
  const random = new Random(SEED);
  const documents = small.map((document) => {
    const result = parse(document.lines);
    return { ...document, facts: factsOf(result.specs[0]), findings: findingsOf(result) };
  });
  const kinds = Object.entries(MUTATIONS);
  const outcomes = { total: 0, same: 0, said: 0, undetectable: 0, silent: [] as string[], crashed: [] as string[] };
  for (let turn = 0; outcomes.total < count; turn++) {
    const [kind, mutation] = kinds[turn % kinds.length] as (typeof kinds)[number];
    const document = documents[random.below(documents.length)] as (typeof documents)[number];
    const mutated = mutation(document.lines, random);
    if (!mutated) continue;
    outcomes.total++;
    const name = `${kind} on the page of ${document.action}, line ${mutated.line}: ${mutated.what}`;
    try {
      const result = parse(mutated.lines);
      const changed = changedFacts(document.facts, factsOf(result.specs[0]));
      const excuse = UNDETECTABLE[kind];
      if (changed.length === 0) outcomes.same++;
      else if (saysSo(result, document.findings, mutated, changed)) outcomes.said++;
      else if (excuse && changed.every((path) => excuse.facts.some((facts) => facts.test(path))))
        outcomes.undetectable++;
      else outcomes.silent.push(`${name}\n  changed: ${changed.slice(0, 8).join(' | ')}`);
      const lines = result.diagnostics.map(({ line }) => line);
      if (lines.some((line, index) => line < (lines[index - 1] ?? 0)))
        outcomes.silent.push(`${name}: diagnostics out of order`);
    } catch (error) {
      outcomes.crashed.push(`${name}: ${error}`);
    }
  }
  return outcomes;
}
