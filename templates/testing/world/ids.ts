/** New ids that look like the ones in the document's examples. */

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Like `example` in prefix and form; `lb-cuxw2rm0` gives `lb-` and eight letters or digits. */
export function newId(example: string | undefined, kind: string): string {
  if (example !== undefined && UUID.test(example)) return crypto.randomUUID();
  if (example !== undefined && /^\d{4,}$/.test(example)) {
    return pick('123456789', 1) + pick('0123456789', example.length - 1);
  }
  const prefix = /^((?:[a-z][a-z0-9]*-)+)[^-]+$/i.exec(example ?? '')?.[1] ?? `${kind}-`;
  return prefix + pick('abcdefghijklmnopqrstuvwxyz0123456789', 8);
}

function pick(characters: string, count: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(count));
  return [...numbers].map((number) => characters[number % characters.length]).join('');
}
