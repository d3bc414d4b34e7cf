import type { Block, Table, TableRow } from '../../read/block.ts';
import { type CellText, cellText } from '../../read/cell.ts';
import { withoutLinks } from '../../read/inline.ts';
import { cellContinuedRow } from '../../repair/cell-continued-row.ts';
import { cellContinuedText } from '../../repair/cell-continued-text.ts';
import { croppedTag } from '../../repair/cropped-tag.ts';
import { rowWithoutTabs } from '../../repair/row-without-tabs.ts';
import { shiftedCells } from '../../repair/shifted-cells.ts';
import type { Lines, ParseContext } from './context.ts';
import { readsAs } from './reads-as.ts';
import { readsAsRow } from './row-of-spaces.ts';
import { listText, quote, textOf } from './text.ts';

/** A kind of column: how its header reads, and what its cells look like. */
export interface Column {
  name: string;
  header: RegExp;
  /** Form of a cell; needed only to recognise a row that has lost its TABs. */
  form?: RegExp;
  /** Not every table of the kind has the column. */
  optional?: true;
}

/** A kind of table: its columns in the order that it has without a header row. */
export interface TableShape<Name extends string> {
  /** For messages: "input parameters". */
  what: string;
  columns: readonly (Column & { name: Name })[];
  /** The column with prose, where text below the table goes on; default: the last one. */
  textColumn?: Name;
  /** Whether a text can stand in the column "type". */
  isType?: (text: string) => boolean;
}

/** A row of a table, made whole again. */
export interface Row<Name extends string> extends Lines {
  cells: Partial<Record<Name, CellText>>;
  /** As they stand in the document, joined over page breaks. */
  raw: Partial<Record<Name, string>>;
  repairs: string[];
}

export interface ReadTable<Name extends string> {
  columns: Name[];
  rows: Row<Name>[];
  /** What stands before the first row of the table. */
  before: Block[];
  /** What stands after it and doesn't go on with it. */
  after: Block[];
}

const SEPARATOR = /^[-–—\s]*$/;
const LETTERS = /[a-z]/i;
/** Longer texts head no column. */
const MAX_HEADER = 60;

/**
 * Reads the one table that a section consists of, over all the page breaks in it: separator rows and repeated headers are
 * dropped, a header that is cut in two is joined, a cell that goes on in the next row or below the table is joined. Rows
 * that don't fit the columns become diagnostics, so that every row is a fact or a diagnostic.
 *
 * `goesOn` says whether text below the table can be part of it; by default it is.
 */
export function readTable<Name extends string>(
  blocks: readonly Block[],
  shape: TableShape<Name>,
  context: ParseContext,
  goesOn: (block: Block) => boolean = () => true,
): ReadTable<Name> {
  const first = blocks.findIndex((block) => block.kind === 'table');
  if (first < 0) return { columns: [], rows: [], before: [...blocks], after: [] };
  const reader = new TableReader(shape, context);
  let index = first;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'table') reader.table(block);
    else if (block.kind === 'divider') context.ledger.furniture('divider', block.line, block.endLine);
    else if (reader.columns.length > 0 && goesOn(block)) {
      const cells = reader.lostRow(blocks.slice(index, index + shape.columns.length));
      if (cells > 0) index += cells - 1;
      else if (reader.endsHeader(block)) context.ledger.furniture('table header', block.line, block.endLine);
      else if (reader.started || reader.hasRowOfSpaces(block)) reader.text(block);
      else break;
    } else break;
  }
  return { columns: reader.columns, rows: reader.rows(), before: blocks.slice(0, first), after: blocks.slice(index) };
}

class TableReader<Name extends string> {
  columns: Name[] = [];
  readonly #shape: TableShape<Name>;
  readonly #context: ParseContext;
  #header: string[] | undefined;
  /** How many rows stood before the last header, which is repeated after a page break. */
  #rowsBeforeHeader = 0;
  /** Whether the row that stands last in the document couldn't be read. */
  #isLost = false;
  #joined: { cells: string[]; line: number; endLine: number; repairs: string[] }[] = [];

  constructor(shape: TableShape<Name>, context: ParseContext) {
    this.#shape = shape;
    this.#context = context;
  }

  /** Whether there is a row that text below could go on with. */
  get started(): boolean {
    return this.#joined.length > 0;
  }

  table(table: Table): void {
    for (const row of table.rows) this.#row(row);
  }

  rows(): Row<Name>[] {
    return this.#joined.map(({ cells: joined, line, endLine, repairs: found }) => {
      const repairs = [...found];
      const cells = this.#whole(joined, { line, endLine }, repairs);
      const row: Row<Name> = { cells: {}, raw: {}, line, endLine, repairs };
      for (const [index, name] of this.columns.entries()) {
        const html = cells[index] ?? '';
        const { text, links } = cellText(html);
        row.cells[name] = { text: index === this.#textColumn() ? text : withoutLinks(text), links };
        row.raw[name] = html;
      }
      return row;
    });
  }

  /** A row's cells in their columns, the last of them without the rest of a tag. */
  #whole(joined: string[], at: Lines, repairs: string[]): string[] {
    const { isType } = this.#shape;
    const shifted =
      isType &&
      this.#context.repair(
        shiftedCells,
        { cells: this.columns.map((_, index) => joined[index] ?? ''), columns: this.columns, isType },
        at,
        ({ cells, lost }) => ({
          line: at.line,
          text: `the column of the type says ${quote(lost)}, the next one ${quote(cells[this.columns.indexOf('type' as Name)] ?? '')}`,
        }),
      );
    const cells = shifted?.found.cells ?? joined;
    const tag = this.#context.repair(croppedTag, cells.at(-1) ?? '', at, () => ({
      line: at.endLine,
      text: 'a tag without its "<"',
    }));
    repairs.push(...[shifted, tag].flatMap((repair) => repair?.id ?? []));
    return tag ? [...cells.slice(0, -1), tag.found] : cells;
  }

  /** How many of the blocks are the cells of a row that has lost its TABs; they are taken as one. */
  lostRow(blocks: readonly Block[]): number {
    const forms = this.columns.map((name) => this.#shape.columns.find((column) => column.name === name)?.form);
    if (forms.some((form) => form === undefined)) return 0;
    const paragraphs = blocks.slice(0, forms.length);
    if (!paragraphs.every((block) => block.kind === 'paragraph')) return 0;
    const at = { line: paragraphs[0]?.line ?? 0, endLine: paragraphs.at(-1)?.endLine ?? 0 };
    const texts = paragraphs.map((block) => block.text);
    const repair = this.#context.repair(
      rowWithoutTabs,
      { paragraphs: texts, looksLike: forms as RegExp[] },
      at,
      () => ({ line: this.#joined.at(-1)?.endLine ?? at.line, text: 'the table above has these columns' }),
      (cells) => [texts.join('\n\n'), cells.join('\t')],
    );
    if (!repair) return 0;
    this.#joined.push({ cells: repair.found, ...at, repairs: [repair.id] });
    this.#isLost = false;
    return paragraphs.length;
  }

  /** Text below the table that goes on with its last row. A line that reads as a row of its own goes on with no other. */
  text(block: Block): void {
    if (block.kind !== 'paragraph' || !this.hasRowOfSpaces(block)) {
      this.#goOn(block);
      return;
    }
    for (const [index, text] of block.text.split('\n').entries()) {
      const line = block.line + index;
      if (readsAsRow(text, this.columns)) this.#unread(line, [text]);
      else this.#goOn({ kind: 'paragraph', text, line, endLine: line });
    }
  }

  /** Whether a line of the text reads as a row whose TABs became spaces. */
  hasRowOfSpaces(block: Block): boolean {
    return block.kind === 'paragraph' && block.text.split('\n').some((line) => readsAsRow(line, this.columns));
  }

  #goOn(block: Block): void {
    const text = block.kind === 'list' ? `\n${listText(block)}` : block.kind === 'table' ? '' : textOf(block);
    const last = this.#lastRow();
    const repair =
      last &&
      this.#context.repair(
        cellContinuedText,
        {
          row: last.cells,
          text: asCell(text),
          typeColumn: this.columns.indexOf('type' as Name),
          textColumn: this.#textColumn(),
        },
        { line: last.line, endLine: block.endLine },
        () => ({ line: last.line, text: `the last row of the table of ${this.#shape.what}` }),
        (cells) => [text, cells.join('\t')],
      );
    if (!last || !repair) {
      this.#context.report(
        'text-unread',
        block,
        `Text below the table of ${this.#shape.what} that goes on with no row: ${quote(text)}`,
      );
      return;
    }
    last.repairs.push(repair.id);
    last.cells = repair.found;
    last.endLine = block.endLine;
  }

  /** The row that what stands below it goes on with; undefined where that one couldn't be read. */
  #lastRow() {
    return this.#isLost ? undefined : this.#joined.at(-1);
  }

  #row({ line, cells: written }: TableRow): void {
    const { ledger } = this.#context;
    const cells = this.columns.length === 0 ? written : withoutEmptyEnd(written, this.columns.length);
    if (cells.every((cell) => SEPARATOR.test(cell))) {
      ledger.furniture('separator row', line);
      return;
    }
    if (this.#isHeader(cells)) {
      this.#rowsBeforeHeader = this.#joined.length;
      ledger.furniture('table header', line);
      return;
    }
    if (this.#endsHeader(cells)) {
      ledger.furniture('table header', line);
      return;
    }
    if (this.columns.length === 0) this.#assumeColumns(line, cells.length);
    if (cells[0]?.trim() === '') {
      const last = this.#lastRow();
      const repair =
        last &&
        this.#context.repair(
          cellContinuedRow,
          { row: last.cells, next: cells },
          { line: last.line, endLine: line },
          () => ({ line: last.line, text: `the row above it, ${quote(last.cells[0] ?? '')}` }),
          (joined) => [cells.join('\t'), joined.join('\t')],
        );
      if (!last || !repair) {
        this.#unread(line, cells);
        return;
      }
      last.repairs.push(repair.id);
      last.cells = repair.found;
      last.endLine = line;
      return;
    }
    if (cells.length !== this.columns.length) {
      this.#unread(line, cells);
      return;
    }
    this.#joined.push({ cells: cells.map((cell) => cell.trim()), line, endLine: line, repairs: [] });
    this.#isLost = false;
  }

  #isHeader(cells: readonly string[]): boolean {
    const texts = cells.map((cell) => cellText(cell).text);
    const known = this.#header;
    if (known !== undefined)
      // A header that is repeated after a page break; either may be cropped.
      return (
        texts.length === known.length &&
        texts.every((text, index) => sameHeader(text, known[index] ?? '') || this.#column(text) === this.columns[index])
      );
    if (this.#joined.length > 0) return false;
    const names = withoutEmptyEnd(texts);
    const columns = names.map((text) => this.#column(text));
    if (columns.some((column) => column === undefined) || new Set(columns).size !== columns.length) return false;
    this.#header = names;
    this.columns = columns as Name[];
    return true;
  }

  /** Whether a row, right below the header, is the rest of a header that a page break has cut ("Parameter" / "Name"). */
  #endsHeader(cells: readonly string[]): boolean {
    const header = this.#header;
    if (header === undefined || this.#joined.length !== this.#rowsBeforeHeader) return false;
    const texts = cells.map((cell) => cellText(cell).text);
    return (
      texts.some((text) => LETTERS.test(text)) &&
      texts.every((text, at) => text === '' || this.#column(`${header[at]} ${text}`) === this.columns[at])
    );
  }

  /** The same for a text without TABs. */
  endsHeader(block: Block): boolean {
    return block.kind === 'paragraph' && this.#endsHeader([block.text]);
  }

  #column(header: string): Name | undefined {
    return header.length > MAX_HEADER
      ? undefined
      : this.#shape.columns.find((column) => readsAs(header, column.header))?.name;
  }

  #assumeColumns(line: number, count: number): void {
    const { columns, what } = this.#shape;
    const usual = count < columns.length ? columns.filter((column) => !column.optional) : columns;
    this.columns = usual.map((column) => column.name);
    this.#context.report(
      'table-headless',
      { line },
      `The table of ${what} has no header row. Taken as: ${this.columns.join(', ')}.`,
    );
  }

  #textColumn(): number {
    const { textColumn } = this.#shape;
    return textColumn === undefined ? this.columns.length - 1 : this.columns.indexOf(textColumn);
  }

  #unread(line: number, cells: readonly string[]): void {
    this.#isLost = true;
    this.#context.report(
      'row-unread',
      { line },
      `A row of the table of ${this.#shape.what} has ${cells.length} cells where ${this.columns.length} are expected (${this.columns.join(', ')}), or goes on with no row: ${quote(cells.join(' | '))}`,
    );
  }
}

/** Without the empty cells that a line which ends in TABs has beyond its columns. */
function withoutEmptyEnd(cells: readonly string[], columns = 0): string[] {
  let count = cells.length;
  while (count > columns && cells[count - 1]?.trim() === '') count--;
  return cells.slice(0, count);
}

function sameHeader(text: string, known: string): boolean {
  return text === known || (text !== '' && known.toLowerCase().startsWith(text.toLowerCase()));
}

/** Text is put into a cell, which is HTML: its tags are the cell's, but what stands in code is none, and `&` begins no entity. */
function asCell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/`[^`\n]*`/g, (code) => code.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
