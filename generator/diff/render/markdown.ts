import { codeSpan, escapeMarkdown } from '../../printers/markdown.ts';
import { severityOf } from '../classify.ts';
import type { Change, Diff, MigratedMember, Migration } from '../types.ts';
import { headline, isWording, lineText, plural, SEVERITIES, sideText, summarize, titleOf } from './describe.ts';

/** For the description of a pull request. The document's text can't become markup. */
export function renderMarkdown(diff: Diff): string {
  const lines = [`# ${escapeMarkdown(titleOf(diff))}`, '', ...headOf(diff), ''];
  if (diff.migration) lines.push(...migrationLines(diff.migration));
  else {
    for (const severity of SEVERITIES) {
      const changes = diff.changes.filter((change) => severityOf(change) === severity && !isWording(change));
      if (changes.length > 0) lines.push(`## ${TITLES[severity]} (${changes.length})`, '', ...table(diff, changes), '');
    }
    lines.push(...wordingLines(diff));
  }
  lines.push(...tailOf(diff));
  return `${lines.join('\n').trimEnd()}\n`;
}

const TITLES = { breaking: 'Breaking', dangerous: 'Dangerous', safe: 'Safe' } as const;

function headOf(diff: Diff): string[] {
  if (diff.migration) return ['A map from one version of the API to the other, not a version step.'];
  if (diff.changes.length === 0) return ['No changes.'];
  const { counts, decide } = summarize(diff.changes);
  const undecided = decide > 0 ? ` **${plural(decide, 'change')} for a person to decide.**` : '';
  const parts = SEVERITIES.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  return [`${plural(diff.changes.length, 'change')}: ${parts}. Version step: **${diff.bump}**.${undecided}`];
}

function table(diff: Diff, changes: readonly Change[]): string[] {
  return [
    '| Where | What | Wire | Compile | Validator | Why | Lines |',
    '|---|---|---|---|---|---|---|',
    ...changes.map((change) => {
      const lines = [lineText(diff, change, 'old'), lineText(diff, change, 'new')].filter((text) => text !== undefined);
      const why = `${escapeMarkdown(change.why)}${change.decide ? ' **A person must decide.**' : ''}`;
      const cells = [
        codeSpan(change.path),
        escapeMarkdown(headline(change)),
        change.wire,
        change.compile,
        change.validator,
        why,
        lines.map(escapeMarkdown).join(' → '),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function wordingLines(diff: Diff): string[] {
  const changes = diff.changes.filter(isWording);
  if (changes.length === 0) return [];
  return [
    '<details>',
    `<summary>${plural(changes.length, 'change')} of wording, order or examples only</summary>`,
    '',
    ...changes.map((change) => `- ${codeSpan(change.path)}: ${escapeMarkdown(headline(change))}`),
    '',
    '</details>',
    '',
  ];
}

function migrationLines({ actions, added }: Migration): string[] {
  const lines: string[] = [];
  for (const action of actions) {
    if (action.new === null) continue;
    lines.push(`## ${codeSpan(action.old)} → ${codeSpan(action.new)}`, '');
    const others = action.alternatives.length > 0 ? `; also near: ${action.alternatives.map(codeSpan).join(', ')}` : '';
    lines.push(`${action.confidence} (${action.likeness})${others}`, '');
    if (action.notes.length > 0) lines.push(...action.notes.map((note) => `- ${escapeMarkdown(note)}`), '');
    lines.push('| | Old | New | |', '|---|---|---|---|');
    lines.push(...memberRows('request', action.input), ...memberRows('response', action.output), '');
  }
  const gone = actions.filter((action) => action.new === null);
  if (gone.length > 0)
    lines.push('## Without a counterpart', '', ...gone.map((action) => `- ${codeSpan(action.old)}`), '');
  if (added.length > 0) lines.push('## New', '', ...added.map((name) => `- ${codeSpan(name)}`), '');
  return lines;
}

const memberRows = (position: string, members: readonly MigratedMember[]): string[] =>
  members.map(({ old, new: renewed, notes }) => {
    const name = (path: string | null, none: string): string => (path === null ? none : codeSpan(path));
    return `| ${position} | ${name(old, 'new')} | ${name(renewed, '**no counterpart**')} | ${escapeMarkdown(notes.join('; '))} |`;
  });

function tailOf(diff: Diff): string[] {
  const lines: string[] = [];
  for (const { side, product, version, from } of diff.unpaired ?? []) {
    lines.push(
      `**Only the ${side} side has ${escapeMarkdown(sideText({ product, version, from, document: from }))}: not compared.**`,
      '',
    );
  }
  for (const side of ['old', 'new'] as const) {
    const unknown = diff[side].unknown ?? [];
    if (unknown.length === 0) continue;
    lines.push(`## Unknown about ${escapeMarkdown(diff[side].from)}`, '');
    lines.push(
      ...unknown.map(
        (fact) =>
          `- ${codeSpan(fact.path)}: ${escapeMarkdown(fact.reason)}${fact.line === undefined ? '' : ` (line ${fact.line})`}`,
      ),
      '',
    );
  }
  if (diff.history) {
    const { agreed, disagreements } = diff.history;
    lines.push('## Release history', '', `Agrees in ${agreed} of ${agreed + disagreements.length} facts.`, '');
    lines.push(...disagreements.map((found) => `- line ${found.line ?? '?'}: ${escapeMarkdown(found.message)}`), '');
  }
  return lines;
}
