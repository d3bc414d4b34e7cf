import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import { joinJson } from '../../repair/code-joined.ts';
import { isObject } from '../../spec/nested.ts';
import type { Member, ResponseFormat, Type } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { proseText } from '../shared/text.ts';
import { scalarOf } from '../shared/type-words.ts';
import { type ParameterRow, readParameters } from './rows.ts';

/**
 * Reads a page that describes what several kinds of actions answer: for each a heading, a table, perhaps a sample. A
 * member whose sample is an object keyed by ids is a map; what the sample has under each id stands in `entries`.
 */
export function readResponseFormats(page: Page, context: ParseContext): ResponseFormat[] {
  const parts: { title: string; blocks: Block[]; line: number }[] = [
    { title: page.title, blocks: [], line: page.line },
  ];
  for (const block of page.blocks) {
    context.ledger.fact(`response format ${parts.at(-1)?.title}`, block.line, block.endLine);
    if (block.kind === 'heading') parts.push({ title: block.text, blocks: [], line: block.line });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.flatMap(({ title, blocks, line }) => {
    const first = blocks.findIndex((block) => block.kind === 'table');
    if (first < 0) return [];
    let end = first;
    while (blocks[end]?.kind === 'table') end++;
    const rows = readParameters(blocks.slice(first, end), 'format', title, context);
    const json = blocks.slice(end).find((block) => block.kind === 'code' && /^\s*\{/.test(block.value));
    const sample = json?.kind === 'code' ? joinJson([json.value])?.value : undefined;
    const texts = blocks.filter((block, at) => (at < first || at >= end) && block.kind !== 'code' && !isLabel(block));
    return [
      {
        title,
        description: proseText(texts),
        ...formatMembers(rows, sample),
        ...(sample !== undefined && { example: sample }),
        source: source({ line, endLine: blocks.at(-1)?.endLine ?? line }),
      },
    ];
  });
}

const isLabel = (block: Block): boolean =>
  block.kind === 'paragraph' && /^(?:sample|example)s?:?$/i.test(block.text.trim());

function formatMembers(rows: readonly ParameterRow[], sample: unknown): Pick<ResponseFormat, 'members' | 'entries'> {
  const entries: Member[] = [];
  const members = rows.map((row): Member => {
    const shown = objectOf(objectOf(sample)?.[row.name]);
    const inside = Object.values(shown ?? {}).flatMap((value) => {
      const object = objectOf(value);
      return object ? [object] : [];
    });
    const keyed = inside.length > 0;
    if (keyed)
      for (const name of new Set(inside.flatMap((value) => Object.keys(value)))) {
        const like = rows.find((other) => other.name === name);
        entries.push(member(name, scalarType(inside.map((value) => value[name])), like?.description ?? '', row));
      }
    const kind = scalarOf(row.type);
    const type: Type = keyed ? { kind: 'map', values: { kind: 'json' } } : { kind: kind ?? 'json' };
    return { ...member(row.name, type, row.description, row), required: /^yes$/i.test(row.required ?? 'yes') };
  });
  return { members, ...(entries.length > 0 && { entries }) };
}

const member = (name: string, type: Type, description: string, row: ParameterRow): Member => ({
  name,
  type,
  required: true,
  nullable: false,
  deprecated: false,
  description,
  source: source(row, row.repairs),
});

function scalarType(values: readonly unknown[]): Type {
  if (values.every((value) => typeof value === 'string')) return { kind: 'string' };
  if (values.every(Number.isInteger)) return { kind: 'integer' };
  return { kind: 'json' };
}

const objectOf = (value: unknown): Record<string, unknown> | undefined => (isObject(value) ? value : undefined);
