// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Logging that can't print a secret: only the fields named here are ever handed to a logger. */

export interface LogFields {
  readonly action?: string | undefined;
  readonly attempt?: number | undefined;
  readonly host?: string | undefined;
  readonly region?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly durationMs?: number | undefined;
  readonly delayMs?: number | undefined;
}

/** Takes `console`, pino's or winston's face, each called as `(message, fields)`. */
export interface Logger {
  debug?(message: string, fields: LogFields): void;
  warn?(message: string, fields: LogFields): void;
}

const ALLOWED: readonly (keyof LogFields)[] = [
  'action',
  'attempt',
  'host',
  'region',
  'status',
  'code',
  'requestId',
  'durationMs',
  'delayMs',
];

/** A copy with the allowed fields that are set; strings cut to a sane length and kept on one line. */
export function allowedFields(fields: LogFields): LogFields {
  const copy: Record<string, string | number> = {};
  for (const name of ALLOWED) {
    const value = fields[name];
    if (typeof value === 'number') copy[name] = value;
    else if (typeof value === 'string') copy[name] = value.slice(0, 200).replace(/\p{Cc}/gu, ' ');
  }
  return copy;
}
