import { envelopeUnlisted } from '../../repair/envelope-unlisted.ts';
import { isObject } from '../../spec/nested.ts';
import type { Member } from '../../spec/types.ts';
import type { ParseContext } from '../shared/context.ts';
import type { LegacyPage } from './action-page.ts';
import { lineShowing } from './members.ts';

/** How many other pages must have a member for it to belong to every response. */
const LEAST_PAGES = 3;

/**
 * Completes the outputs of pages whose table leaves out what every response has. A member belongs to the envelope when all
 * the other pages list it.
 */
export function completeEnvelopes(pages: readonly LegacyPage[], context: ParseContext): void {
  if (!context.applies(envelopeUnlisted)) return;
  const others = pages.length - 1;
  if (others < LEAST_PAGES) return;
  const counts = new Map<string, number>();
  for (const { output } of pages) for (const { name } of output) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const page of pages) {
    const listed = page.output.map((member) => member.name);
    const example = pages.find((other) => other !== page);
    const envelope = (example?.output ?? []).filter(
      ({ name }) => (counts.get(name) ?? 0) - (listed.includes(name) ? 1 : 0) === others,
    );
    const shown = page.examples.flatMap(({ response }) => (isObject(response) ? Object.keys(response) : []));
    const missing = envelopeUnlisted.apply({
      listed,
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
        { line: member.source.line, text: `as ${others} other pages have it` },
      ]);
      return [{ ...member, source: { line, endLine: line, repairs: [id] } }];
    });
    page.output.unshift(...added);
  }
}
