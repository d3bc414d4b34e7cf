import type { Source } from '../spec/types.ts';
import { bare } from './compare/equal.ts';
import type { Finding } from './compare/finding.ts';
import { isDirected, type Rule, ruleOf } from './rules.ts';
import type { Bump, Change, Lines, Position, Verdict } from './types.ts';

const VERDICT_ORDER: readonly Verdict[] = ['safe', 'dangerous', 'breaking'];
const BUMP_ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

export const worstVerdict = (verdicts: Iterable<Verdict>): Verdict => worst(VERDICT_ORDER, verdicts, 'safe');
export const highestBump = (bumps: Iterable<Bump>): Bump => worst(BUMP_ORDER, bumps, 'none');

function worst<T>(order: readonly T[], values: Iterable<T>, least: T): T {
  let found = least;
  for (const value of values) if (order.indexOf(value) > order.indexOf(found)) found = value;
  return found;
}

/** The worst of a change's three verdicts. */
export const severityOf = (change: Pick<Change, 'wire' | 'compile' | 'validator'>): Verdict =>
  worstVerdict([change.wire, change.compile, change.validator]);

const POSITIONS: readonly Position[] = ['request', 'response'];

/** Gives a finding its verdicts: the worst of the positions where programs meet it, and says both. */
export function classify(finding: Finding): Change {
  const rules = rulesOf(finding);
  const leading = leadingOf(rules);
  const reasons = finding.reasons?.length ? ` (${finding.reasons.join('; ')})` : '';
  return {
    id: leading.id,
    path: finding.path,
    change: finding.change,
    ...(finding.what !== undefined && { what: finding.what }),
    ...(finding.old !== undefined && { old: bare(finding.old) }),
    ...(finding.new !== undefined && { new: bare(finding.new) }),
    positions: isDirected(finding.event) ? [...finding.positions] : [leading.position],
    wire: worstVerdict(rules.map((rule) => rule.wire)),
    compile: worstVerdict(rules.map((rule) => rule.compile)),
    validator: worstVerdict(rules.map((rule) => rule.validator)),
    why: whyOf(finding, rules) + reasons,
    source: {
      ...(finding.source.old && { old: linesOf(finding.source.old) }),
      ...(finding.source.new && { new: linesOf(finding.source.new) }),
    },
    bump: highestBump(rules.map((rule) => rule.bump)),
    ...(rules.length > 1 && {
      rules: rules.map(({ id, position, wire, compile, validator, bump, why }) => ({
        id,
        position,
        wire,
        compile,
        validator,
        bump,
        why,
      })),
    }),
    ...(rules.some((rule) => rule.decide) && { decide: true }),
    ...(finding.follows && { follows: { id: leadingOf(rulesOf(finding.follows)).id, path: finding.follows.path } }),
    ...(finding.oldPath !== undefined && { oldPath: finding.oldPath }),
  };
}

function rulesOf({ event, positions }: Finding): Rule[] {
  if (!isDirected(event)) return [ruleOf(event, 'request')];
  if (positions.length > 0) return positions.map((position) => ruleOf(event, position));
  // No action reaches the type: nothing of it goes over the wire, yet the package exports it and its validator.
  return POSITIONS.map((position) => ({ ...ruleOf(event, position), wire: 'safe' }));
}

const leadingOf = (rules: Rule[]): Rule => rules.reduce((a, b) => (rank(b) > rank(a) ? b : a));

const rank = (rule: Rule): number =>
  VERDICT_ORDER.indexOf(severityOf(rule)) * 100 +
  BUMP_ORDER.indexOf(rule.bump) * 10 +
  [rule.wire, rule.compile, rule.validator].reduce((sum, verdict) => sum + VERDICT_ORDER.indexOf(verdict), 0);

function whyOf({ event, positions }: Finding, rules: Rule[]): string {
  const [first, second] = rules as [Rule, Rule?];
  if (!isDirected(event) || !second) return first.why;
  const unreached = positions.length === 0 ? 'No action reaches this type. ' : '';
  if (first.why === second.why) return unreached + first.why;
  return `${unreached}In requests: ${first.why} In responses: ${second.why}`;
}

const linesOf = ({ line, endLine }: Source): Lines => ({ line, endLine });
