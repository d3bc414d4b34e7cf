import { describe, expect, it } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Type } from '../../generator/spec/types.ts';
import { BOOLEAN, FLOAT, INTEGER, quotes, read, STRING } from './read.ts';

/** A word without marks is a default only where it can't be a word of the sentence. */
describe('a bare word as a default', () => {
  it.each([
    'HEAD',
    'HE',
    'R_1',
    'IPv4',
    'v1.0',
    '/data',
    '/',
    '@',
    'a@b',
    'roundRobin',
    'rR',
    'RoundRobin',
    'RoundR',
    'least_conn',
    '10.0.0.0/8',
  ])('is %s', (word) => {
    expect(read(STRING, `Default value: ${word}.`)?.default).toBe(word);
  });

  it.each(['wrr', 'Auto', 'A', 'RoundRobin-x', 'A-b', 'xRR-AAA', 'Http-Only2', 'off+on', 'UP-down', 'left-UP'])(
    'is not %s',
    (word) => {
      expect(read(STRING, `Default value: ${word}.`)?.default).toBeUndefined();
      expect(read(STRING, `Default value: \`${word}\`.`)?.default).toBe(word);
    },
  );
});

describe('defaults', () => {
  it.each<[string, Type, unknown]>([
    ['Defau `wrr`.', STRING, 'wrr'],
    ['If it is not entered, `hall` is used by de', STRING, 'hall'],
    ['It is `wrr` by default.', STRING, 'wrr'],
    ['It is wrr by default.', STRING, undefined],
    ['It takes wrr by default.', STRING, undefined],
    ['It is "wrr" by default. It defaults to \'wrr\'.', STRING, 'wrr'],
    ['The default member is `wrr`.', STRING, 'wrr'],
    ['The default mem ber is "wrr".', STRING, 'wrr'],
    ['The default member is wrr.', STRING, undefined],
    ['The default member is V1.', STRING, 'V1'],
    ['The default weight is `wrr`.', STRING, undefined],
    ['Default value: `TCP`. The default is `tcp`.', STRING, 'TCP'],
    ['Default value: `TCP`. The default is `UDP`.', STRING, undefined],
    ['Offset. Default value: ` 10 `.', INTEGER, 10],
    ['Ratio. Default value: 0.75.', FLOAT, 0.75],
    ['Ratio. Default value: 0.75.', INTEGER, undefined],
    ['Size. Default value: 128 KB.', INTEGER, undefined],
    ['Order. The default is `ascending`.', INTEGER, undefined],
    ['Order. The default is `10x`.', INTEGER, undefined],
    ['Whether to open. Default value: `true`.', BOOLEAN, true],
    ['Whether to open. Default value: FALSE.', BOOLEAN, false],
    ['Whether to open. Default value: NotTrue.', BOOLEAN, undefined],
    ['Whether to open. Default value: trueColor.', BOOLEAN, undefined],
    ['Time. Default value: `2024-01-01`.', { kind: 'datetime' }, undefined],
  ])('%s', (description, type, value) => {
    expect(read(type, description)?.default).toBe(value);
  });

  it.each<[string, unknown]>([
    ['Valid values: `a1` (b1), `b1` (c1). Default value: `b1`.', 'b1'],
    ['Valid values: `a1` (warm), `b1` (cold). Default value: warm.', 'a1'],
    ['Valid values: `a1` (warm), `b1` (warm). Default value: warm.', undefined],
    ['Valid values: `a1` (warm), `b1` (cold). Default value: `warm`.', 'a1'],
    ['Valid values: `a1` (warm one), `b1` (cold). Default value: `warm`.', 'warm'],
    ['Values: `red`, default; `blue`, cold.', 'red'],
    [
      '- `asc`: reverse order.\n- `desc`: plain.\nDefault value: `desc`. In reverse order will be used by default.',
      undefined,
    ],
    [
      '- `asc`: reverse order.\n- `desc`: plain.\nIn reverse order will be used by default. Default value: `desc`.',
      undefined,
    ],
    ['Default value: cold. `a1`: warm; `b1`: cold.', 'b1'],
    ['Valid values: `A1` (ascending; default), `B1`.', 'A1'],
    ['Valid values: `A1` (ascending,default), `B1`.', 'A1'],
    ['Valid values: `A1` (default ;ascending), `B1`.', 'A1'],
    ['Valid values: `A1` (default, ascending), `B1`.', 'A1'],
    ['Valid values: `A1` (by default), `B1`.', 'A1'],
    ['Valid values: `A1`: first (the default value), `B1`: second.', 'A1'],
    ['Valid values: `A1` (the default mode), `B1`.', undefined],
    ['Valid values: `A1` (not default), `B1`.', undefined],
    ['Valid values: `A1` (default mode), `B1`.', undefined],
    ['- `N1`: the default type.\n- `B1`: another.\nIf not specified, the default type will be used.', 'N1'],
    ['- `N1`: not the default type.\n- `B1`: another.\nIf not specified, the default type will be used.', undefined],
    ['- `N1`: the default type.\n- `B1`: another.', undefined],
    ['Valid values: `asc`: in normal order; `desc`: in reverse order. Sorted in normal order by default.', undefined],
    ['- `asc`: reverse order.\n- `desc`: plain.\nIn reverse order will be used by default.', 'asc'],
    [
      '- `asc`: normal order.\n- `desc`: reverse order.\n`Time` in reverse chronological order will be used by default.',
      'desc',
    ],
    ['- `asc`: ascending\n- `desc`: descending\nThe default is descending.', 'desc'],
    ['- `asc`: ascending or not.\n- `desc`: descending.\nThe default: ascending by time.', 'asc'],
    // Both values begin so.
    ['- `asc`: sort by time\n- `desc`: sort by time reversed\nsort by time by default.', undefined],
  ])('among listed values: %s', (description, value) => {
    expect(read(STRING, description)?.default).toBe(value);
  });

  it('may be called like the member itself, though not like another', () => {
    const member = { type: STRING, description: 'Default value: `Weight`.' };
    const names = new Set(['Weight']);
    expect(readConstraints({ name: 'Weight', ...member }, { names })?.default).toBe('Weight');
    expect(readConstraints({ name: 'Height', ...member }, { names })?.default).toBeUndefined();
  });

  it.each<[string, string]>([
    ['A box. The default member is `b1`. More.', 'The default member is `b1`.'],
    ['A box. Valid values: `a1` (default), `b1`. More.', 'Valid values: `a1` (default), `b1`.'],
    ['A box. 0: down; 1: up. More. It will be down by default. More.', 'It will be down by default.'],
  ])('quote what says so: %s', (description, sentence) => {
    expect(quotes(description.includes('0:') ? INTEGER : STRING, description)?.['default']).toBe(sentence);
  });
});
