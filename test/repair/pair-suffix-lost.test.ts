import { describe, expect, it } from 'vitest';
import { pairSuffixLost } from '../../generator/repair/pair-suffix-lost.ts';

type Row = [name: string, description: string];
const STATUS: Row[] = [
  ['status', 'Logs with the status are returned.'],
  ['status_not', 'Logs except those with the status are returned.'],
];
const apply = (rows: readonly Row[], at = rows.length - 1): string | undefined =>
  pairSuffixLost.apply({ rows: rows.map(([name, description]) => ({ name, description })), at });

describe('the second of two equal names', () => {
  it('has the suffix that another pair has whose descriptions differ as theirs do', () => {
    const host: Row[] = [
      ['host', 'Logs with the host are returned.'],
      ['host', 'Logs except those with the host are returned.'],
    ];
    expect(apply([...STATUS, ...host])).toBe('host_not');
    expect(apply([...host, ...STATUS], 1)).toBe('host_not');
  });

  it('has it where descriptions go on otherwise behind the words that make the pair', () => {
    const url: Row[] = [
      ['url', 'Logs with this beginning of a URL.'],
      ['url', 'Logs except those with this beginning of a URL.'],
    ];
    expect(apply([...STATUS, ...url])).toBe('url_not');
  });

  it.each<[why: string, rows: Row[], at?: number]>([
    ['the row is the first', [['host', 'Logs with the host.'], ...STATUS], 0],
    [
      'the name above is another one',
      [...STATUS, ['host', 'Logs with the host.'], ['url', 'Logs except those with the host.']],
    ],
    ['both descriptions are the same', [...STATUS, ['host', 'Logs with the host.'], ['host', 'Logs with the host.']]],
    [
      'no description shares a word with the other one, in either pair',
      [
        ['mode', 'Mode.'],
        ['mode_not', 'Other modes.'],
        ['host', 'Host.'],
        ['host', 'Other hosts.'],
      ],
    ],
    [
      'the descriptions differ by other words than those of the other pair',
      [...STATUS, ['host', 'Logs with the host.'], ['host', 'Logs of calls with the host.']],
    ],
    [
      'the descriptions differ elsewhere than those of the other pair',
      [...STATUS, ['host', 'All logs with the host.'], ['host', 'All logs except those with the host.']],
    ],
    [
      'the other pairs have two suffixes',
      [
        ...STATUS,
        ['mode', 'Logs with the mode.'],
        ['mode_other', 'Logs except those with the mode.'],
        ['host', 'Logs with the host.'],
        ['host', 'Logs except those with the host.'],
      ],
    ],
    [
      'the other pair is of two names',
      [
        ['status', 'Logs with the status.'],
        ['mode_not', 'Logs except those with the status.'],
        ['host', 'Logs with the host.'],
        ['host', 'Logs except those with the host.'],
      ],
    ],
    [
      'the other pair has lost its suffix, too',
      [
        ['status', 'Logs with the status.'],
        ['status', 'Logs except those with the status.'],
        ['host', 'Logs with the host.'],
        ['host', 'Logs except those with the host.'],
      ],
    ],
  ])('is left: %s', (_, rows, at) => {
    expect(apply(rows, at)).toBeUndefined();
  });
});
