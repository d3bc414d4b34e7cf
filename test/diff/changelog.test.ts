import { describe, expect, it } from 'vitest';
import { updateChangelog } from '../../generator/diff/changelog.ts';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { releaseNotes } from '../../generator/diff/notes/notes.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { action, boatSpec, errorCode, member } from './fixture.ts';

const BEFORE = '# Changelog of boat\n\n## 1.0.0\n\nFirst version.\n';

function notes(edit: (spec: ApiSpec) => void, text = BEFORE): string {
  const renewed = boatSpec();
  edit(renewed);
  return updateChangelog(text, releaseNotes(compareSpecs(boatSpec(), renewed)), '2.0.0', '2024-05-06');
}

const hire = (spec: ApiSpec) => spec.actions[0] as ApiSpec['actions'][number];

describe('updateChangelog', () => {
  it('says what to change, with code, what a person must decide, and what is new', () => {
    const text = notes((spec) => {
      hire(spec).input.push(member('Colour', 'string', { required: true }));
      hire(spec).output.splice(0, 1);
      (hire(spec).input[1] as { description: string }).description =
        'For how long, in minutes. Value range: 1-24. Default value: 2.';
      spec.actions.push(action('PaintBoat', { summary: 'Paints a boat' }));
      spec.errors.push(errorCode('Stormy', 'The sea is rough.'));
    });
    expect(text).toBe(`# Changelog of boat

## 2.0.0 (2024-05-06)

### What to change in your code

- **\`Colour\` in the request of \`hireBoat\`: new (string).** A request without it is refused, and no longer compiles.

  \`\`\`diff
    await client.hireBoat({
      // …
  +   Colour: "…",
    });
  \`\`\`

- **\`HireId\` in the response of \`hireBoat\`: removed.** It no longer arrives, and the type no longer has it.

  \`\`\`diff
    const response = await client.hireBoat(input);
  - use(response.HireId);
  \`\`\`

### A person must decide

These texts changed in a way that may change what the service does. Until someone has compared them, treat the items as open; if one breaks callers, this version needs a higher number.

- [ ] \`Hours\` in the request of \`hireBoat\`: text changed, and perhaps its meaning. The text says something else. (hour became minute)
  - old: “For how long, in hours. Value range: 1-24. Default value: 2.”
  - new: “For how long, in minutes. Value range: 1-24. Default value: 2.”

### What may behave differently

- \`Stormy\`: new; The sea is rough. A code that never came before may come; a switch without a default misses it.

### New

- \`paintBoat\`: new; Paints a boat.

## 1.0.0

First version.
`);
  });

  it('does the same twice', () => {
    const edit = (spec: ApiSpec) => void spec.actions.push(action('PaintBoat'));
    const once = notes(edit);
    expect(notes(edit, once)).toBe(once);
  });

  it('starts a changelog where there is none', () => {
    const edit = (spec: ApiSpec) => void spec.actions.push(action('PaintBoat'));
    const started = '# Changelog\n\n## 2.0.0 (2024-05-06)\n\n### New\n\n- `paintBoat`: new; PaintBoat in a line.\n';
    expect(notes(edit, '')).toBe(started);
    expect(notes(edit, ' \n')).toBe(started);
    // And again, with no other version below.
    expect(notes(edit, started)).toBe(started);
  });

  it('shows the text of a document as it is', () => {
    const evil = '*/ `${x}` <script>alert(1)</script> [a](javascript:b) ```\n## 9.9.9\n@someone';
    const text = notes((spec) => {
      spec.actions.push(action('PaintBoat', { summary: evil }));
      hire(spec).input.push(member('Evil', 'string', { required: true, description: evil }));
      spec.errors.push(errorCode('Evil', evil));
    });
    expect(text).not.toMatch(/<script|^## 9\.9\.9|\[a\]\(|(?<!&#64;|\w)@someone/m);
    expect(text.match(/^## /gm)).toHaveLength(2);
    expect(text.match(/^ *```/gm)).toHaveLength(2);
  });
});
