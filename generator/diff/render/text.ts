import { escapeUnsafe } from '../../printers/unsafe.ts';
import { severityOf } from '../classify.ts';
import type { Change, Diff, MigratedAction, MigratedMember, Verdict } from '../types.ts';
import {
  groupByOwner,
  headline,
  isWording,
  lineText,
  placeIn,
  plural,
  sideText,
  summarize,
  titleOf,
} from './describe.ts';

export interface TextOptions {
  /** ANSI colours. */
  colour: boolean;
  /** Texts that changed in wording only are listed too. */
  verbose: boolean;
}

const CODES: Record<Verdict | 'bold' | 'dim', number> = { breaking: 31, dangerous: 33, safe: 32, bold: 1, dim: 2 };
type Paint = (style: keyof typeof CODES, text: string) => string;

/** For the terminal. Control characters of the document are shown, not sent. */
export function renderText(raw: Diff, { colour, verbose }: TextOptions): string {
  const diff = harmless(raw);
  const paint: Paint = (style, text) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  const lines = [paint('bold', titleOf(diff)), ...headOf(diff, paint), ''];
  if (diff.migration) lines.push(...migrationLines(diff.migration.actions, diff.migration.added, paint, verbose));
  else
    for (const { owner, changes } of groupByOwner(diff.changes))
      lines.push(...ownerLines(diff, owner, changes, paint, verbose));
  lines.push(...tailOf(diff, paint));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A copy whose texts can't steer the terminal: control characters and changes of direction are written out. */
function harmless<T>(value: T): T {
  if (typeof value === 'string') return escapeUnsafe(value.replaceAll(/\s/g, ' ')) as T;
  if (Array.isArray(value)) return value.map(harmless) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [harmless(key), harmless(part)])) as T;
}

function headOf(diff: Diff, paint: Paint): string[] {
  if (diff.migration) {
    const mapped = diff.migration.actions.filter((action) => action.new !== null).length;
    return [
      `  ${plural(mapped, 'action')} mapped, ${diff.migration.actions.length - mapped} without a counterpart, ${diff.migration.added.length} new. A map, not a version step.`,
    ];
  }
  if (diff.changes.length === 0) return ['  No changes.'];
  const { counts, decide } = summarize(diff.changes);
  const parts = (['breaking', 'dangerous', 'safe'] as const).map((verdict) =>
    paint(verdict, `${counts[verdict]} ${verdict}`),
  );
  const undecided = decide > 0 ? `; ${decide} for a person to decide` : '';
  return [
    `  ${plural(diff.changes.length, 'change')}: ${parts.join(', ')}${undecided}. Version: ${paint('bold', diff.bump)}.`,
  ];
}

function ownerLines(diff: Diff, owner: string, changes: Change[], paint: Paint, verbose: boolean): string[] {
  const shown = verbose ? changes : changes.filter((change) => !isWording(change));
  if (shown.length === 0) return [];
  return [paint('bold', owner), ...shown.flatMap((change) => changeLines(diff, change, paint)), ''];
}

function changeLines(diff: Diff, change: Change, paint: Paint): string[] {
  const severity = severityOf(change);
  const place = placeIn(change.path);
  const verdicts = severity === 'safe' ? '' : ` [${verdictText(change)}]`;
  const decide = change.decide ? ' A person must decide.' : '';
  const where = [lineText(diff, change, 'old'), lineText(diff, change, 'new')].filter(Boolean).join(' -> ');
  const first = `  ${paint(severity, severity.padEnd(9))} ${place ? `${place}: ` : ''}${headline(change)}`;
  const rest = `            ${change.why}${decide}${verdicts} ${paint('dim', `${change.id} ${where}`.trim())}`;
  return [first, rest];
}

const verdictText = (change: Change): string =>
  (['wire', 'compile', 'validator'] as const)
    .filter((part) => change[part] !== 'safe')
    .map((part) => `${part} ${change[part]}`)
    .join(', ');

function migrationLines(
  actions: readonly MigratedAction[],
  added: readonly string[],
  paint: Paint,
  verbose: boolean,
): string[] {
  const lines: string[] = [];
  for (const action of actions) {
    if (action.new === null) continue;
    const others = action.alternatives.length > 0 ? `; or ${action.alternatives.join(', ')}` : '';
    lines.push(
      `${paint('bold', action.old)} -> ${paint('bold', action.new)}  ${paint('dim', `${action.confidence}, ${action.likeness}${others}`)}`,
    );
    lines.push(...action.notes.map((note) => `  ${paint('dim', note)}`));
    lines.push(
      ...memberLines('request', action.input, paint, verbose),
      ...memberLines('response', action.output, paint, verbose),
    );
  }
  const gone = actions.filter((action) => action.new === null).map((action) => action.old);
  if (gone.length > 0) lines.push('', paint('bold', 'Without a counterpart'), ...gone.map((name) => `  ${name}`));
  if (added.length > 0) lines.push('', paint('bold', 'New'), ...added.map((name) => `  ${name}`));
  return [...lines, ''];
}

function memberLines(position: string, members: readonly MigratedMember[], paint: Paint, verbose: boolean): string[] {
  return members.flatMap((member) => {
    const notes = member.notes.length > 0 ? `  ${paint('dim', member.notes.join('; '))}` : '';
    if (member.old === null)
      return verbose || member.notes.includes('required') ? [`  ${position}  (new) -> ${member.new}${notes}`] : [];
    if (member.new === null) return [`  ${position}  ${member.old} -> ${paint('dangerous', 'no counterpart')}`];
    return [`  ${position}  ${member.old} -> ${member.new}${notes}`];
  });
}

function tailOf(diff: Diff, paint: Paint): string[] {
  const lines: string[] = [];
  const { wording } = summarize(diff.changes);
  if (wording > 0 && !diff.migration)
    lines.push(
      paint(
        'dim',
        `${plural(wording, 'change')} of wording, order or examples only; --verbose lists ${wording === 1 ? 'it' : 'them'} all.`,
      ),
    );
  for (const { side, product, version, from } of diff.unpaired ?? []) {
    lines.push(
      paint(
        'dangerous',
        `Only the ${side} side has ${sideText({ product, version, from, document: from })}: not compared.`,
      ),
    );
  }
  for (const side of ['old', 'new'] as const) {
    const unknown = diff[side].unknown ?? [];
    if (unknown.length === 0) continue;
    lines.push(`${plural(unknown.length, 'thing')} unknown about ${diff[side].from}:`);
    lines.push(
      ...unknown.map(
        (fact) => `  ${fact.path}: ${fact.reason}${fact.line === undefined ? '' : ` (line ${fact.line})`}`,
      ),
    );
  }
  if (diff.history) {
    const { releases, agreed, disagreements } = diff.history;
    lines.push(
      `The release history (${plural(releases.length, 'release')}) agrees in ${agreed} of ${agreed + disagreements.length} facts.`,
    );
    lines.push(...disagreements.map((found) => `  ${diff.new.document}:${found.line ?? '?'}: ${found.message}`));
  }
  return lines;
}
