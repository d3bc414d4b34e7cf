import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * What a package promises is decided in `model/`, from the document's facts and sentences. Whatever prints, plays or compares specs
 * takes a description as it is: an expression over one would be a decision that nobody else knows.
 */
const DESCRIPTION = String.raw`\b(?:description|summary)\b`;
const EXPRESSIONS = [
  new RegExp(`\\.(?:test|exec)\\([^()]*${DESCRIPTION}`),
  new RegExp(
    `${DESCRIPTION}\\)?\\s*\\??\\.(?:match|matchAll|search|replace|replaceAll|includes|startsWith|endsWith)\\(`,
  ),
  new RegExp(`new RegExp\\([^;]*${DESCRIPTION}`),
];
/** About texts as such: two releases of one side by side, likeness of words, and what a comment need not repeat of them. */
const ABOUT_TEXTS = /^generator\/(?:diff\/(?:compare\/(?:prose|text|likeness)|migration\/words)|emit\/docs)\.ts$/;

const sources = [
  'generator/emit',
  'generator/diff',
  'generator/serve',
  'generator/publish',
  'templates/runtime',
  'templates/testing',
].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

it('no expression over a description is left where specs are printed, compared or played', () => {
  expect(sources.length).toBeGreaterThan(80);
  const found = sources
    .filter((file) => !ABOUT_TEXTS.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return EXPRESSIONS.flatMap((expression) => expression.exec(text)?.[0] ?? []).map((match) => `${file}: ${match}`);
    });
  expect(found).toEqual([]);
});

it('emitters read no prose', () => {
  const importing = sources.filter(
    (file) => file.startsWith('generator/emit') && /from '[^']*\/(?:prose|model)\//.test(readFileSync(file, 'utf8')),
  );
  expect(importing).toEqual([]);
});
