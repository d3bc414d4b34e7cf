import type { ApiSpec } from '../../../../generator/spec/types.ts';
import { fullSpec } from './full-spec.ts';
import { rewrite, slotsOf } from './slots.ts';

/** The spec that hostile texts are put into. */
export const original: ApiSpec = fullSpec();

/** The texts that stand in it; a name and what refers to it are one text. */
export const texts: readonly string[] = [...new Set(slotsOf(original).map(({ text }) => text))];

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A copy in which `change` has had every text, the same one everywhere where it stands. A regular expression stays one: it
 * matches what else would have been put there.
 */
export function replaceTexts(change: (text: string, index: number) => string): ApiSpec {
  const changed = new Map(texts.map((text, index) => [text, change(text, index)]));
  return rewrite(original, (path, text) => {
    const put = changed.get(text) ?? text;
    return path.endsWith('.pattern') && put !== text ? `^${escapeRegExp(put)}$` : put;
  });
}
