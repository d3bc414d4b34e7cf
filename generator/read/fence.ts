const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Follows fenced code through the lines of a text, as CommonMark delimits it. */
export class FenceTracker {
  #open: string | undefined;

  /** Whether the next line of the text stands in fenced code or is one of its fences. */
  inCode(line: string): boolean {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) return this.#open !== undefined;
    if (this.#open === undefined) this.#open = mark;
    else if (mark.startsWith(this.#open) && line.trim() === mark) this.#open = undefined;
    return true;
  }
}
