import { envelopeUnlisted } from '../../repair/envelope-unlisted.ts';
import type { Member } from '../../spec/types.ts';
import type { ParseContext } from '../context.ts';
import type { LegacyPage } from './action-page.ts';
import { lineShowing } from './members.ts';

/** How many other pages must have a member for it to belong to every response. */
const LEAST_PAGES = 3;

/**
 * Completes the outputs of pages whose table leaves out what every response has. A member belongs to the envelope when all
 * the other pages list it first, before any member of their own.
 */
export function completeEnvelopes(pages: readonly LegacyPage[], context: ParseContext): void {
  if (!context.applies(envelopeUnlisted)) return;
  for (const page of pages) {
    const others = pages.filter((other) => other !== page);
    if (others.length < LEAST_PAGES) return;
    const envelope = (others[0]?.output ?? []).filter((member) =>
      others.every((other) => other.output.some(({ name }) => name === member.name)),
    );
    const shown = page.examples.flatMap(({ response }) =>
      typeof response === 'object' && response !== null ? Object.keys(response) : [],
    );
    const missing = envelopeUnlisted.apply({
      listed: page.output.map((member) => member.name),
      shown,
      envelope: envelope.map((member) => member.name),
    });
    const first = page.output[0];
    if (!missing || !first) continue;
    const examples = page.examples.map((example) => example.source);
    const added = missing.flatMap((name): Member[] => {
      const member = envelope.find((other) => other.name === name);
      if (!member) return [];
      const line = lineShowing(name, { examples, context }) ?? first.source.line;
      const at = { line: first.source.line, endLine: first.source.line };
      const id = context.repaired(envelopeUnlisted, at, '', name, [
        { line, text: context.text(line).trim() },
        { line: member.source.line, text: `as ${others.length} other pages have it` },
      ]);
      return [{ ...member, source: { line, endLine: line, repairs: [id] } }];
    });
    page.output.unshift(...added);
  }
}
