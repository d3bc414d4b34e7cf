import type { Lines, ParseContext } from './context.ts';

/** The first of some lines that has `text`. */
export function lineOf(context: ParseContext, text: string, at: Lines): number | undefined {
  for (let line = at.line; line <= at.endLine; line++) if (context.text(line).includes(text)) return line;
  return undefined;
}
