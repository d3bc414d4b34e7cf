import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinJson } from '../../generator/repair/code-joined.ts';
import { mendJson } from '../../generator/repair/json-brackets.ts';

/** A response of the usual depth. The page breaks within its innermost object; the export has closed all that was open there. */
const DEEP = '{"R": {"Set": [{"Listeners": [{"Rules": [{"Targets": [{"Id": 1';
const CLOSERS = '}]}]}]}]}}';

describe('joinJson', () => {
  it('reads a text of one piece, with its fixes', () => {
    expect(joinJson(['{"A": 1}'])).toEqual({ value: { A: 1 }, fixes: [], text: '{"A": 1}' });
    expect(joinJson(['{"A": 1'])).toEqual({
      value: { A: 1 },
      fixes: [{ offset: 7, fix: 'added the lost }' }],
      text: '{"A": 1',
    });
    expect(joinJson(['no JSON'])).toBeUndefined();
  });

  it('reads pieces that no bracket parts as they stand', () => {
    expect(joinJson(['{"A": [', '1, 2]}'])).toEqual({ value: { A: [1, 2] }, fixes: [], text: '{"A": [\n1, 2]}' });
  });

  it('takes away just the brackets that the export has added', () => {
    expect(joinJson(['{"A": [{"B": 1}]}', ', {"B": 2}]}'])).toEqual({
      value: { A: [{ B: 1 }, { B: 2 }] },
      fixes: [],
      text: '{"A": [{"B": 1}\n, {"B": 2}]}',
    });
  });

  it('takes a bracket that ends both pieces for one', () => {
    expect(joinJson(['{"A": {"B": 1}}', '}'])).toMatchObject({ value: { A: { B: 1 } }, fixes: [] });
  });

  it('keeps the comma in front of them', () => {
    expect(joinJson(['{"A": [{"B": 1,\n}\n]\n}', '"C": 2}]}'])).toMatchObject({
      value: { A: [{ B: 1, C: 2 }] },
      fixes: [],
    });
  });

  it('keeps the comma behind the last one that stays, where one stands there', () => {
    expect(joinJson(['{"A": [{"B": 1} ,\n]\n}', '{"B": 2}]}'])).toEqual({
      value: { A: [{ B: 1 }, { B: 2 }] },
      fixes: [],
      text: '{"A": [{"B": 1},\n{"B": 2}]}',
    });
    expect(joinJson(['{"A": [{"B": 1},\n{"C": [2]},\n]\n}', ']}'])).toMatchObject({
      value: { A: [{ B: 1 }, { C: [2] }] },
      fixes: [],
    });
  });

  it('finds the right depth within a deep text', () => {
    expect(joinJson([`${DEEP}${CLOSERS}`, `, "Weight": 2${CLOSERS}`])?.text).toBe(`${DEEP}\n, "Weight": 2${CLOSERS}`);
  });

  it('finds it at several page breaks', () => {
    expect(joinJson([`${DEEP}${CLOSERS}`, `, "Weight": 2${CLOSERS}`, `, "Port": 3${CLOSERS}`])?.text).toBe(
      `${DEEP}\n, "Weight": 2\n, "Port": 3${CLOSERS}`,
    );
  });

  it('finds it where no bracket closes the piece in the middle', () => {
    expect(joinJson([`${DEEP}${CLOSERS}`, ', "Weight": 2', `, "Port": 3${CLOSERS}`])?.text).toBe(
      `${DEEP}\n, "Weight": 2\n, "Port": 3${CLOSERS}`,
    );
  });

  it('takes away as few as need be where several ways are as good', () => {
    expect(joinJson(['{"A": {"B": {"C": 1}}}', ', "D": 2}}}}}'])).toMatchObject({
      value: { A: { B: { C: 1 } }, D: 2 },
      fixes: [{ fix: 'dropped brackets after the end' }],
    });
  });

  it('is undefined where no way can be read', () => {
    expect(joinJson(['{"A": 1}', 'and so on'])).toBeUndefined();
  });

  it('makes any text whole again that one page break has parted', () => {
    const part = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.jsonValue({ maxDepth: 1 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.nat(), (list, at) => {
        const text = JSON.stringify({ Response: { Set: list } }, null, 1);
        const lines = text.split('\n');
        const cut = 1 + (at % (lines.length - 1));
        const [first, second] = [lines.slice(0, cut).join('\n'), lines.slice(cut).join('\n')];
        const read = joinJson([first + closersOf(first), second]);
        expect(read?.value).toEqual(mendJson(text)?.value);
      }),
    );
  });
});

/** The brackets that close what is open at the end of a text of whole lines, as an export adds them. */
function closersOf(text: string): string {
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g))
    if (token === '{') open.push('}');
    else if (token === '[') open.push(']');
    else if (token === '}' || token === ']') open.pop();
  return open.reverse().join('\n');
}
