/** The comments on what is emitted: the document's own words, its constraints, and where they stand. */
import type { Constraints, Member, Source } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { commentText } from './text.ts';

/** A member's description and what it promises, as the text of a comment. */
export function memberDocs(member: Member): string {
  const parts = [member.description, constraintText(member.constraints)];
  const text = commentText(parts.filter(Boolean).join('\n\n'));
  return member.deprecated ? `${text}\n\n@deprecated`.trim() : text;
}

function constraintText(constraints: Constraints | undefined): string {
  if (!constraints) return '';
  const { min, max, minLength, maxLength, minItems, maxItems, unit } = constraints;
  const facts = [
    constraints.default !== undefined && `Default: ${JSON.stringify(constraints.default)}.`,
    range('Range', min, max),
    range('Length', minLength, maxLength),
    range('Items', minItems, maxItems),
    unit && `Unit: ${unit}.`,
  ];
  return facts.filter(Boolean).join(' ');
}

function range(label: string, low: number | undefined, high: number | undefined): string {
  if (low === undefined && high === undefined) return '';
  if (low === undefined) return `${label}: at most ${high}.`;
  return high === undefined ? `${label}: at least ${low}.` : `${label}: ${low} to ${high}.`;
}

/** Where the document says so. */
export function sourceText({ spec }: PackageContext, source: Source): string {
  return `Documented in ${commentText(spec.source.file)}, lines ${source.line} to ${source.endLine}.`;
}
