import type { Context } from './context.ts';
import { bare, sameFact } from './equal.ts';
import type { Finding } from './finding.ts';
import { compareProse } from './prose.ts';

/** Fields of each kind of thing that have a comparison of their own. What the format gains later is a detail until then. */
const COMPARED = {
  api: 'formatVersion product version title protocol endpoint path source regions commonParameters actions types errors releases monitoring',
  action:
    'name category summary description documented endpoint rateLimit async effect paging waiting idempotencyMember deprecated input output errors rules filters examples source',
  type: 'name description usedBy members rules source',
  member: 'name type required nullable deprecated description constraints source',
  error: 'code title description scope meaning source',
} as const;

const KNOWN: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries(COMPARED).map(([kind, fields]) => [kind, new Set(fields.split(' '))]),
);

/** Reports the fields that nothing else compares, in one finding. */
export function compareDetails(
  context: Context,
  kind: keyof typeof COMPARED,
  place: Pick<Finding, 'path' | 'positions' | 'source'>,
  old: object,
  renewed: object,
): void {
  const before = old as Record<string, unknown>;
  const after = renewed as Record<string, unknown>;
  const known = KNOWN[kind] as ReadonlySet<string>;
  const changed = new Set<string>();
  for (const key in before) if (!known.has(key) && !sameFact(before[key], after[key])) changed.add(key);
  for (const key in after) if (!known.has(key) && !sameFact(before[key], after[key])) changed.add(key);
  if (changed.size === 0) return;
  const pick = (side: Record<string, unknown>) =>
    Object.fromEntries([...changed].filter((key) => side[key] !== undefined).map((key) => [key, bare(side[key])]));
  const { meaning, reasons } = compareProse(JSON.stringify(pick(before)), JSON.stringify(pick(after)));
  context.report({
    ...place,
    event: meaning ? 'details-changed' : 'details-reworded',
    change: 'modified',
    what: 'details',
    old: pick(before),
    new: pick(after),
    reasons: [`${[...changed].join(', ')} changed`, ...reasons],
  });
}
