import type { Page } from '../../read/pages.ts';
import { doubledLookAlike } from '../../repair/doubled-look-alike.ts';
import { NameIndex } from '../../repair/misread-name.ts';
import { nameCase } from '../../repair/name-case.ts';
import type { Lines, ParseContext } from '../shared/context.ts';
import { NameReader } from '../shared/names.ts';

/** A name that examples show, and where. */
export interface Shown {
  names: readonly string[];
  line(name: string): number | undefined;
}

export const NOTHING_SHOWN: Shown = { names: [], line: () => undefined };

export interface Settled {
  name: string;
  repairs: string[];
}

/** Settles how names are written on the wire, from all that the legacy part of a document shows of them. */
export class LegacyNames {
  readonly reader: NameReader;
  readonly #context: ParseContext;

  constructor(pages: readonly Page[], context: ParseContext) {
    const code = new Set<number>();
    for (const page of pages)
      for (const block of page.blocks)
        if (block.kind === 'code') for (let line = block.line; line <= block.endLine; line++) code.add(line);
    const first = pages[0];
    const from = first ? (first.groupLine ?? first.line) : 1;
    const index = new NameIndex(context.document.lines, from, pages.at(-1)?.endLine ?? 0, (line) => code.has(line));
    this.reader = new NameReader(index, context);
    this.#context = context;
  }

  /** The name that a table means by `name`. `shown`: the names that examples have in its place. */
  settle(name: string, at: Lines, shown: Shown = NOTHING_SHOWN): Settled {
    if (shown.names.includes(name)) return { name, repairs: [] };
    const doubled = this.#context.applies(doubledLookAlike)
      ? doubledLookAlike.apply({ name, places: (other) => this.reader.index.occurrence(other) })
      : undefined;
    if (doubled)
      return {
        name: doubled.name,
        repairs: [
          this.#context.repaired(
            doubledLookAlike,
            at,
            name,
            doubled.name,
            doubled.lines.map((line) => ({ line, text: this.#context.text(line).trim().slice(0, 160) })),
          ),
        ],
      };
    const read = this.reader.read(name, at);
    const cased = this.#context.applies(nameCase) ? nameCase.apply({ name: read.name, shown: shown.names }) : undefined;
    if (cased === undefined) return read;
    const line = shown.line(cased) ?? at.line;
    return {
      name: cased,
      repairs: [
        ...read.repairs,
        this.#context.repaired(nameCase, at, read.name, cased, [{ line, text: this.#context.text(line).trim() }]),
      ],
    };
  }

  /** Prose in which names are put right. */
  prose(text: string, at: Lines): { text: string; repairs: string[] } {
    const repairs: string[] = [];
    const undoubled = text.replace(/(?<=`)[A-Za-z_]\w*(?=`)/g, (word) => {
      const settled = /[Il1]{2}/.test(word) ? this.settle(word, at) : undefined;
      if (settled) repairs.push(...settled.repairs);
      return settled?.name ?? word;
    });
    const read = this.reader.readProse(undoubled, at);
    return { text: read.text, repairs: [...repairs, ...read.repairs] };
  }
}
