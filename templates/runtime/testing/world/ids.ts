/** New ids that look like the ones in the document's examples. */

import { randomBytes, randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Like `example` in prefix and form; `lb-cuxw2rm0` gives `lb-` and eight letters or digits. */
export function newId(example: string | undefined, kind: string): string {
  if (example !== undefined && UUID.test(example)) return randomUUID();
  if (example !== undefined && /^\d{4,}$/.test(example)) {
    return [...randomBytes(example.length)]
      .map((byte, position) => (position === 0 ? 1 + (byte % 9) : byte % 10))
      .join('');
  }
  const prefix = /^((?:[a-z][a-z0-9]*-)+)[^-]+$/i.exec(example ?? '')?.[1] ?? `${kind}-`;
  return prefix + [...randomBytes(8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
