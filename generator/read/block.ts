/** The pieces that a document is made of, in order, each with its first and last line (1-based). */
export type Block = Heading | Paragraph | Code | List | Table | Divider;

interface Lines {
  line: number;
  endLine: number;
}

export interface Heading extends Lines {
  kind: 'heading';
  depth: number;
  text: string;
}

export interface Paragraph extends Lines {
  kind: 'paragraph';
  /** Markdown, with dead links replaced by their titles. */
  text: string;
}

export interface Code extends Lines {
  kind: 'code';
  /** Line of the first line inside the fence. */
  codeLine: number;
  value: string;
}

export interface List extends Lines {
  kind: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem extends Lines {
  text: string;
  /** Nested lists' items. */
  items: ListItem[];
}

/** A run of lines with TABs. */
export interface Table extends Lines {
  kind: 'table';
  rows: TableRow[];
}

export interface TableRow {
  line: number;
  /** The cells as they stand: inline HTML, untrimmed text. */
  cells: string[];
}

/** A thematic break: in these exports the remains of a page's furniture. */
export interface Divider extends Lines {
  kind: 'divider';
}
