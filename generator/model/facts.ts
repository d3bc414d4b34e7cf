/** What the promises are made from: a spec, looked up by name, and the places of its sentences. */
import { plainText } from '../prose/text.ts';
import type { Action, ApiSpec, DataType, ErrorCode, Evidence, Member, Source } from '../spec/types.ts';

/** A promise that the document's facts don't settle, and the reading that was taken. */
export type ReportUnclear = (promise: 'effect' | 'paging' | 'waiting', action: Action, message: string) => void;

export class Facts {
  readonly actions: readonly Action[];
  readonly errors: readonly ErrorCode[];
  readonly types: ReadonlyMap<string, DataType>;
  readonly #onUnclear: ReportUnclear;
  readonly #told = new Set<string>();
  readonly #lines: readonly string[];

  constructor(spec: ApiSpec, lines: readonly string[], unclear: ReportUnclear) {
    this.actions = spec.actions.filter(({ documented }) => documented);
    this.errors = spec.errors;
    this.types = new Map(spec.types.map((type) => [type.name, type]));
    this.#onUnclear = unclear;
    this.#lines = lines;
  }

  /** Reports each message once: several actions may be polled with one. */
  unclear(...[promise, action, message]: Parameters<ReportUnclear>): void {
    if (!this.#told.has(message)) this.#onUnclear(promise, action, message);
    this.#told.add(message);
  }

  /** A sentence of a text that stands in these lines; where the document's lines aren't known, at the first of them. */
  sentence(text: string, { line, endLine }: Source): Evidence {
    const start = text.slice(0, 40);
    for (let at = line; at <= endLine; at++)
      if (plainText(this.#lines[at - 1] ?? '').includes(start)) return { line: at, text };
    return { line, text };
  }
}

/** A member's row: its name, and its description where that is what counts. */
export function row({ name, description, source }: Member, said?: 'said'): Evidence {
  return { line: source.line, text: said ? `${name}: ${plainText(description).replaceAll('\n', ' ')}` : name };
}
