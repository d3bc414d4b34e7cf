import type { Overlay } from '../overlay/overlays.ts';
import { documentToSpecs } from '../pipeline.ts';
import type { SourceDocument } from '../read/document.ts';
import { RULES } from '../repair/rules.ts';
import { apiLines } from '../spec/api-lines.ts';
import type { ApiSpec } from '../spec/types.ts';

export interface AuditFinding {
  kind: 'rule' | 'decision';
  id: string;
  /** `no longer applies`: never used on this document; `without effect`: used, but the specs are the same without it. */
  verdict: 'needed' | 'without effect' | 'no longer applies';
  uses: number;
  /** How many facts differ without it. */
  facts: number;
}

/** Reads the documents without each repair rule in turn: a rule is needed where any of them is read otherwise without it. */
export function auditRules(
  documents: readonly SourceDocument[],
  overlays: readonly Overlay[],
  onStage: (stage: string) => void = () => {},
): AuditFinding[] {
  const whole = documents.map((document) => documentToSpecs(document, { overlays }));
  return RULES.map((rule): AuditFinding => {
    onStage(`without the rule ${rule.id}`);
    let [uses, facts] = [0, 0];
    for (const [index, all] of whole.entries()) {
      const used = all.repairs.filter((repair) => repair.rule === rule.id).length;
      if (used === 0) continue;
      uses += used;
      const without = documentToSpecs(all.document, { overlays, disabledRules: [rule.id] });
      facts += differences(factsOf(whole[index]?.specs ?? []), factsOf(without.specs));
    }
    const verdict = uses === 0 ? 'no longer applies' : facts > 0 ? 'needed' : 'without effect';
    return { kind: 'rule', id: rule.id, verdict, uses, facts };
  });
}

/** Decides without each overlay in turn. Overlays that no longer apply fail already when they are applied. */
export function auditOverlays(
  document: SourceDocument,
  overlays: readonly Overlay[],
  onStage: (stage: string) => void = () => {},
): AuditFinding[] {
  if (overlays.length === 0) return [];
  const whole = factsOf(documentToSpecs(document, { overlays, strictOverlays: true }).specs);
  return overlays.map((overlay): AuditFinding => {
    onStage(`without the decision ${overlay.id}`);
    const others = overlays.filter((other) => other !== overlay);
    const facts = differences(whole, factsOf(documentToSpecs(document, { overlays: others }).specs));
    return { kind: 'decision', id: overlay.id, verdict: facts > 0 ? 'needed' : 'without effect', uses: 1, facts };
  });
}

/** A spec's facts as lines, and what those lines don't show whole, such as examples. */
function factsOf(specs: readonly ApiSpec[]): string[] {
  return specs.flatMap((spec) => [
    ...apiLines(spec).split('\n'),
    ...[spec.monitoring ?? [], spec.responseFormats ?? [], spec.useCases ?? []].map((part) => JSON.stringify(part)),
    ...spec.actions.flatMap((action) =>
      action.examples.flatMap((example) => [
        `${action.name} ${example.title} > ${JSON.stringify(example.request)}`,
        `${action.name} ${example.title} < ${JSON.stringify(example.response)}`,
      ]),
    ),
  ]);
}

function differences(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of b) counts.set(line, (counts.get(line) ?? 0) - 1);
  let added = 0;
  let removed = 0;
  for (const count of counts.values()) {
    if (count > 0) removed += count;
    else added -= count;
  }
  return Math.max(added, removed);
}
