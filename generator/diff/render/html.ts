import { diffWordsWithSpace, type Change as WordChange } from 'diff';
import { severityOf } from '../classify.ts';
import type { Change, Diff, MigratedMember, SideInfo } from '../types.ts';
import { groupByOwner, headline, placeIn, plural, SEVERITIES, sideText, summarize, titleOf } from './describe.ts';
import { renderPage } from './template.ts';

export interface HtmlOptions {
  /** Where the document of a side can be opened, relative to the page or as https; undefined: its lines are no links. */
  linkTo?: ((side: SideInfo) => string | undefined) | undefined;
}

/** One page that needs nothing else: filters, old and new prose side by side, links to the lines. */
export function renderHtml(diffs: readonly Diff[], { linkTo = ({ document }) => document }: HtmlOptions = {}): string {
  const changes = diffs.flatMap((diff) => (diff.migration ? [] : diff.changes));
  const summary = summarize(changes);
  const groups = diffs.flatMap((diff, at) => {
    if (diff.migration) return [];
    const api = diffs.length > 1 ? ` (${diff.new.version})` : '';
    return groupByOwner(diff.changes).map((group, index) => {
      const owner = `${group.owner}${api}`;
      return {
        owner,
        changes: group.changes.map((change, place) =>
          pageChange(diff, change, owner, `c${at}-${index}-${place}`, linkTo),
        ),
      };
    });
  });
  return renderPage('report', {
    title: diffs.map(titleOf).join('; '),
    headlines: diffs.map((diff) =>
      diffs.length > 1 ? `${diff.new.product} ${diff.new.version}: ${headlineOf(diff)}` : headlineOf(diff),
    ),
    unpaired: diffs.flatMap((diff) =>
      (diff.unpaired ?? []).map(
        (side) => `Only the ${side.side} side has ${sideText({ ...side, document: side.from })}: not compared.`,
      ),
    ),
    filters: groups.length > 0 && {
      verdicts: SEVERITIES.map((value) => ({ value, count: summary.counts[value] })),
      owners: groups.map((group) => group.owner),
      decide: summary.decide,
    },
    groups,
    migrations: diffs.flatMap((diff) => (diff.migration ? [pageMigration(diff.migration)] : [])),
    histories: diffs.flatMap(({ history, new: { version } }) => {
      if (!history) return [];
      const all = history.agreed + history.disagreements.length;
      return [
        {
          headline: `${version}: ${plural(history.releases.length, 'release')} of the history agree in ${history.agreed} of ${all} facts.`,
          disagreements: history.disagreements.map((found) => `Line ${found.line ?? '?'}: ${found.message}`),
        },
      ];
    }),
    unknown: diffs.flatMap((diff) =>
      (['old', 'new'] as const).flatMap((side) => {
        const facts = diff[side].unknown ?? [];
        return facts.length > 0 ? [{ from: diff[side].from, facts }] : [];
      }),
    ),
  });
}

function headlineOf(diff: Diff): string {
  if (diff.migration) return 'A map from one version of the API to the other, not a version step.';
  if (diff.changes.length === 0) return 'No changes.';
  const { counts, decide } = summarize(diff.changes);
  const undecided = decide > 0 ? ` ${plural(decide, 'change')} for a person to decide.` : '';
  return `${plural(diff.changes.length, 'change')}: ${SEVERITIES.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}. Version step: ${diff.bump}.${undecided}`;
}

function pageChange(
  diff: Diff,
  change: Change,
  owner: string,
  anchor: string,
  linkTo: NonNullable<HtmlOptions['linkTo']>,
): object {
  const severity = severityOf(change);
  const isProse = typeof change.old === 'string' && typeof change.new === 'string' && change.change === 'modified';
  const head = headline(change);
  return {
    anchor,
    severity,
    id: change.id,
    owner,
    place: placeIn(change.path),
    headline: head,
    why: change.why,
    decide: change.decide,
    bump: change.bump,
    position: change.positions.join(' '),
    search: `${change.path} ${change.id} ${change.what ?? ''} ${head}`.toLowerCase(),
    rules: (change.rules ?? []).map(
      (rule) => `${rule.position}: wire ${rule.wire}, compile ${rule.compile}, validator ${rule.validator}`,
    ),
    verdicts: (['wire', 'compile', 'validator'] as const).map((name) => ({ name, verdict: change[name] })),
    lines: (['old', 'new'] as const).flatMap((side) => {
      const lines = change.source[side];
      if (!lines) return [];
      const text = `${diff[side].document}:${lines.line}`;
      return [{ side, text, href: lineLink(linkTo(diff[side]), lines.line) }];
    }),
    prose: isProse && proseOf(change.old as string, change.new as string),
    data: !isProse &&
      typeof (change.old ?? change.new) === 'object' && { old: dataText(change.old), new: dataText(change.new) },
  };
}

/** Relative or https, never another scheme: the document's name is not ours. */
function lineLink(target: string | undefined, line: number): string | undefined {
  if (target === undefined) return undefined;
  const [base = ''] = /^https?:\/\/[^/]*/.exec(target) ?? [];
  const safe = target
    .slice(base.length)
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return `${base === '' && !/^\.{0,2}\//.test(safe) ? './' : base}${safe}#L${line}`;
}

const dataText = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value, null, 2));

/** Beyond this many characters, words are not compared one by one. */
const LONG = 20_000;

/** Both texts in pieces; the pieces that the other has not are marked. */
function proseOf(old: string, renewed: string): { old: Piece[]; new: Piece[] } {
  if (old.length + renewed.length > LONG)
    return { old: [{ text: old, changed: true }], new: [{ text: renewed, changed: true }] };
  const parts = diffWordsWithSpace(old, renewed);
  const side = (mark: 'added' | 'removed', other: 'added' | 'removed'): Piece[] =>
    parts.filter((part) => !part[other]).map((part: WordChange) => ({ text: part.value, changed: part[mark] }));
  return { old: side('removed', 'added'), new: side('added', 'removed') };
}

interface Piece {
  text: string;
  changed: boolean;
}

function pageMigration({ actions, added }: NonNullable<Diff['migration']>): object {
  const rows = (position: string, members: readonly MigratedMember[]) =>
    members.map((member) => ({ position, old: member.old, new: member.new, notes: member.notes.join('; ') }));
  return {
    actions: actions
      .filter((action) => action.new !== null)
      .map(({ input, output, alternatives, ...action }) => ({
        ...action,
        alternatives: alternatives.join(', '),
        members: [...rows('request', input), ...rows('response', output)],
      })),
    gone: actions.filter((action) => action.new === null).map((action) => action.old),
    added,
  };
}
