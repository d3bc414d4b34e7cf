import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Overlay, readOverlays } from '../../generator/overlay/overlays.ts';
import { documentToSpecs } from '../../generator/pipeline.ts';
import { readDocument } from '../../generator/read/document.ts';
import { run } from './run.ts';

it('prints for a name that looks wrong the decision that accepts the proposal, which the document then takes', async () => {
  const overlays = readOverlays('spec/overlays');
  const read = (decisions: readonly Overlay[]) =>
    documentToSpecs(readDocument('spec/source/clb-api.md'), { overlays: decisions, strictOverlays: true });
  const { proposals } = JSON.parse(readFileSync('spec/repairs.json', 'utf8')) as { proposals: { name: string }[] };
  const outcomes = await Promise.all(proposals.map(({ name }) => run('explain', name)));
  const printed = outcomes.flatMap(({ stdout }) => /^ {4}(\{"api":.*\})$/m.exec(stdout)?.[1] ?? []);
  expect(printed).not.toEqual([]);
  const decisions = printed.map((text, index) => ({ ...(JSON.parse(text) as Overlay), id: String(index) }));
  const { specs, diagnostics } = read([...overlays, ...decisions]);
  for (const { is, was } of decisions) {
    expect(specs.flatMap(({ actions, types }) => [...actions, ...types].map(({ name }) => name))).toContain(is);
    expect(diagnostics.filter(({ proposal }) => proposal?.name === was)).toEqual([]);
  }
});
