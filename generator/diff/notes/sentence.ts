import { headline } from '../render/describe.ts';
import { codeSpan, escapeMarkdown } from '../render/markdown.ts';
import type { Change } from '../types.ts';
import { codePlace } from './code-names.ts';

/** What a change is about, as a user of the package knows it: `createListener`, the request's `Ports`. */
export function subjectOf(change: Change): string {
  const place = codePlace(change.path);
  const member = codeSpan(place.member ?? '');
  switch (place.kind) {
    case 'request':
      return `${member} in the request of ${codeSpan(place.owner)}`;
    case 'response':
      return `${member} in the response of ${codeSpan(place.owner)}`;
    case 'type-member':
      return codeSpan(`${place.owner}.${place.member}`);
    case 'error':
      return codeSpan(change.path.slice('error '.length));
    case 'type':
      return codeSpan(place.owner);
    case 'action':
      return codeSpan(place.owner);
    case 'other':
      return codeSpan(place.owner);
  }
}

/** One sentence of Markdown: what is new, gone or different. */
export function sentenceOf(change: Change): string {
  const subject = subjectOf(change);
  if (change.change === 'added') return `${subject}: new${detailOf(change)}.`;
  if (change.change === 'removed') return `${subject}: removed.`;
  return `${subject}: ${escapeMarkdown(headline(change))}.`;
}

/** For an action or an error its text; for the rest what the headline says. */
function detailOf(change: Change): string {
  const { summary, description } = (change.new ?? {}) as { summary?: string; description?: string };
  const text = summary || (change.path.startsWith('error ') ? description : undefined);
  if (text) return `; ${escapeMarkdown(text.replace(/\.$/, ''))}`;
  return escapeMarkdown(headline(change).replace(/^added/, ''));
}
