/** Which error codes mean what, read from their descriptions. */
import type { ApiSpec, ErrorCode } from '../spec/types.ts';

/** The same fields as the runtime's ErrorClasses. */
export interface ErrorClassCodes {
  throttled: string[];
  expired: string[];
  internal: string[];
  rejected: string[];
}

/** The first that fits decides. What fits none may have been executed: the safe reading. */
const SIGNS: readonly [keyof ErrorClassCodes, RegExp][] = [
  ['throttled', /number of requests exceed|frequency limit|too many requests|rate limit|request limit/i],
  ['expired', /signature (has )?expired|`?timestamp`? .*(difference|server time)|difference between the `?timestamp/i],
  ['internal', /\binternal( \w+)? error|temporarily inaccessible|server error|service is (temporarily )?unavailable/i],
  [
    'rejected',
    /\b(invalid|incorrect|wrong|missing|unknown|unsupported|unauthorized|malformed)\b|not (have|exist|authorized|supported|allowed)|does not exist|verification failed|authentication|signature|(token|parameter) error|access denied|parameter.* (error|length|format)|insufficient balance/i,
  ],
];

export function classifyErrors(spec: ApiSpec): ErrorClassCodes {
  const classes: ErrorClassCodes = { throttled: [], expired: [], internal: [], rejected: [] };
  for (const error of spec.errors) {
    const found = SIGNS.find(([, sign]) => sign.test(wordsOf(error)));
    if (found && !classes[found[0]].includes(error.code)) classes[found[0]].push(error.code);
  }
  // A code stands for its sub-codes too.
  for (const codes of Object.values(classes) as string[][]) {
    const isCovered = (code: string) => codes.some((other) => code.startsWith(`${other}.`));
    codes.splice(0, codes.length, ...codes.filter((code) => !isCovered(code)));
  }
  return classes;
}

function wordsOf({ title, description }: ErrorCode): string {
  return `${title ?? ''}. ${description}`;
}
