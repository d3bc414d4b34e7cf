import type { Change, Diff } from '../../generator/diff/types.ts';

/** A diff and a map with one of everything that a report shows. */

const SAFE = { wire: 'safe', compile: 'safe', validator: 'safe' } as const;
const BREAKS = { wire: 'breaking', compile: 'breaking', validator: 'breaking' } as const;
const at = (line: number) => ({ line, endLine: line });

function change(id: string, path: string, rest: Partial<Change>): Change {
  return {
    id,
    path,
    change: 'modified',
    positions: ['request'],
    ...SAFE,
    why: 'So it is.',
    source: { old: at(10), new: at(20) },
    bump: 'patch',
    ...rest,
  };
}

const sides = {
  old: { product: 'boat', version: '2020', from: 'release:1', document: 'old_boat.md' },
  new: { product: 'boat', version: '2020', from: 'boat.md', document: 'docs/boat.md' },
};

export const DIFF: Diff = {
  ...sides,
  old: {
    ...sides.old,
    unknown: [
      { path: 'api', reason: 'Texts are not recorded.' },
      { path: 'HireBoat.output.Fee', reason: 'Release 2 modified *it*.', line: 15, modifiedBy: 2 },
    ],
  },
  bump: 'major',
  changes: [
    change('request-member-added-required', 'HireBoat.input.Colour', {
      change: 'added',
      new: { name: 'Colour', type: { kind: 'string' }, required: true },
      ...BREAKS,
      source: { new: at(21) },
      bump: 'major',
    }),
    change('request-meaning-changed', 'HireBoat.input.Hours', {
      what: 'description',
      old: 'For <b>how</b> long, in hours.',
      new: 'For <b>how</b> long, in minutes.',
      wire: 'dangerous',
      validator: 'dangerous',
      decide: true,
      bump: 'minor',
    }),
    change('request-wording-changed', 'HireBoat', { what: 'description', old: 'Hires.', new: 'It hires.' }),
    change('request-range-tightened', 'type Gear.Oars', {
      what: 'range',
      old: { max: 4 },
      new: { max: 2 },
      positions: ['request', 'response'],
      wire: 'breaking',
      validator: 'breaking',
      rules: [
        {
          id: 'request-range-tightened',
          position: 'request',
          ...BREAKS,
          compile: 'safe',
          bump: 'major',
          why: 'It may be refused.',
        },
        { id: 'response-range-tightened', position: 'response', ...SAFE, bump: 'patch', why: 'Fine.' },
      ],
      bump: 'major',
    }),
    change('error-removed', 'error Sunk', {
      change: 'removed',
      old: { code: 'Sunk', description: 'It | sank.' },
      compile: 'breaking',
      positions: ['response'],
      source: { old: at(11) },
    }),
    change('region-added', 'region ap-lake', { change: 'added', new: { id: 'ap-lake' }, source: {}, bump: 'minor' }),
  ],
  unpaired: [{ side: 'old', product: 'boat', version: '2010', from: 'HEAD~1' }],
  history: {
    releases: [2, 3],
    agreed: 3,
    disagreements: [
      { release: 3, path: 'HireBoat', line: 30, message: 'It says *so*.' },
      { release: 2, path: 'AskTask', message: 'Nobody tells it.' },
    ],
  },
};

export const MAP: Diff = {
  old: { ...sides.old, version: '2010' },
  new: sides.new,
  bump: 'none',
  changes: [change('migration-action-moved', 'HireBoat', { change: 'renamed', old: 'RentBoat', new: 'HireBoat' })],
  migration: {
    actions: [
      {
        old: 'RentBoat',
        new: 'HireBoat',
        likeness: 0.55,
        confidence: 'likely',
        notes: ['paging: Boats by Offset and Limit, was none'],
        alternatives: ['LendBoat', 'BuyBoat'],
        input: [
          { old: 'boatId', new: 'BoatId', notes: ['type: string, was integer', 'required now'] },
          { old: 'log', new: null, notes: [] },
          { old: null, new: 'Colour', notes: ['string', 'required'] },
          { old: null, new: 'Note', notes: ['string'] },
        ],
        output: [{ old: 'id', new: 'HireId', notes: [] }],
        source: { old: at(1), new: at(2) },
      },
      {
        old: 'SinkWhale',
        new: null,
        likeness: 0.1,
        confidence: 'none',
        notes: [],
        alternatives: [],
        input: [],
        output: [],
        source: { old: at(3) },
      },
      {
        old: 'AskTask',
        new: 'AskTask',
        likeness: 1,
        confidence: 'certain',
        notes: [],
        alternatives: [],
        input: [],
        output: [],
        source: { old: at(4), new: at(5) },
      },
    ],
    added: ['PaintBoat'],
  },
};
