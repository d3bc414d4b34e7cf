import { describe, expect, it } from 'vitest';
import { compareProse } from '../../generator/diff/compare/prose.ts';

/** Pairs of sentences as they stand in documents of this dialect. */
const WORDING: [string, string][] = [
  ['ID of the boat', 'Boat ID'],
  ['CLB instance name.', 'The name of the CLB instance'],
  [
    'Session persistence time in seconds. Value range: 30-3,600.',
    'Session persistence time (in seconds). Value range: 30 - 3600',
  ],
  ['Valid values: TCP, UDP.', 'Valid values: `TCP` and `UDP`.'],
  ['See [the guide](https://intl.example.com/a/1).', 'See [the guide](https://www.example.com/b/2).'],
  ['Whether to enable it. `true`: yes; `false`: no.', 'Specifies whether to enable it. `true`: yes; `false`: no.'],
  ['This API is used to create boats', 'This API creates boats.'],
  ['It cannot be empty.', "It can't be empty."],
  ['Up to 20 boats', 'At most 20 boats'],
  ['Text with <br>a break', 'Text with\na break'],
  ['Range: 1-20. Default: 10', 'Default: 10. Range: 1-20'],
  ['The CLB boat', 'The boat'],
  ['Lists the VPC of the boat.', 'Lists the boat’s VPC.'],
];

const MEANING: [string, string, RegExp][] = [
  ['Time in seconds. Value range: 30-3,600.', 'Time in seconds. Value range: 60-3,600.', /30 became 60/],
  ['Time in seconds.', 'Time in milliseconds.', /second became millisecond/],
  ['Bandwidth in Mbps', 'Bandwidth in Kbps', /Mbps became Kbps/],
  ['This parameter is optional.', 'This parameter is required.', /required/],
  ['It can be empty.', 'It can not be empty.', /"not" new/],
  ['Note: this field may return null.', 'Note: this field is always there.', /"null" gone/],
  ['Valid values: TCP, UDP.', 'Valid values: TCP, UDP, QUIC.', /QUIC new/],
  ['Valid values: `ROW` (rowing boat).', 'Valid values: `SAIL` (rowing boat).', /ROW became SAIL/],
  ['0: off; 1: on', '0: on; 1: off', /explained as/],
  ['At most 20 boats', 'At least 20 boats', /at (?:most|least)/],
  ['Sorted in ascending order', 'Sorted in descending order', /ascending/],
  ['Only for public boats', 'For public boats', /"only" gone/],
  ['Ask with `AskTask`.', 'Ask with `AskJob`.', /AskTask became AskJob/],
  ['Name of the pier', 'Length of the boat', /most words differ/],
  ['', 'Name of the pier', /no text before/],
  ['Defaults to the first pier', 'The first pier', /"default" gone/],
  ['Only for TCP boats', 'Only for UDP boats', /TCP became UDP/],
  ['Three retries', 'Five retries', /3 became 5/],
  ['At least 10, maximum 20', 'At least 20, maximum 10', /changed places/],
  ['The end is inclusive.', 'The end is exclusive.', /inclusive/],
  ['Either of them', 'Both of them', /either/],
  ['Weight in percentage, 50%', 'Weight, 50', /% gone/],
];

describe('compareProse', () => {
  it.each(WORDING)('calls it wording: %s / %s', (old, renewed) => {
    expect(compareProse(old, renewed)).toEqual({ meaning: false, reasons: [] });
    expect(compareProse(renewed, old)).toEqual({ meaning: false, reasons: [] });
  });

  it.each(MEANING)('leaves it to a person: %s / %s', (old, renewed, reason) => {
    const { meaning, reasons } = compareProse(old, renewed);
    expect(meaning).toBe(true);
    expect(reasons.join('; ')).toMatch(reason);
    expect(compareProse(renewed, old).meaning).toBe(true);
  });

  it('counts what is told elsewhere as explained', () => {
    expect(compareProse('Values: A1, B2.', 'Values: A1, B2, C3.', new Set(['C3'])).meaning).toBe(false);
    expect(compareProse('Values: A1, B2.', 'Values: A1, B2, C3. Not for public boats.', new Set(['C3'])).meaning).toBe(
      true,
    );
  });
});
