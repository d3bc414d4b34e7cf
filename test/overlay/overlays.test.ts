import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { applyOverlays, type Overlay, OverlayError, readOverlays } from '../../generator/overlay/overlays.ts';
import type { Action } from '../../generator/spec/types.ts';
import { boatSpec } from '../diff/fixture.ts';

const LINES = ['# HireBoat', '', 'It is polled with the hire ID.', ''];
const overlay: Overlay = {
  id: 'hire-boat-async',
  api: 'boat-2020-01-01',
  fact: 'HireBoat',
  field: 'async',
  is: { pollWith: 'FindHires', by: 'HireId' },
  line: 3,
  quote: 'polled with the hire ID',
  reason: 'The page says how, but not with what; this is the only action that takes one.',
  settles: 'async-unknown',
};

/** Applies it to an API whose one action is on lines 1 to 3. */
function apply(change: Partial<Overlay> = {}, strict = true) {
  const spec = boatSpec();
  const [action] = spec.actions as [Action];
  delete action.async;
  action.source = { line: 1, endLine: 3 };
  const found = [
    diagnostic('async-unknown', { line: 2 }, 'of this action'),
    diagnostic('async-unknown', { line: 9 }, 'of another one'),
    diagnostic('type-unused', { line: 2 }, 'of another kind'),
  ];
  const left = applyOverlays([{ ...overlay, ...change }], [spec], LINES, found, strict);
  return { action, left: left.map(({ message }) => message) };
}

describe('a decision', () => {
  it('sets the field, and answers the diagnostic about that fact', () => {
    const { action, left } = apply();
    expect(action.async).toEqual(overlay.is);
    expect(left).toEqual(['of another one', 'of another kind']);
  });

  it('that answers none leaves them all', () => {
    const { settles: _, ...rest } = overlay;
    const found = [diagnostic('async-unknown', { line: 1 }, 'stays')];
    const decisions = [{ ...rest, field: 'summary', was: 'HireBoat in a line', is: 'Hires a boat' }];
    expect(applyOverlays(decisions, [boatSpec()], LINES, found, true)).toEqual(found);
  });

  it('about a member is found by its path', () => {
    const { action } = apply({ fact: 'HireBoat.input.BoatId', field: 'required', was: true, is: false });
    expect(action.input.find(({ name }) => name === 'BoatId')?.required).toBe(false);
  });

  it('about what a package promises has the words that it rests on, where they are now', () => {
    const { action } = apply({ field: 'effect', is: 'read', line: 99, was: undefined });
    expect(action.effect).toEqual({ value: 'read', from: [{ line: 3, text: overlay.quote }] });
  });

  it('for another API is left alone', () => {
    expect(apply({ api: 'boat-2099' }).left).toHaveLength(3);
  });
});

describe('a decision about a name', () => {
  const rename = (fact: string, was: string, is: string) => {
    const spec = boatSpec();
    const decision = { ...overlay, fact, field: 'name', was, is, settles: 'name-suspect' } as const;
    const found = [
      { ...diagnostic('name-suspect', { line: 1 }, 'this one'), proposal: { name: was, is } },
      { ...diagnostic('name-suspect', { line: 1 }, 'another one'), proposal: { name: 'Oar', is: 'Oars' } },
    ];
    const left = applyOverlays([decision], [spec], LINES, found, true);
    return { text: JSON.stringify(spec), left: left.map(({ message }) => message) };
  };

  it.each([
    ['an action', 'HireBoat', 'HireBoat', '"usedBy":["RentBoat","ListBoats"]'],
    ['a data type', 'type Boat', 'Boat', '{"kind":"ref","name":"RentBoat"}'],
    ['a member', 'HireBoat.input.BoatId', 'BoatId', '"name":"RentBoat"'],
  ])('names %s so wherever it is spoken of, and answers the diagnostic about it', (_, fact, was, expected) => {
    const { text, left } = rename(fact, was, 'RentBoat');
    expect(text).toContain(expected);
    if (!fact.includes('.'))
      expect(text.replace(/"(?:description|summary|title)":"[^"]*"/g, '')).not.toContain(`"${was}"`);
    expect(left).toEqual(['another one']);
  });
});

describe('a decision that no longer applies', () => {
  const OBSTACLES: [string, Partial<Overlay>, RegExp][] = [
    ['whose words are gone', { quote: 'gone' }, /no longer applies: the document doesn't have "gone" any more/],
    ['whose fact is gone', { fact: 'RaiseBoat' }, /no longer applies: RaiseBoat names 0 facts, not one/],
    ['whose fact says something else', { field: 'name', was: 'Hire', is: 'X' }, /has name "HireBoat", not "Hire"/],
    ['which the document states itself', { field: 'name', is: 'HireBoat' }, /is no longer needed: .* Remove it/],
  ];

  it.each(OBSTACLES)('%s fails the run', (_, change, message) => {
    expect(() => apply(change)).toThrow(OverlayError);
    expect(() => apply(change)).toThrow(/^spec\/overlays\/hire-boat-async\.json: /);
    expect(() => apply(change)).toThrow(message);
  });

  it.each(OBSTACLES)('%s is passed over for another document', (_, change) => {
    const { action, left } = apply(change, false);
    expect(action).toMatchObject({ name: 'HireBoat' });
    expect(action.async).toBeUndefined();
    expect(left).toHaveLength(3);
  });
});

describe('the files of decisions', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overlays-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const save = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  it('are read by name, each with its file as id; others are no decisions', () => {
    const { id: _, ...content } = overlay;
    save('b.json', content);
    save('a.json', { ...content, was: 'x' });
    save('README.md', 'words');
    expect(readOverlays(folder)).toEqual([
      { ...content, was: 'x', id: 'a' },
      { ...content, id: 'b' },
    ]);
  });

  it('may be missing altogether', () => {
    expect(readOverlays(join(folder, 'none'))).toEqual([]);
  });

  const { id: _, ...content } = overlay;
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /a\.json: is not JSON: /],
    ['a text missing', { ...content, reason: '' }, /a\.json: "reason" must be a text/],
    ['no line', { ...content, line: '3' }, /a\.json: "line" must be a line of the document/],
    ['nothing decided', { ...content, is: undefined }, /a\.json: "is" must have the value that is decided/],
    ['an unknown diagnostic', { ...content, settles: 'nope' }, /a\.json: "settles": there is no diagnostic "nope"/],
  ])('with %s are an error that names the file', (_what, text, message) => {
    save('a.json', text);
    expect(() => readOverlays(folder)).toThrow(OverlayError);
    expect(() => readOverlays(folder)).toThrow(message);
  });
});
