import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../generator/diagnostics/catalogue.ts';
import { diagnostic, formatDiagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { Ledger } from '../../generator/diagnostics/ledger.ts';

describe('a diagnostic', () => {
  it('has the severity of its code, and ends on its line where nothing else is said', () => {
    expect(diagnostic('row-unread', { line: 7 }, 'Unread.')).toEqual({
      code: 'row-unread',
      severity: 'warning',
      line: 7,
      endLine: 7,
      message: 'Unread.',
    });
  });

  it('is shown with its place, and with the other places that it is about', () => {
    const found = diagnostic('page-twice', { line: 7, endLine: 9 }, 'Twice.', [{ line: 3, note: 'the first one' }]);
    expect(formatDiagnostic(found, 'doc.md')).toBe(
      'doc.md:7: warning: Twice. [page-twice]\n    doc.md:3: the first one',
    );
  });
});

describe('the catalogue', () => {
  const sources = (readdirSync('generator', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('catalogue.ts'))
    .map((file) => readFileSync(join('generator', file), 'utf8'))
    .join('\n');

  it('has no code that nothing gives', () => {
    // What is unclear about a promise has a code that is put together from the promise.
    const isGiven = (code: string) =>
      sources.includes(`'${code.replace(/-unclear$/, '')}'`) || sources.includes(`'${code}'`);
    expect(Object.keys(CATALOGUE).filter((code) => !isGiven(code))).toEqual([]);
  });

  it.each(Object.entries(CATALOGUE))('says of %s what it means, in sentences', (_, { help }) => {
    expect(help).toMatch(/^(?:[A-Z"].*[.?])$/);
  });
});

describe('the ledger', () => {
  it('gives a line to the first fact that takes it', () => {
    const ledger = new Ledger(5);
    ledger.fact('A', 2, 3);
    ledger.fact('B', 3, 4);
    expect([1, 2, 3, 4, 5].map((line) => ledger.owner(line))).toEqual([undefined, 'A', 'A', 'B', undefined]);
  });

  it('has furniture only where there is no fact, and a fact in place of furniture', () => {
    const ledger = new Ledger(3);
    ledger.furniture('foot of a page', 1, 2);
    ledger.furniture('head of a page', 2, 3);
    ledger.fact('A', 2);
    ledger.furniture('foot of a page', 2);
    expect([1, 2, 3].map((line) => [ledger.kind(line), ledger.owner(line)])).toEqual([
      ['furniture', 'foot of a page'],
      ['fact', 'A'],
      ['furniture', 'head of a page'],
    ]);
  });

  it('knows no lines after the last one', () => {
    const ledger = new Ledger(2);
    ledger.fact('A', 2, 9);
    expect(ledger.kind(3)).toBeUndefined();
  });
});
