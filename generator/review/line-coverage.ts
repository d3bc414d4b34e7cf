import type { DocumentResult } from '../pipeline.ts';

export type LineState = 'fact' | 'furniture' | 'reported' | 'unresolved' | 'blank';

export interface PageCoverage {
  title: string;
  line: number;
  endLine: number;
  lines: Record<Exclude<LineState, 'blank'>, number>;
}

/** What became of each line of a document, by page. */
export interface LineCoverage {
  /** `states[0]` is line 1. */
  states: LineState[];
  pages: PageCoverage[];
  total: Record<Exclude<LineState, 'blank'>, number>;
  /** 1-based. */
  unresolved: number[];
}

/** A line is consumed by a fact, known furniture, reported by a diagnostic, or unresolved. */
export function lineCoverage({ document, ledger, diagnostics, pageList }: DocumentResult): LineCoverage {
  const reported = new Set<number>();
  for (const d of diagnostics) for (let line = d.line; line <= d.endLine; line++) reported.add(line);
  const states = document.lines.map((text, index): LineState => {
    if (text.trim() === '') return 'blank';
    return ledger.kind(index + 1) ?? (reported.has(index + 1) ? 'reported' : 'unresolved');
  });
  const empty = () => ({ fact: 0, furniture: 0, reported: 0, unresolved: 0 });
  const total = empty();
  const first = pageList[0]?.line ?? states.length + 1;
  const spans = [
    { title: 'Front matter', line: 1, endLine: first - 1 },
    ...pageList.map(({ title, line }, index) => ({
      title,
      line,
      endLine: (pageList[index + 1]?.line ?? states.length + 1) - 1,
    })),
  ].filter((span) => span.endLine >= span.line);
  const pages = spans.map((span): PageCoverage => {
    const lines = empty();
    for (const state of states.slice(span.line - 1, span.endLine))
      if (state !== 'blank') {
        lines[state]++;
        total[state]++;
      }
    return { ...span, lines };
  });
  const unresolved = states.flatMap((state, index) => (state === 'unresolved' ? [index + 1] : []));
  return { states, pages, total, unresolved };
}
