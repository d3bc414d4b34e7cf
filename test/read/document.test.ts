import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError, documentFromBytes, MAX_LINE_LENGTH, readDocument } from '../../generator/read/document.ts';

const read = (text: string | Buffer) => documentFromBytes(Buffer.from(text), 'doc.md', 'folder/doc.md');

describe('a document', () => {
  it('is its lines, whatever ends them, without a byte order mark', () => {
    expect(read('\ufeff# A\r\nb\rc\n\nd').lines).toEqual(['# A', 'b', 'c', '', 'd']);
  });

  it('is cited by its name without folders, and known by the hash of its bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'document-'));
    try {
      writeFileSync(join(folder, 'doc.md'), 'a\n');
      const document = readDocument(join(folder, 'doc.md'));
      expect(document).toEqual(documentFromBytes(Buffer.from('a\n'), 'doc.md'));
      expect(document.sha256).toBe('87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has lines as long as are read, and none longer', () => {
    expect(read(`a\n${'x'.repeat(MAX_LINE_LENGTH)}`).lines).toHaveLength(2);
    expect(() => read(`a\n${'x'.repeat(MAX_LINE_LENGTH + 1)}`)).toThrow(/^folder\/doc\.md:2: has a line of 10001 /);
  });
});

describe('what is no document is an error that names the file and what to do', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', ' \n\t\n', /^folder\/doc\.md: is empty\. Give the Markdown export/],
    ['binary', Buffer.from([0x23, 0, 0x41]), /^folder\/doc\.md: is a binary file .*Give a Markdown export/],
    ['not UTF-8', Buffer.from([0x23, 0xe9, 0x41]), /^folder\/doc\.md: is not UTF-8 text\. Export it as UTF-8/],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(DocumentError);
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['missing', 'none.md', /^none\.md: no such file\. Give the path/],
    ['a folder', 'test', /^test: is a folder\. Give the Markdown export/],
    ['below a file', 'package.json/x', /^package\.json\/x: can't be read \(ENOTDIR\)/],
  ])('%s', (_, path, message) => {
    expect(() => readDocument(path)).toThrow(DocumentError);
    expect(() => readDocument(path)).toThrow(message);
  });
});
