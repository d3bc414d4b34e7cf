import { describe, expect, it } from 'vitest';
import { accessText, codePlace, keyText } from '../../generator/diff/notes/code-names.ts';
import { exampleOf } from '../../generator/diff/notes/example.ts';
import { releaseNotes } from '../../generator/diff/notes/notes.ts';
import type { Change, Diff } from '../../generator/diff/types.ts';
import { member } from './fixture.ts';
import { DIFF } from './report.ts';

const SAFE = { wire: 'safe', compile: 'safe', validator: 'safe' } as const;
const BREAKS = { wire: 'breaking', compile: 'breaking', validator: 'safe' } as const;

const change = (path: string, rest: Partial<Change>): Change => ({
  id: 'x',
  path,
  change: 'modified',
  positions: ['request'],
  ...SAFE,
  why: 'So it is.',
  source: {},
  bump: 'patch',
  ...rest,
});

const notesOf = (...changes: Change[]): string =>
  releaseNotes({ old: DIFF.old, new: DIFF.new, bump: 'none', changes } satisfies Diff);

describe('the notes of a release', () => {
  it('say under each heading what there is, and nothing where there is nothing', () => {
    expect(
      notesOf(
        change('HireBoat.input.Hours', { id: 'a', what: 'required', new: true, ...BREAKS, decide: true }),
        change('HireBoat.input.Kind', {
          id: 'b',
          what: 'description',
          wire: 'dangerous',
          decide: true,
          old: 'x',
          new: '',
        }),
        change('HireBoat.input.Note', { id: 'c', what: 'unit', wire: 'dangerous', decide: true, old: 'm', new: 3 }),
        change('HireBoat.input.Note', { id: 'd', what: 'unit', wire: 'dangerous', decide: true, old: 3, new: 'm' }),
        change('HireBoat', { id: 'e', what: 'rateLimit', wire: 'dangerous', old: 20, new: 5 }),
        change('PaintBoat', { id: 'f', change: 'added', new: { summary: 'Paints a boat.' }, bump: 'minor' }),
        change('HireBoat.input.Kind', { id: 'g', what: 'nullable', old: true, new: false }),
        change('HireBoat.input.Kind', { id: 'h', what: 'order', old: [], new: [] }),
        change('HireBoat', { id: 'i', what: 'summary', old: 'a', new: 'b' }),
        // Nobody has to know of these.
        change('release 3', { id: 'j', change: 'added', bump: 'none' }),
        change('HireBoat.input.Hours', {
          id: 'k',
          what: 'description',
          wire: 'dangerous',
          follows: { id: 'a', path: '' },
        }),
      ),
    ).toBe(`### What to change in your code

- **\`Hours\` in the request of \`hireBoat\`: required now.** So it is. **A person must decide.**

  \`\`\`diff
    await client.hireBoat({
      // …
  +   Hours: value,
    });
  \`\`\`

### A person must decide

These texts changed in a way that may change what the service does. Until someone has compared them, treat the items as open; if one breaks callers, this version needs a higher number.

- [ ] \`Kind\` in the request of \`hireBoat\`: text reworded. So it is.
  - old: “x”
  - new: nothing
- [ ] \`Note\` in the request of \`hireBoat\`: unit "m" became 3. So it is.
- [ ] \`Note\` in the request of \`hireBoat\`: unit 3 became "m". So it is.

### What may behave differently

- \`hireBoat\`: rate limit 20/s became 5/s. So it is.

### New

- \`paintBoat\`: new; Paints a boat.

### Also changed

- \`Kind\` in the request of \`hireBoat\`: no longer null.

### Documentation

2 texts, orders or examples changed without a change of meaning.
`);
    expect(notesOf(change('HireBoat', { what: 'order' }))).toBe(
      '### Documentation\n\n1 text, order or example changed without a change of meaning.\n',
    );
    expect(notesOf(change('release 3', { change: 'added' }))).toBe('\n');
  });

  it('tell once what came to one owner, or left it, by the same rule', () => {
    const gone = (path: string, id = 'gone') => change(path, { id, change: 'removed', ...BREAKS });
    expect(
      notesOf(
        gone('error Sunk'),
        gone('error Lost.Deep'),
        gone('HireBoat.input.Kind'),
        gone('HireBoat.input.Note'),
        gone('HireBoat.input.Gear', 'another rule'),
        gone('ListBoats.input.Kind'),
        gone('type Boat'),
        gone('type Gear'),
        change('HireBoat.input.A', { id: 'r', change: 'renamed', old: 'B', new: 'A' }),
        change('HireBoat.input.C', { id: 'r', change: 'renamed', old: 'D', new: 'C' }),
        change('HireBoat.input.A', { id: 'm', what: 'nullable', new: true }),
        change('HireBoat.input.C', { id: 'm', what: 'nullable', new: true }),
        change('type Gear.Oars', { id: 'n', change: 'added', new: member('Oars', 'integer'), bump: 'minor' }),
        change('type Gear.Vest', { id: 'n', change: 'added', new: member('Vest', 'integer'), bump: 'minor' }),
        change('type Boat.Mast', { id: 'n', change: 'added', new: member('Mast', 'integer'), bump: 'minor' }),
        change('common.Token', { id: 'c', what: 'required', new: false }),
        change('common.Token', { id: 'c', what: 'nullable', new: true }),
      ).match(/^- .*/gm),
    ).toEqual([
      '- **`Sunk`, `Lost.Deep`: removed.** So it is.',
      '- **`Kind`, `Note` in the request of `hireBoat`: removed.** So it is.',
      '- **`Gear` in the request of `hireBoat`: removed.** So it is.',
      '- **`Kind` in the request of `listBoats`: removed.** So it is.',
      '- **`Boat`: removed.** So it is.',
      '- **`Gear`: removed.** So it is.',
      '- `Gear.Oars`, `Gear.Vest`: new.',
      '- `Boat.Mast`: new (integer, optional).',
      '- `A` in the request of `hireBoat`: renamed from B to A.',
      '- `C` in the request of `hireBoat`: renamed from D to C.',
      '- `A` in the request of `hireBoat`: may be null now.',
      '- `C` in the request of `hireBoat`: may be null now.',
      '- `common.Token`: optional now.',
      '- `common.Token`: may be null now.',
    ]);
  });

  it('show all that one note tells of in one statement', () => {
    const came = (name: string) =>
      change(`HireBoat.input.${name}`, { change: 'added', new: member(name, 'integer'), ...BREAKS });
    expect(exampleOf([came('Hours'), came('Seats')])?.lines).toEqual([
      '  await client.hireBoat({',
      '    // …',
      '+   Hours: 1,',
      '+   Seats: 1,',
      '  });',
    ]);
    const went = (name: string) => change(`HireBoat.output.${name}`, { change: 'removed', ...BREAKS });
    expect(exampleOf([went('Fee'), went('Tip')])?.lines).toEqual([
      '  const response = await client.hireBoat(input);',
      '- use(response.Fee);',
      '- use(response.Tip);',
    ]);
    expect(
      exampleOf([change('error A', { change: 'removed' }), change('error B', { change: 'removed' })])?.lines,
    ).toEqual(['- if (error.code === ErrorCode.A) {', '- if (error.code === ErrorCode.B) {']);
  });

  it('have no code where nothing can be typed', () => {
    expect(notesOf(change('region ap-lake', { change: 'removed', ...BREAKS }))).toBe(
      '### What to change in your code\n\n- **`region ap-lake`: removed.** So it is.\n',
    );
  });

  it('quote long texts in part, and say nothing for an empty one', () => {
    const quotes = (old: string, renewed: string) =>
      notesOf(change('HireBoat', { what: 'description', wire: 'dangerous', decide: true, old, new: renewed })).match(
        /(?<=: )(?:“.*”|nothing)$/gm,
      );
    expect(quotes('x'.repeat(240), 'y'.repeat(241))).toEqual([`“${'x'.repeat(240)}”`, `“${'y'.repeat(240)}…”`]);
    expect(quotes(' \n', 'a *b*')).toEqual(['nothing', '“a \\*b\\*”']);
  });

  it('tell of an error or an action what its text says, to the full stop', () => {
    expect(
      notesOf(
        change('error Sunk', {
          id: 'a',
          change: 'added',
          new: { code: 'Sunk', description: 'It sank. All gone.' },
          bump: 'minor',
        }),
        change('type Raft', {
          id: 'b',
          change: 'added',
          new: { description: 'Logs.', members: [1, 2] },
          bump: 'minor',
        }),
        change('ReadBoat', { id: 'c', change: 'added', new: { summary: '', input: [] }, bump: 'minor' }),
        change('common.Re', { id: 'd', change: 'added', new: member('Re', 'string'), bump: 'minor' }),
        change('api', { id: 'e', what: 'endpoint', old: 'a', new: 'b' }),
      ).match(/^- .*/gm),
    ).toEqual([
      '- `Sunk`: new; It sank. All gone.',
      '- `Raft`: new (2 members).',
      '- `readBoat`: new.',
      '- `common.Re`: new (string, optional).',
      '- `api`: endpoint "a" became "b".',
    ]);
  });
});

describe('the place of a change in code', () => {
  it.each([
    ['HireBoat', { kind: 'action', owner: 'hireBoat' }],
    ['HireBoat.input.Hours', { kind: 'request', owner: 'hireBoat', member: 'Hours' }],
    ['HireBoat.input.crew.n.name', { kind: 'request', owner: 'hireBoat', member: 'crew.n.name' }],
    ['HireBoat.output.Fee', { kind: 'response', owner: 'hireBoat', member: 'Fee' }],
    ['type Boat', { kind: 'type', owner: 'Boat' }],
    ['type Boat.Gear.Vest', { kind: 'type-member', owner: 'Boat', member: 'Gear.Vest' }],
    ['error Sunk.Deep', { kind: 'error', owner: 'SunkDeep' }],
    ...['api', 'region ap-lake', 'release 3', 'common.Token', 'monitoring', 'monitoring QCE/BOAT'].map((path) => [
      path,
      { kind: 'other', owner: path },
    ]),
    // Actions whose names only begin so, or have it within.
    ['regionOf', { kind: 'action', owner: 'regionOf' }],
    ['Listapi.input.A', { kind: 'request', owner: 'listapi', member: 'A' }],
  ] as [string, object][])('%s', (path, place) => {
    expect(codePlace(path)).toEqual(place);
  });

  it.each([
    ['Hours', 'Hours', '.Hours'],
    ['$a_1', '$a_1', '.$a_1'],
    ['listeners.n', '"listeners.n"', '["listeners.n"]'],
    ['1st', '"1st"', '["1st"]'],
    ['a-b', '"a-b"', '["a-b"]'],
    ['-a', '"-a"', '["-a"]'],
    ['', '""', '[""]'],
  ])('of a member %j: as a key %s, as an access %s', (name, key, access) => {
    expect([keyText(name), accessText(name)]).toEqual([key, access]);
  });
});
