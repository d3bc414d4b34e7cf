import { codeSpan, escapeMarkdown } from '../../printers/markdown.ts';
import { headline } from '../render/describe.ts';
import type { Change } from '../types.ts';
import { codePlace } from './code-names.ts';

/** What changes of one owner are about, as a user of the package knows it: `Labels`, `Name` in the request of `createShelf`. */
export function subjectOf(changes: readonly [Change, ...Change[]]): string {
  const { kind, owner } = codePlace(changes[0].path);
  const members = changes.map(({ path }) => codePlace(path).member ?? '');
  switch (kind) {
    case 'request':
    case 'response':
      return `${members.map(codeSpan).join(', ')} in the ${kind} of ${codeSpan(owner)}`;
    case 'type-member':
      return members.map((member) => codeSpan(`${owner}.${member}`)).join(', ');
    case 'error':
      return changes.map(({ path }) => codeSpan(path.slice('error '.length))).join(', ');
    default:
      return changes.map(({ path }) => codeSpan(codePlace(path).owner)).join(', ');
  }
}

/** One sentence of Markdown: what is new, gone or different. */
export function sentenceOf(change: Change): string {
  const subject = subjectOf([change]);
  if (change.change === 'added') return `${subject}: new${detailOf(change)}.`;
  if (change.change === 'removed') return `${subject}: removed.`;
  return `${subject}: ${escapeMarkdown(headline(change))}.`;
}

/** For an action or an error its text; for the rest what the headline says. */
function detailOf(change: Change): string {
  const { summary, description } = (change.new ?? {}) as { summary?: string; description?: string };
  const text = summary || (change.path.startsWith('error ') ? description : undefined);
  if (text) return `; ${escapeMarkdown(text.replace(/\.$/, ''))}`;
  return escapeMarkdown(headline(change).slice('added'.length));
}
