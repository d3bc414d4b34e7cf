import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { ParseContext } from '../shared/context.ts';
import { type LegacyExample, readLegacyExamples } from './examples.ts';

export type LegacyUseCase = LegacyExample & { action: string };

/**
 * Reads a page of worked examples: for each a heading, a table of the parameters with what they are for, a request and its
 * response. The tables say nothing that the request doesn't.
 */
export function readUseCases(page: Page, context: ParseContext): LegacyUseCase[] {
  const groups: { title: string; blocks: Block[] }[] = [];
  for (const block of page.blocks) {
    context.ledger.furniture('use case', block.line, block.endLine);
    const last = groups.at(-1);
    if (block.kind === 'heading' && !/^responses?$/i.test(block.text.trim()))
      groups.push({ title: block.text, blocks: [] });
    else if (block.kind === 'code' || block.kind === 'heading') last?.blocks.push(block);
  }
  return groups.flatMap(({ title, blocks }) =>
    readLegacyExamples(blocks, page.title, title, () => false, context).flatMap((example) =>
      example.action === undefined ? [] : [{ ...example, action: example.action }],
    ),
  );
}
