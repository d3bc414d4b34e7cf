import { describe, expect, it } from 'vitest';
import { docComment, docLines, memberDocs } from '../../generator/emit/docs.ts';
import type { Member } from '../../generator/spec/types.ts';

const member = (description: string, more: Partial<Member> = {}): string =>
  memberDocs({
    name: 'Size',
    type: { kind: 'integer' },
    required: true,
    nullable: false,
    deprecated: false,
    description,
    source: { line: 1, endLine: 1 },
    ...more,
  }).join('\n');

describe('a comment', () => {
  it('of one line stays on one', () => {
    expect(String(docComment(['A box.', undefined, '']))).toBe('/** A box. */');
  });

  it('is broken within 100 columns, between words', () => {
    const text = 'A box that can hold up to a hundred smaller boxes, each of which has a lid, a label and `a key`. ';
    const lines = docLines([text.repeat(4)]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(95);
    expect(lines.join(' ')).toBe(text.repeat(4).trim());
  });

  it('keeps lists and code as they are, and begins no list by accident', () => {
    const words = 'word '.repeat(30).trim();
    expect(docLines([`- ${words}\n- b`])).toEqual([
      `- ${'word '.repeat(18).trim()}`,
      `  ${'word '.repeat(12).trim()}`,
      '- b',
    ]);
    const code = `\`\`\`ts\n${'x'.repeat(120)} y\n\`\`\``;
    expect(docLines([code]).join('\n')).toBe(code);
    expect(docLines([`${'word '.repeat(18)}aaa - b`])).toEqual([`${'word '.repeat(18)}aaa -`, 'b']);
  });
});

describe("a member's docs", () => {
  const note = 'Note: this field may return null, indicating that no valid values can be obtained.';

  it("don't say what the type says", () => {
    expect(member(`How large it is.\n\n${note}`, { nullable: true })).toBe('How large it is.');
    expect(member(`How large it is.\n\n${note}`)).toContain('null');
    const told = 'It is empty. Note: This field may return null, indicating that there is no lid.';
    expect(member(told, { nullable: true })).toBe(told);
  });

  it("don't repeat what the text says, and add what it doesn't", () => {
    const constraints = { min: 1, max: 5, default: 2, unit: 'seconds' };
    expect(member('1 to 5 seconds, 2 by default', { constraints })).toBe('1 to 5 seconds, 2 by default');
    expect(member('How long.', { constraints })).toBe('How long.\n\nDefault: 2. Range: 1 to 5. Unit: seconds.');
  });

  it('of a deprecated one say in the tag what editors are to show', () => {
    expect(member('Use `Width`.', { deprecated: true })).toBe('@deprecated Use `Width`.');
  });
});
