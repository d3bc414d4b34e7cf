import { describe, expect, it } from 'vitest';
import { compareProse, tokensOfValues } from '../../generator/diff/compare/prose.ts';

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
  // Markup, links and typography.
  ['The <b class="A1">boat</b>.', 'The boat.'],
  ['See [the guide](./guide/A1.md).', 'See [the guide](./guide/B2.md).'],
  ['See https://example.com/A1 first.', 'See http://example.com/B2 first.'],
  ['Protocol TCP\\_SSL', 'Protocol TCP_SSL'],
  ['It can’t be empty.', 'It cannot be empty.'],
  ['From –5 on', 'From -5 on'],
  ['From —5 on', 'From -5 on'],
  ['Up\n to 20 boats', 'Up to 20 boats'],
  // Numbers, units and values in another form.
  ['At most two red boats at 1,000,000 a month', 'At most 2 red boats at 1000000 a month'],
  ['From +5 on', 'From 5 on'],
  ['Numbers of boats start from 0', 'Numbers of boats start from zero'],
  ['Wait for 5 mins', 'Wait for 5 minutes'],
  ['A boat has to wait for 5 sec.', 'A boat has to wait for five seconds'],
  ['At most 5 KB', 'At most 5 kb'],
  ['Kind of boat: `ROW.`', 'Kind of boat: `ROW`'],
  ['Kind of boat: "rowing"', 'Kind of boat: rowing'],
  ['Kind of boat: `rowing boat`', 'Kind of boat: rowing boat'],
  ['Depth: `5`', 'Depth: 5'],
  ['Depth: `1,200.5`', 'Depth: 1200.5'],
  ['Supports TCP/UDP.', 'Supports TCP and UDP.'],
  ['For boatId only', 'Only for the `boatId`'],
  ['The ID of the boat', 'The boat, by its IDs'],
  ['Boats of a VPC', 'Boats of VPCs'],
  ['A boat with no name', 'A boat without a name'],
  // Words: the same ones, or most of them.
  ['Only for boats, and only here', 'Only for boats here'],
  ['Creating boats', 'Creates the boat'],
  ['Red boat', 'Red hull'],
  ['', ' '],
  ['It is', 'Of the'],
  // A new explanation of one value is another wording as long as it is not that of another one.
  ['0: not moored; 1: moored; 2: lost boat', '0: not moored; 1: moored now; 2: lost boat'],
  ['At least 10, maximum 20', 'At least 10, at most 20'],
  ['The boat', 'The boat, with its red oars and all that is on the lake'],
  ['The lake has 10, the sea 20 boats', 'The sea 20 boats, the lake has 10'],
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
  // Numbers are never the same by being within another one.
  ['Takes 20 boats', 'Takes 20.5 boats', /20 became 20.5/],
  ['Version 1.2.3 of it', 'Version 1.2.4 of it', /1.2.3 became 1.2.4/],
  ['From -5 on', 'From 5 on', /-5 became 5/],
  ['1, 2 and 3 boats', '1, 5 and 6 boats', /2, 3 gone; 5, 6 new/],
  ['1, 2 and 3 boats', '1 boat or 5', /2, 3 gone; 5 new/],
  ['Kind 5x', 'Kind 6x', /5x became 6x/],
  ['Weight is 50% of all', 'Weight is 50 of all', /% gone/],
  // Values: in quotes or by their form, in lists, after a colon and before an explanation.
  ['The kind is “rowing” in all', 'The kind is “sailing” in all', /rowing became sailing/],
  ['Kind of boat: `row`', 'Kind of boat: `sail`', /row became sail/],
  ['Kind of boat: ` row `', 'Kind of boat: ` sail `', /row became sail/],
  ['Boat of the kind `row`', 'Boat of the kind arrow', /row gone/],
  ['Boat of the kind `row`', 'Rowing boat of a kind', /row gone/],
  ['In zone ap-lake-a1', 'In zone ap-lake-b1', /ap-lake-a1 became ap-lake-b1/],
  ['With boatId', 'With shipId', /boatId became shipId/],
  ['With ROW_BOAT', 'With SAIL_BOAT', /ROW_BOAT became SAIL_BOAT/],
  ['Supports TCP/UDP boats', 'Supports TCP/QUIC boats', /UDP became QUIC/],
  ['Supports TCP or UDP boats', 'Supports TCP boats', /UDP gone/],
  ['Supports TCP; UDP boats', 'Supports TCP boats', /UDP gone/],
  ['Supports UDP and TCP boats', 'Supports TCP boats', /UDP gone/],
  ['Supports UDP, TCP boats', 'Supports TCP boats', /UDP gone/],
  ['Kind: VPC boats', 'Kind: boats', /VPC gone/],
  ['Kind=VPC, boats', 'Kind=boats', /VPC gone/],
  ['Kind is VPC: of a lake', 'Kind is of a lake', /VPC gone/],
  ['Kind is VPC (of a lake)', 'Kind is of a lake', /VPC gone/],
  ['The VPCs of boats', 'The CLBs of boats', /VPC became CLB/],
  ['ROW (with oars), SAIL (with wind)', 'ROW (with wind), SAIL (with oars)', /ROW is explained as SAIL was/],
  ['0: shut ; 1: open', '0: open ; 1: shut', /0 is explained as 1 was/],
  ['`on` = open, `off` = shut', '`on` = shut, `off` = open', /on is explained as off was/],
  ['Age &lt; 10, size &lt; 20', 'Age &lt; 20, size &lt; 10', /10 and 20 changed places/],
  ['Age &gt; 10, size &gt; 20', 'Age &gt; 20, size &gt; 10', /10 and 20 changed places/],
  ['Age &amp; 10, size &amp; 20', 'Age &amp; 20, size &amp; 10', /10 and 20 changed places/],
  // Words that turn a sentence round: a second "not" counts.
  ['It is not deep and not wide', 'It is not deep and wide', /"not" gone/],
  ['Name of a pier', '', /the text is gone/],
  ['Name of the red pier', 'Name of a blue boat', /most words differ/],
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

  it('says each difference once, and goes on to vaguer ones only if there is none', () => {
    expect(compareProse('At most 5 boats', 'At least 6 ships').reasons).toEqual([
      '5 became 6',
      '"at most" gone',
      '"at least" new',
    ]);
    expect(compareProse('0: off; 1: on; 5 boats', '0: on; 1: off; 6 boats').reasons).toEqual(['5 became 6']);
    // Two that were explained alike are no exchange.
    expect(compareProse('0: moored; 2: moored', '0: moored; 2: moored now').meaning).toBe(false);
    expect(compareProse('0: off; 1: on', '0: on; 1: off').reasons).toEqual([
      '0 is explained as 1 was',
      '1 is explained as 0 was',
    ]);
  });

  it('takes most words that differ for another text only where nothing is explained', () => {
    expect(compareProse('Name of the pier', 'Length of the boat', new Set(['x'])).meaning).toBe(false);
  });

  it('knows the tokens of values, however deep', () => {
    expect(
      tokensOfValues([5, true, null, undefined, 'A1 to `row.`', [['ap-lake-1'], { unit: 'Hours', max: 1_000 }]]),
    ).toEqual(new Set(['5', 'true', 'A1 to `row.`', 'row', 'A1', 'ap-lake-1', '1', 'Hours', 'hour', '1000']));
  });

  it('counts what is told elsewhere as explained', () => {
    expect(compareProse('Values: A1, B2.', 'Values: A1, B2, C3.', new Set(['C3'])).meaning).toBe(false);
    expect(compareProse('Values: A1, B2.', 'Values: A1, B2, C3. Not for public boats.', new Set(['C3'])).meaning).toBe(
      true,
    );
  });
});
