import { readFileSync } from 'node:fs';
import stringify from 'json-stringify-pretty-compact';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { requireNumbers } from './require-numbers.ts';
import { SpecError } from './spec-error.ts';
import type { ApiSpec } from './types.ts';

/**
 * JSON as the project's files have it: short objects on one line, a final line break, the same bytes for the same value. What a
 * reader of a file can't see in it is written as an escape, which means the same.
 */
export function jsonText(value: unknown): string {
  return escapeUnsafe(`${stringify(value, { indent: 2, maxLength: 120 })}\n`);
}

/** `clb-2018-03-17`: the name of an API version in file and folder names. Throws {@link SpecError} where it can't be one. */
export function specName({ product, version }: Pick<ApiSpec, 'product' | 'version'>): string {
  const name = `${product}-${version}`;
  if (!/^[a-z0-9][\w.-]{0,99}$/i.test(name) || name.includes('..'))
    throw new SpecError(`${JSON.stringify(name)}: an API of this product and version can't name a file.`);
  return name;
}

const ADVICE = 'Give a spec file, as "npm run generate" and "npm run parse" write them.';

/** Reads a spec file. Throws {@link SpecError} where there is none. */
export function readSpec(path: string): ApiSpec {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new SpecError(
      code === 'ENOENT'
        ? `${path}: no such file. Run "npm run generate" to write the specs.`
        : `${path}: can't be read (${code ?? 'unknown error'}). ${ADVICE}`,
    );
  }
  return specFromText(text, path);
}

/** The same for a spec that is already in memory. `path` is for messages. */
export function specFromText(text: string, path: string): ApiSpec {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SpecError(`${path}: is not JSON: ${(error as Error).message.replaceAll('\n', ' ')}. ${ADVICE}`);
  }
  const spec = value as Partial<ApiSpec> | null;
  if (typeof spec !== 'object' || spec === null || !('formatVersion' in spec))
    throw new SpecError(`${path}: is no spec: it has no "formatVersion". ${ADVICE}`);
  if (spec.formatVersion !== 1)
    throw new SpecError(`${path}: has the format version ${String(spec.formatVersion)}; this program reads version 1.`);
  for (const field of ['actions', 'types', 'errors', 'releases', 'regions'] as const)
    if (!Array.isArray(spec[field])) throw new SpecError(`${path}: is no spec: "${field}" is not a list. ${ADVICE}`);
  for (const field of ['product', 'version', 'protocol', 'endpoint', 'path'] as const)
    if (typeof spec[field] !== 'string')
      throw new SpecError(`${path}: is no spec: "${field}" is not a text. ${ADVICE}`);
  requireNumbers(spec, path);
  return spec as ApiSpec;
}
