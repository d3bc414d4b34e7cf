import { SpecError } from './spec-error.ts';

/** Fields of the format that hold numbers, or lists of them. They are printed as they are: a text among them would be code. */
const NUMBERS = new Set([
  'line',
  'endLine',
  'number',
  'rateLimit',
  'min',
  'max',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'defaultSize',
  'maxSize',
]);

/** Fields whose content is the document's own, whatever its names. */
const FREE = new Set(['request', 'response', 'example', 'from']);

/** Throws {@link SpecError} where a number of a spec isn't one. */
export function requireNumbers(value: unknown, file: string, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (NUMBERS.has(key)) {
      for (const number of Array.isArray(inner) ? inner : [inner])
        if (typeof number !== 'object' && number !== undefined && !Number.isFinite(number))
          throw new SpecError(`${file}: is no spec: "${at}" is ${JSON.stringify(String(number))}, which is no number.`);
    }
    if (!FREE.has(key)) requireNumbers(inner, file, at);
  }
}
