import { NULL_NOTE } from '../../spec/null-note.ts';
import type { Event } from '../rules.ts';
import type { Finding, Report } from './finding.ts';
import { compareProse, tokensOfValues } from './prose.ts';

type Place = Pick<Finding, 'path' | 'positions' | 'source'>;

/** What a finding about a fact explains of the text that states the fact. */
const EXPLAINED_WORDS: Partial<Record<NonNullable<Finding['what']>, readonly string[]>> = {
  required: ['required', 'optional', 'not'],
  nullable: ['null', 'not'],
  deprecated: ['deprecated', 'not', 'public'],
  range: ['at most', 'at least', 'more than', 'less than', 'character', 'byte', 'not'],
  default: ['default', 'not', 'optional'],
  enum: ['only', 'true', 'false', 'default', 'enable', 'disable'],
};

/**
 * Reports a changed text: as wording, as meaning with what differs, or as what follows from other findings about the
 * same thing (a new value in the list, and the sentence that names it).
 */
export function reportText(
  report: Report,
  place: Place,
  old: string,
  renewed: string,
  events: { meaning: Event; wording: Event } = { meaning: 'meaning-changed', wording: 'wording-changed' },
  others: readonly Finding[] = [],
): void {
  if (old === renewed) return;
  const base = { ...place, change: 'modified', what: 'description', old, new: renewed } as const;
  const whole = compareProse(old, renewed);
  const explaining = others.find((finding) => finding.what !== undefined && finding.what !== 'examples');
  if (!whole.meaning || !explaining) {
    report({ ...base, event: whole.meaning ? events.meaning : events.wording, reasons: whole.reasons });
    return;
  }
  const rest = compareProse(...withoutNullNotes(old, renewed, others), explainedBy(others));
  if (rest.meaning) report({ ...base, event: events.meaning, reasons: rest.reasons });
  else report({ ...base, event: events.wording, reasons: whole.reasons, follows: explaining });
}

function withoutNullNotes(old: string, renewed: string, others: readonly Finding[]): [string, string] {
  if (!others.some((finding) => finding.what === 'nullable')) return [old, renewed];
  return [old.replaceAll(NULL_NOTE, ''), renewed.replaceAll(NULL_NOTE, '')];
}

function explainedBy(others: readonly Finding[]): Set<string> {
  const tokens = tokensOfValues(others.flatMap((finding) => [finding.old, finding.new]));
  for (const { what } of others) for (const word of (what && EXPLAINED_WORDS[what]) ?? []) tokens.add(word);
  return tokens;
}
