import type { DiagnosticCode } from '../../diagnostics/catalogue.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { Ledger } from '../../diagnostics/ledger.ts';
import type { SourceDocument } from '../../read/document.ts';
import type { Evidence, Repair, RepairRule } from '../../repair/rule.ts';
import type { Source } from '../../spec/types.ts';

export interface Lines {
  line: number;
  endLine: number;
}

/** What all parsers share: where findings go. */
export class ParseContext {
  readonly document: SourceDocument;
  readonly ledger: Ledger;
  readonly #reported: Diagnostic[] = [];
  /** Names that look wrong, by their line and spelling: what is put right later was none. */
  readonly #suspects = new Map<string, Diagnostic>();
  readonly repairs: Repair[] = [];
  readonly #disabled: ReadonlySet<string>;
  readonly #perLine = new Map<string, number>();

  /** `disabled`: ids of repair rules that are not to be applied; for the audit. */
  constructor(document: SourceDocument, disabled: Iterable<string> = []) {
    this.document = document;
    this.ledger = new Ledger(document.lines.length);
    this.#disabled = new Set(disabled);
  }

  report(
    code: DiagnosticCode,
    at: Partial<Lines> & { line: number },
    message: string,
    related: Diagnostic['related'] = [],
  ): void {
    this.#reported.push(diagnostic(code, at, message, related));
  }

  /** Reports a name that looks wrong, unless a repair puts it right later. `proposal`: what may be meant. */
  suspect(name: string, proposal: string | undefined, at: Lines): void {
    const asked = proposal === undefined ? '' : `, and may be ${proposal}`;
    const message = `The name ${name} looks misread or misspelt${asked}, but nothing at its place says so. It is kept.`;
    const found = diagnostic('name-suspect', at, message);
    this.#suspects.set(
      `${at.line} ${name}`,
      proposal === undefined ? found : { ...found, proposal: { name, is: proposal } },
    );
  }

  get diagnostics(): Diagnostic[] {
    return [...this.#reported, ...this.#suspects.values()];
  }

  /** Whether a repair rule may be applied. */
  applies(rule: { id: string }): boolean {
    return !this.#disabled.has(rule.id);
  }

  /**
   * Repairs what a rule recognises, and records it: what the rule makes of `input`, and the id of the repair. Undefined where the rule
   * doesn't apply, or is switched off.
   */
  repair<Input, Output>(
    rule: RepairRule<Input, Output>,
    input: Input,
    at: Lines,
    evidence: (found: Output) => Evidence | Evidence[],
    shown: (found: Output) => [before: string, after: string] = (found) => [textOf(input), textOf(found)],
  ): { found: Output; id: string } | undefined {
    const found = this.applies(rule) ? rule.apply(input) : undefined;
    if (found === undefined) return undefined;
    return { found, id: this.repaired(rule, at, ...shown(found), [evidence(found)].flat()) };
  }

  /** A line of the document as evidence. */
  cite(line: number): Evidence {
    return { line, text: this.text(line).trim().slice(0, 160) };
  }

  /** Records a repair and returns its id. */
  repaired(rule: { id: string }, at: Lines, before: string, after: string, evidence: readonly Evidence[]): string {
    const key = `${rule.id}@${at.line}`;
    const count = (this.#perLine.get(key) ?? 0) + 1;
    this.#perLine.set(key, count);
    const id = count === 1 ? key : `${key}.${count}`;
    this.#suspects.delete(`${at.line} ${before}`);
    this.repairs.push({
      id,
      rule: rule.id,
      line: at.line,
      endLine: at.endLine,
      before,
      after,
      evidence: [...evidence],
    });
    return id;
  }

  /** The source text of a line. */
  text(line: number): string {
    return this.document.lines[line - 1] ?? '';
  }
}

/** What a rule takes or gives, as the list of repairs shows it: a name, the cells of a row. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => textOf(part)).join('\t');
  const { name, title, cells } = value as { name?: unknown; title?: unknown; cells?: unknown };
  return textOf(name ?? title ?? cells ?? JSON.stringify(value));
}

export function source(at: Lines, repairs: readonly string[] = []): Source {
  return { line: at.line, endLine: at.endLine, ...(repairs.length > 0 && { repairs: [...repairs] }) };
}
