import fc from 'fast-check';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import {
  commentLine,
  commentText,
  literal,
  propertyKey,
  regExpLiteral,
  stringLiteral,
  valueKey,
} from '../../../../generator/emit/text.ts';
import { fileName } from '../../../../generator/names/file-names.ts';
import { constantName, methodName, typeName } from '../../../../generator/names/identifiers.ts';
import { htmlText } from '../../../../generator/printers/html.ts';
import { codeSpan, escapeMarkdown } from '../../../../generator/printers/markdown.ts';
import { escapeUnsafe } from '../../../../generator/printers/unsafe.ts';
import { pathFindings } from './check.ts';
import { CORPUS, PIECES } from './corpus.ts';
import { htmlElements, markdownShape } from './markup.ts';
import { DECEIVING, shapeOf, syntaxErrors } from './shape.ts';

/** A run of `npm run fuzz` sets more. */
const RUNS = Number(process.env['FUZZ_FACTOR'] ?? 1);
/** Texts in one module or page: parsing them together is what makes many of them affordable. */
const BATCH = 500;

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...CORPUS.map(([, text]) => text)) },
);
const batch = fc.array(hostile, { minLength: BATCH, maxLength: BATCH });

/** `runs` batches, each of {@link BATCH} texts. */
const check = (runs: number, property: (texts: string[]) => void): void => {
  fc.assert(
    fc.property(batch, (texts) => property(texts)),
    { numRuns: runs * RUNS, endOnFailure: true },
  );
};

/** Runs a script; what it gives. */
const run = (code: string): unknown => new Function(`"use strict"; ${code}`)();

describe('25,000 texts in code', () => {
  it('as values and keys, come out as they went in', () => {
    check(50, (texts) => {
      const code = `return [${texts.map(stringLiteral).join(', ')}];`;
      expect(run(code)).toEqual(texts);
      expect(code).not.toMatch(DECEIVING);
      const value = Object.fromEntries(texts.map((text, index) => [text, [text, { [text]: index }]]));
      expect(run(`return ${literal(value)};`)).toEqual(value);
      const object = run(`return { ${texts.map((text) => `${valueKey(text)}: 1`).join(', ')} };`) as object;
      expect(new Set(Object.keys(object))).toEqual(new Set(texts));
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      expect(
        syntaxErrors('keys.ts', `interface X { ${texts.map((text) => `${propertyKey(text)}: 1;`).join(' ')} }`),
      ).toEqual([]);
    });
  });

  it('as comments, are nothing but comments', () => {
    check(50, (texts) => {
      const code = texts.map(
        (text, index) =>
          `/**\n * ${commentText(text).replaceAll('\n', '\n * ')}\n */\nlet x${index}: 1;\n/** ${commentLine(text)} */\nlet y${index}: 1;`,
      );
      const text = code.join('\n');
      expect(text).not.toMatch(DECEIVING);
      expect(syntaxErrors('comments.ts', text)).toEqual([]);
      const benign = texts.map((_, index) => `/** q */\nlet x${index}: 1;\n/** q */\nlet y${index}: 1;`).join('\n');
      expect(shapeOf('comments.ts', text)).toBe(shapeOf('comments.ts', benign));
    });
  });
});

it('25,000 texts in regular expressions match themselves and nothing runs', () => {
  check(50, (texts) => {
    const patterns = texts.map((text) => `^${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);
    const code = `return [${patterns.map(regExpLiteral).join(', ')}];`;
    expect(code).not.toMatch(DECEIVING);
    (run(code) as RegExp[]).forEach((pattern, index) => {
      expect(pattern.test(texts[index] ?? '')).toBe(true);
    });
  });
});

it('25,000 texts give names that can be declared, and files that any system can hold', () => {
  check(50, (texts) => {
    for (const name of [typeName, methodName, constantName]) {
      const names = texts.map(name);
      expect(names.filter((text) => !/^[A-Za-z_$][\w$]*$/.test(text))).toEqual([]);
      const declared = names.map(
        (text, index) => `namespace N${index} { export const ${text} = 1; export type ${text} = 1; }`,
      );
      if (name !== constantName) expect(syntaxErrors('names.ts', declared.join('\n'))).toEqual([]);
    }
    expect(pathFindings([...new Set(texts.map(fileName))].map((name) => `${name}.ts`))).toEqual([]);
  });
});

it('25,000 texts in HTML stay text', () => {
  const known = htmlElements('<!doctype html><p title="q">q</p>');
  check(50, (texts) => {
    const page = texts.map((text) => `<p title="${htmlText(text)}">${htmlText(text)}</p>`).join('');
    expect([...htmlElements(`<!doctype html>${page}`)].filter((element) => !known.has(element))).toEqual([]);
    expect(page).not.toMatch(DECEIVING);
  });
});

it('5,000 texts in Markdown stay words', () => {
  const lines = (texts: string[], print: (text: string) => string) =>
    texts.map((text) => `- x ${print(text)} x`).join('\n');
  check(10, (texts) => {
    // The parser takes more than linear time, so the pages are short.
    for (let from = 0; from < BATCH; from += 25) {
      const page = texts.slice(from, from + 25);
      const shape = markdownShape(
        lines(page, () => 'q'),
        false,
      );
      for (const print of [escapeMarkdown, codeSpan]) expect(markdownShape(lines(page, print), false)).toBe(shape);
    }
  });
});

it('25,000 texts on a terminal steer nothing, and JSON stays the same JSON', () => {
  check(50, (texts) => {
    const json = escapeUnsafe(JSON.stringify(texts));
    expect(json).not.toMatch(DECEIVING);
    expect(JSON.parse(json)).toEqual(texts);
  });
});

it('a pattern that is none is an error that names it', () => {
  expect(() => regExpLiteral('(')).toThrow(/^The pattern "\(" can't be used: /);
});

it('the checks above find what they are for', () => {
  expect(syntaxErrors('x.ts', "const x = '';'")).not.toEqual([]);
  expect(shapeOf('x.ts', 'let x = 1;')).not.toBe(shapeOf('x.ts', 'let x = f();'));
  expect(ts.version).toMatch(/^\d/);
  expect([...htmlElements('<p onclick="x">')]).toContain('p onclick=x');
  expect(markdownShape('a ![b](c)', false)).not.toBe('');
  expect(pathFindings(['../x', 'con.ts', 'a.ts', 'A.ts'])).toHaveLength(3);
});
