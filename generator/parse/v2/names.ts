import type { Page } from '../../read/pages.ts';
import { doubledLookAlike } from '../../repair/doubled-look-alike.ts';
import { NameIndex } from '../../repair/misread-name.ts';
import { nameCase } from '../../repair/name-case.ts';
import type { Lines, ParseContext } from '../shared/context.ts';
import { NameReader, type ReadName } from '../shared/names.ts';

/** A name that examples show, and where. */
export interface Shown {
  names: readonly string[];
  line(name: string): number | undefined;
}

export const NOTHING_SHOWN: Shown = { names: [], line: () => undefined };

/** How names are written on the wire, from all that the legacy part of a document shows of them. */
export class LegacyNames extends NameReader {
  constructor(pages: readonly Page[], context: ParseContext) {
    const code = new Set<number>();
    for (const page of pages)
      for (const block of page.blocks)
        if (block.kind === 'code') for (let line = block.line; line <= block.endLine; line++) code.add(line);
    const first = pages[0];
    const from = first ? (first.groupLine ?? first.line) : 1;
    super(new NameIndex(context.document.lines, from, pages.at(-1)?.endLine ?? 0, (line) => code.has(line)), context);
  }

  /** The name that a table means by `name`. `shown`: the names that examples have in its place. */
  settle(name: string, at: Lines, shown: Shown = NOTHING_SHOWN): ReadName {
    if (shown.names.includes(name)) return { name, repairs: [] };
    const { context, index } = this;
    const doubled = context.repair(
      doubledLookAlike,
      { name, places: (other) => index.occurrence(other) },
      at,
      ({ lines }) => lines.map((line) => context.cite(line)),
    );
    if (doubled) return { name: doubled.found.name, repairs: [doubled.id] };
    const read = this.read(name, at);
    const cased = context.repair(nameCase, { name: read.name, shown: shown.names }, at, (found) =>
      context.cite(shown.line(found) ?? at.line),
    );
    return cased ? { name: cased.found, repairs: [...read.repairs, cased.id] } : read;
  }

  /** Names of this dialect begin with letters of either case. */
  override readCapital(name: string, at: Lines): ReadName {
    return this.settle(name, at);
  }

  override readProse(text: string, at: Lines): { text: string; repairs: string[] } {
    const repairs: string[] = [];
    const undoubled = text.replace(/(?<=`)[A-Za-z_]\w*(?=`)/g, (word) => {
      const settled = /[Il1]{2}/.test(word) ? this.settle(word, at) : undefined;
      if (settled) repairs.push(...settled.repairs);
      return settled?.name ?? word;
    });
    const read = super.readProse(undoubled, at);
    return { text: read.text, repairs: [...repairs, ...read.repairs] };
  }
}
