import type { Random } from './random.ts';

export interface Mutated {
  lines: string[];
  /** Where the damage is in `lines`; 1-based. */
  line: number;
  endLine: number;
  /** What was done, for the message of a failure. */
  what: string;
}

/** One kind of damage. Undefined where the document has nothing that can be damaged so. */
export type Mutation = (lines: readonly string[], random: Random) => Mutated | undefined;

const isRow = (line: string): boolean => line.includes('\t');
const isHeader = (line: string): boolean => /^[A-Z][A-Za-z ]*\t(?:Required|Type|Desc\w*|Feat\w*)\b/.test(line);
const isBodyRow = (line: string): boolean => /^(?:<a [^>]*>)?[A-Za-z][\w.]*(?:<\/a>)?\t/.test(line) && !isHeader(line);
const isHeading = (line: string): boolean => /^#{1,6} /.test(line);

/** The lines for which `wanted` holds, as indexes. `code`: within fences (true), outside of them (false). */
function indexes(
  lines: readonly string[],
  wanted: (line: string) => boolean,
  code: boolean | undefined = false,
): number[] {
  const found: number[] = [];
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    const fence = /^ {0,3}```/.test(line);
    if (fence) fenced = !fenced;
    if (!fence && (code === undefined || fenced === code) && wanted(line)) found.push(index);
  }
  return found;
}

/** Replaces `count` lines at an index. */
function replaced(lines: readonly string[], at: number, count: number, by: readonly string[], what: string): Mutated {
  return {
    lines: [...lines.slice(0, at), ...by, ...lines.slice(at + count)],
    line: at + 1,
    endLine: at + Math.max(by.length, 1),
    what: `${what}: ${JSON.stringify(
      lines
        .slice(at, at + count)
        .join('\n')
        .slice(0, 140),
    )} -> ${JSON.stringify(by.join('\n').slice(0, 140))}`,
  };
}

/** A mutation of one line. */
function ofLine(
  wanted: (line: string) => boolean,
  change: (line: string, random: Random) => readonly string[] | undefined,
  code: boolean | undefined = false,
): Mutation {
  return (lines, random) => {
    const at = random.pick(indexes(lines, wanted, code));
    if (at === undefined) return undefined;
    const line = lines[at] as string;
    const by = change(line, random);
    return by && by.join('\n') !== line ? replaced(lines, at, 1, by, 'line') : undefined;
  };
}

const ofRow = (change: (cells: string[], random: Random) => string[] | undefined): Mutation =>
  ofLine(isBodyRow, (line, random) => {
    const cells = change(line.split('\t'), random);
    return cells && [cells.join('\t')];
  });

/** What a reader of letters takes for one another. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['I', 'l'],
  ['l', 'I'],
  ['l', '1'],
  ['1', 'l'],
  ['O', '0'],
  ['0', 'O'],
  ['rn', 'm'],
  ['m', 'rn'],
];

function misread(text: string, random: Random): string | undefined {
  const places = LOOK_ALIKES.flatMap(([from, to]) =>
    [...text.matchAll(new RegExp(from, 'g'))].map((match) => ({ index: match.index, from, to })),
  );
  const place = random.pick(places);
  return place && text.slice(0, place.index) + place.to + text.slice(place.index + place.from.length);
}

const at = (text: string, random: Random): number => 1 + random.below(Math.max(text.length - 1, 1));

function withCell(cells: string[], column: number, change: (cell: string) => string | undefined): string[] | undefined {
  const cell = change(cells[column] ?? '');
  return cell === undefined ? undefined : cells.map((old, index) => (index === column ? cell : old));
}

/** Every kind of damage, by name. */
export const MUTATIONS: Record<string, Mutation> = {
  'cell-boundary-lost': ofRow((cells, random) => {
    const gap = random.below(cells.length - 1);
    return [...cells.slice(0, gap), `${cells[gap]} ${cells[gap + 1]}`, ...cells.slice(gap + 2)];
  }),
  'cell-boundary-added': ofRow((cells, random) => {
    const column = random.below(cells.length);
    const cell = cells[column] ?? '';
    const space = cell.indexOf(' ', random.below(cell.length || 1));
    return space < 0
      ? undefined
      : [...cells.slice(0, column), cell.slice(0, space), cell.slice(space + 1), ...cells.slice(column + 1)];
  }),
  'boundaries-lost': ofLine(isBodyRow, (line) => [line.replaceAll('\t', ' ')]),
  'cells-apart': ofLine(isBodyRow, (line) =>
    line.split('\t').flatMap((cell, index) => (index === 0 ? [cell] : ['', cell])),
  ),
  'cells-shifted': ofRow((cells, random) => {
    const column = random.below(cells.length);
    return [...cells.slice(0, column), '', ...cells.slice(column, -1)];
  }),
  'cells-swapped': ofRow((cells, random) => {
    const column = random.below(cells.length - 1);
    const [one = '', other = ''] = cells.slice(column, column + 2);
    return [...cells.slice(0, column), other, one, ...cells.slice(column + 2)];
  }),
  'cell-emptied': ofRow((cells, random) => withCell(cells, random.below(cells.length), () => '')),
  'cell-cropped': ofRow((cells, random) =>
    withCell(cells, cells.length - 1, (cell) => (cell.length > 20 ? cell.slice(0, at(cell, random)) : undefined)),
  ),
  'short-cell-cropped': ofRow((cells, random) =>
    withCell(cells, random.below(cells.length - 1), (cell) =>
      cell.length > 2 ? cell.slice(0, at(cell, random)) : undefined,
    ),
  ),
  'cell-broken': ofLine(isBodyRow, (line, random) => {
    const gap = line.indexOf(' ', random.below(line.length));
    return gap < 0 ? undefined : [line.slice(0, gap), '', line.slice(gap + 1)];
  }),
  'cell-continued-as-row': ofRow((cells, random) => {
    const column = cells.length - 1;
    const cell = cells[column] ?? '';
    const space = cell.indexOf(' ', random.below(cell.length || 1));
    if (space < 0) return undefined;
    return [...cells.slice(0, column), `${cell.slice(0, space)}\n\n${'\t'.repeat(column)}${cell.slice(space + 1)}`];
  }),
  'row-dropped': (lines, random) => {
    const index = random.pick(indexes(lines, isBodyRow));
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'row-doubled': ofLine(isBodyRow, (line) => [line, line]),
  'rows-merged': pairs((one, other) => [`${one} ${other}`]),
  'rows-merged-at-tab': pairs((one, other) => [`${one}\t${other}`]),
  'rows-swapped': pairs((one, other) => [other, one]),
  'table-split': pairs((one, other) => [one, '', other]),
  'table-split-by-separator': pairs((one, other) => [one, '', '--\t--\t--', other]),
  'header-dropped': (lines, random) => {
    const index = random.pick(indexes(lines, isHeader));
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'name-misread': ofRow((cells, random) => withCell(cells, 0, (cell) => misread(cell, random))),
  'type-misread': ofRow((cells, random) =>
    withCell(
      cells,
      Math.max(
        cells.findIndex((cell) => /^(?:Array of )?(?:[A-Z][a-z]+|<a)/.test(cell) && !/^(?:Yes|No)$/.test(cell)),
        1,
      ),
      (cell) => misread(cell, random),
    ),
  ),
  'title-misread': ofLine(isHeading, (line, random) => {
    const text = misread(line, random);
    return text === undefined ? undefined : [text];
  }),
  'code-misread': ofLine(
    (line) => /\S/.test(line),
    (line, random) => {
      const text = misread(line, random);
      return text === undefined ? undefined : [text];
    },
    true,
  ),
  'line-misread': ofLine(
    (line) => /\S/.test(line) && !isRow(line),
    (line, random) => {
      const text = misread(line, random);
      return text === undefined ? undefined : [text];
    },
  ),
  'type-replaced': ofLine(isBodyRow, (line) => [
    line.replace(
      /\t(String|Integer|Boolean)\t/,
      (_, type: string) => `\t${type === 'String' ? 'Integer' : 'String'}\t`,
    ),
  ]),
  'required-replaced': ofLine(isBodyRow, (line) => [
    line.replace(/\t(Yes|No)\t/, (_, word: string) => `\t${word === 'Yes' ? 'No' : 'Yes'}\t`),
  ]),
  'heading-dropped': (lines, random) => {
    const index = random.pick(indexes(lines, isHeading));
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'heading-level': ofLine(isHeading, (line, random) => [line.replace(/^#+/, '#'.repeat(1 + random.below(6)))]),
  'heading-to-text': ofLine(isHeading, (line) => [line.replace(/^#+ /, '')]),
  'text-to-heading': ofLine(
    (line) => /^[A-Z]/.test(line) && !isRow(line),
    (line) => [`## ${line}`],
  ),
  'line-dropped': (lines, random) => {
    const index = random.pick(indexes(lines, (line) => /\S/.test(line), undefined));
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'lines-swapped': (lines, random) => {
    const index = random.below(lines.length - 1);
    const [one = '', other = ''] = lines.slice(index, index + 2);
    return one === other ? undefined : replaced(lines, index, 2, [other, one], 'swapped');
  },
  'line-broken': ofLine(
    (line) => line.includes(' ') && !isRow(line),
    (line, random) => {
      const gap = line.indexOf(' ', random.below(line.length));
      return gap < 0 ? undefined : [line.slice(0, gap), '', line.slice(gap + 1)];
    },
  ),
  'code-split': ofLine(
    (line) => /\S/.test(line),
    (line) => [line, '```', '', '```'],
    true,
  ),
  'code-line-dropped': (lines, random) => {
    const index = random.pick(indexes(lines, (line) => /\S/.test(line), true));
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'fence-lost': (lines, random) => {
    const fences = [...lines.keys()].filter((index) => /^```/.test(lines[index] ?? ''));
    const index = random.pick(fences);
    return index === undefined ? undefined : replaced(lines, index, 1, [], 'dropped');
  },
  'sign-lost': ofLine(
    (line) => /["{}[\],:]/.test(line),
    (line, random) => {
      const sign = random.pick([...line.matchAll(/["{}[\],:]/g)]);
      return sign && [line.slice(0, sign.index) + line.slice(sign.index + 1)];
    },
    true,
  ),
  'document-cut': (lines, random) => {
    const end = 10 + random.below(lines.length - 10);
    return { lines: lines.slice(0, end), line: end, endLine: end, what: `cut after ${JSON.stringify(lines[end - 1])}` };
  },
};

/** A mutation of two rows that follow one another. */
function pairs(change: (one: string, other: string) => string[]): Mutation {
  return (lines, random) => {
    const index = random.pick(indexes(lines, isBodyRow).filter((row) => isBodyRow(lines[row + 1] ?? '')));
    return index === undefined
      ? undefined
      : replaced(lines, index, 2, change(lines[index] ?? '', lines[index + 1] ?? ''), 'rows');
  };
}
