import { type MendedJson, mendJson } from './json-brackets.ts';
import type { RepairRule } from './rule.ts';

const CLOSERS = /(?<![\s}\],])[\s}\],]*$/;
const MAX_CLOSERS = 40;

/** How many ways to join the pieces so far are kept in mind. */
const BEAM = 8;

/**
 * Joins the pieces of a JSON text that page breaks have put into code blocks of their own. The export may have closed the
 * first pieces with brackets of its own invention: as many of them are taken away as makes the whole text read with the
 * fewest further repairs. Undefined where no way to join them can be read.
 */
export function joinJson(pieces: readonly string[]): (MendedJson & { text: string }) | undefined {
  const whole = pieces.join('\n');
  const plain = mendJson(whole);
  if (plain?.fixes.length === 0) return { ...plain, text: whole };
  let ways = [pieces[0] ?? ''];
  for (const piece of pieces.slice(1)) {
    const longer = ways.flatMap((way) => withoutClosers(way).map((start) => `${start}\n${piece}`));
    ways = longer
      .map((text) => ({ text, faults: faultsWithin(text) }))
      .sort((a, b) => a.faults - b.faults)
      .slice(0, BEAM)
      .map(({ text }) => text);
  }
  let best = plain && { ...plain, text: whole };
  for (const text of ways) {
    const mended = mendJson(text);
    if (mended && (best === undefined || mended.fixes.length < best.fixes.length)) best = { ...mended, text };
  }
  return best;
}

/** The piece with all, some, or none of the brackets that it ends with, and with or without a comma behind the last of them. */
function withoutClosers(piece: string): string[] {
  const tail = CLOSERS.exec(piece)?.[0] ?? '';
  const body = piece.slice(0, piece.length - tail.length);
  const closers = (tail.match(/[}\]]\s*,?/g) ?? []).slice(0, MAX_CLOSERS);
  const shorter = closers.flatMap((_, kept) => {
    if (kept === 0) return [body + tail.replace(/[}\]]/g, '')];
    const brackets = closers.slice(0, kept).map((closer) => closer.slice(0, 1));
    const without = body + brackets.join('\n');
    return closers[kept - 1]?.endsWith(',') ? [without, `${without},`] : [without];
  });
  return [piece, ...shorter.reverse()];
}

/** How many repairs a text needs before its end: brackets that are still open there may yet be closed. */
function faultsWithin(text: string): number {
  const fixes = mendJson(text)?.fixes;
  return fixes
    ? fixes.filter((fix) => !fix.fix.startsWith('added the lost') || fix.offset < text.length).length
    : Number.POSITIVE_INFINITY;
}

export const codeJoined: RepairRule<string[], unknown> = {
  id: 'code-joined',
  about: 'Code blocks that follow one another within an example are the pieces of one text.',
  apply: (pieces) => (pieces.length > 1 ? joinJson(pieces)?.value : undefined),
  cases: [
    { given: ['{"A": [', '1, 2]}'], gives: { A: [1, 2] } },
    {
      given: ['{"A": [{"B": 1,}]}', '"C": 2}], "D": 3}'],
      gives: { A: [{ B: 1, C: 2 }], D: 3 },
      why: 'closed too early',
    },
    { given: ['{"A": {"B": 1}}', '}'], gives: { A: { B: 1 } }, why: 'a bracket too many' },
    { given: ['{"A": [1', ', 2', ', 3]}'], gives: { A: [1, 2, 3] } },
    { given: ['{"A": [{"B": 1},', '{"B": 2}]}'], gives: { A: [{ B: 1 }, { B: 2 }] } },
    { given: ['{"A": 1}'], gives: undefined, why: 'one piece' },
    { given: ['no JSON', 'at all'], gives: undefined },
  ],
};
