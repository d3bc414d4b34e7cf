import { CATALOGUE, type DiagnosticCode, type Severity } from './catalogue.ts';

/** Something about the document that a person should know. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** 1-based. */
  line: number;
  endLine: number;
  message: string;
  /** Another place that the message speaks of. */
  related?: { line: number; note: string }[];
  /** Of a name that looks wrong: what may be meant. */
  proposal?: { name: string; is: string };
}

export function diagnostic(
  code: DiagnosticCode,
  at: { line: number; endLine?: number },
  message: string,
  related: Diagnostic['related'] = [],
): Diagnostic {
  return {
    code,
    severity: CATALOGUE[code].severity,
    line: at.line,
    endLine: at.endLine ?? at.line,
    message,
    ...(related.length > 0 && { related }),
  };
}

/** `clb-api.md:120: warning: … [row-unread]` */
export function formatDiagnostic(d: Diagnostic, file: string): string {
  const related = (d.related ?? []).map((r) => `\n    ${file}:${r.line}: ${r.note}`).join('');
  return `${file}:${d.line}: ${d.severity}: ${d.message} [${d.code}]${related}`;
}
