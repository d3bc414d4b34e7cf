/** What page breaks do to each kind of page, and what is read nevertheless. */
import { describe, expect, it } from 'vitest';
import { typeText } from '../../generator/parse/shared/type-words.ts';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { actionPage, dataTypes, library, UPDATED } from './library.ts';

const read = (text: string): DocumentResult => documentToSpecs(documentFromBytes(Buffer.from(text), 'library.md'));
const rulesOf = (result: DocumentResult): string[] => result.repairs.map((repair) => repair.rule);

function specOf(result: DocumentResult): ApiSpec {
  const [spec] = result.specs;
  if (!spec) throw new Error('no spec');
  return spec;
}

const lending = (rows: string): DocumentResult =>
  read(
    library(
      actionPage('LendBook', { input: [{ name: 'ROWS', type: 'String', description: 'x' }] }).replace(
        'ROWS\tYes\tString\tx',
        rows,
      ),
    ),
  );
const inputOf = (result: DocumentResult) =>
  specOf(result).actions[0]?.input.map((member) => [
    member.name,
    typeText(member.type),
    member.required,
    member.description,
  ]);

describe('a table of members', () => {
  it('whose cell goes on in a row below: the row is joined', () => {
    const result = lending('Days\tYes\tInteger\tFor how many days\n\n\t\t\tthe book is lent.');
    expect(inputOf(result)).toEqual([['Days', 'integer', true, 'For how many days the book is lent.']]);
    expect(rulesOf(result)).toContain('cell-continued-row');
  });

  it('whose cell goes on as text below the table', () => {
    const result = lending('Days\tYes\tInteger\tFor how many days\n\nthe book is lent.');
    expect(inputOf(result)).toEqual([['Days', 'integer', true, 'For how many days the book is lent.']]);
    expect(rulesOf(result)).toContain('cell-continued-text');
  });

  it('whose cell goes on as text that is the rest of a row elsewhere: it is no row of its own', () => {
    const result = lending(
      'Days\tYes\tInteger\tHow long. Note: this field\n\n\t\t\tmay return null.\nTitle\tNo\tString\tWhich. Note: this field\n\nmay return null.',
    );
    expect(inputOf(result)).toEqual([
      ['Days', 'integer', true, 'How long. Note: this field may return null.'],
      ['Title', 'string', false, 'Which. Note: this field may return null.'],
    ]);
  });

  it('whose type stands in two rows', () => {
    const result = lending('Days\tYes\tArray of\tThe days.\n\n\t\tInteger\t');
    expect(inputOf(result)).toEqual([['Days', 'Array of integer', true, 'The days.']]);
  });

  it('with a separator row and a repeated header in it', () => {
    const result = lending(
      'Days\tYes\tInteger\tHow long.\n\n--\t--\t--\t--\n\nParameter Name\tRequired\tType\tDescription\nTitle\tNo\tString\tWhich book.',
    );
    expect(inputOf(result)).toEqual([
      ['Days', 'integer', true, 'How long.'],
      ['Title', 'string', false, 'Which book.'],
    ]);
    expect(result.diagnostics.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it.each([
    ['a scalar', 'Title No String Which book.'],
    ['a list', 'Titles.N No Array of String Which books.'],
    ['a link', 'Shelf No <a href="#Shelf">Shelf</a> Which shelf.'],
    ['as many spaces as TABs had been', 'Title  No  String  Which book.'],
  ])('with a row whose TABs became spaces (%s): it is reported, and joined to no other', (_, row) => {
    const result = lending(`Days\tYes\tInteger\tHow long.\n\n${row}\n\nWithout its series.\n`);
    expect(inputOf(result)).toEqual([['Days', 'integer', true, 'How long.']]);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'row-unread', message: expect.stringContaining(row.split(' ')[0] ?? '') }),
    );
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'text-unread', message: expect.stringContaining('Without its series.') }),
    );
  });

  it('with such a row right below text that goes on: only the text is joined', () => {
    const result = lending('Days\tYes\tInteger\tFor how many days\n\nthe book is lent.\nTitle No String Which book.\n');
    expect(inputOf(result)).toEqual([['Days', 'integer', true, 'For how many days the book is lent.']]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'row-unread' }));
  });

  it('with a row that has a cell too many: it is reported, not guessed', () => {
    const result = lending('Days\tYes\tInteger\tHow\tlong.');
    expect(inputOf(result)).toEqual([]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'row-unread' }));
  });
});

describe('an action page', () => {
  it('right below the title of the document', () => {
    expect(specOf(read(library(actionPage('LendBook')))).title).toBe('Library');
  });

  it('that lost the line with its date begins a page nevertheless', () => {
    const text = library(actionPage('ReturnBook'), actionPage('LendBook').replace(`${UPDATED}\n`, ''));
    expect(specOf(read(text)).actions.map((action) => action.name)).toEqual(['ReturnBook', 'LendBook']);
  });

  it('that lost its title has the name that its row for Action gives', () => {
    const text = library(actionPage('ReturnBook'), actionPage('LendBook').replace('# LendBook\n', ''));
    const result = read(text);
    expect(specOf(result).actions.map((action) => action.name)).toEqual(['ReturnBook', 'LendBook']);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'names-disagree' }));
  });

  it('with misread headings has all its sections', () => {
    const text = library(
      actionPage('LendBook').replace('Input Parameters', 'lnput Parameters').replace('API Desc', 'APl Desc'),
    );
    expect(read(text).diagnostics.filter(({ code }) => code === 'section-missing')).toEqual([]);
  });

  it('with an example in two code blocks: they are one', () => {
    const text = library(actionPage('LendBook').replace('{"Response": ', '{"Response":\n```\n\n```\n'));
    const result = read(text);
    expect(specOf(result).actions[0]?.examples[0]?.response).toEqual({ Response: { RequestId: 'r-1' } });
    expect(rulesOf(result)).toContain('code-joined');
  });

  it('whose example has no request: says so', () => {
    const text = library(actionPage('LendBook').replace(/#### Input Example[\s\S]*?(?=#### Output)/, ''));
    expect(read(text).diagnostics).toContainEqual(expect.objectContaining({ code: 'example-lonely' }));
  });
});

describe('other pages', () => {
  it('data types: a description that became a heading', () => {
    const member = { name: 'Title', type: 'String', description: 'The title.' };
    const text = library(
      actionPage('LendBook', { output: [{ name: 'Book', type: 'Book', description: 'The book.' }] }),
      dataTypes([{ name: 'Book', members: [member] }]).replace('A type.', '### Book on loan'),
    );
    const result = read(text);
    expect(specOf(result).types.map(({ name, description }) => [name, description])).toEqual([
      ['Book', 'Book on loan'],
    ]);
    expect(rulesOf(result)).toContain('heading-promoted');
  });

  it('data types: one that nothing defines', () => {
    const text = library(
      actionPage('LendBook', { output: [{ name: 'Book', type: 'Book', description: 'The book.' }] }),
    );
    const result = read(text);
    expect(specOf(result).types).toMatchObject([{ name: 'Book', documented: false, members: [] }]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'type-unknown' }));
  });

  it('API Category: an action without a page', () => {
    const category = `# API Category\n\n${UPDATED}\n\n## Loans\n\nAPI Name\tFeature\nLendBook\tLends a book\nReturnBook\tTakes a book\n\n\tback\n`;
    const result = read(library(category, actionPage('LendBook')));
    expect(
      specOf(result).actions.map(({ name, category: title, summary, documented }) => [
        name,
        title,
        summary,
        documented,
      ]),
    ).toEqual([
      ['LendBook', 'Loans', 'Lends a book', true],
      ['ReturnBook', 'Loans', 'Takes a book back', false],
    ]);
  });

  it.each([
    [
      'API Category',
      `## Loans\n\nAPI Name\tFeature\tFrequency Limit (maximum requests per second)\n`,
      'LendBook\tLends a book\t20',
      'ReturnBook Takes a book back 20',
    ],
    [
      'API Category',
      '## Loans\n\nAPI Name\tFeature\n',
      'LendBook\tLends a book',
      '<a href="#">ReturnBook</a> Takes a book back',
    ],
    [
      'Error Codes',
      '## Service Error Codes\n\nError Code\tDescription\n',
      'WrongShelf\tWrong shelf',
      'WrongReader Wrong reader',
    ],
    [
      'Error Codes',
      '## Service Error Codes\n\nError Code\tDescription\n',
      'WrongShelf\tWrong shelf',
      'Limit.Books too many',
    ],
  ])('%s: a row whose TABs became spaces is reported, and joined to no other', (title, header, row, lost) => {
    for (const rows of [`${row}\n\n${lost}\n`, `${lost}\n${row}\n`]) {
      const result = read(library(`# ${title}\n\n${UPDATED}\n\n${header}${rows}`, actionPage('LendBook')));
      const { actions, errors } = specOf(result);
      expect([...actions.map(({ summary }) => summary), ...errors.map(({ description }) => description)]).toEqual(
        title === 'API Category' ? ['Lends a book'] : ['', 'Wrong shelf'],
      );
      expect(result.diagnostics.filter(({ code }) => code === 'row-unread')).toMatchObject([
        { message: expect.stringContaining(lost.slice(0, 5)) },
      ]);
    }
  });

  it.each([
    'The shelf is full. LendBook can not be called',
    'An Array of books is asked for',
    'Error Codes of another kind',
  ])('Error Codes: text that goes on with a description is no row: %s', (text) => {
    const codes = `# Error Codes\n\n${UPDATED}\n\n## Service Error Codes\n\nError Code\tDescription\nWrongShelf\tWrong shelf.\n\n${text}\n`;
    expect(specOf(read(library(actionPage('LendBook'), codes))).errors).toMatchObject([
      { code: 'WrongShelf', description: `Wrong shelf. ${text}` },
    ]);
  });

  it('History: a label that a page break moved outwards, with its colon misread', () => {
    const history = `# History\n\n${UPDATED}\n\n## Release 2\n\nRelease time: 2024-01-01 00:00:00\n\nModified APIs:\n\n- [LendBook](#)\n\n- New input parameters>Days\n`;
    const result = read(
      library(
        history,
        actionPage('LendBook', { input: [{ name: 'Days', type: 'Integer', description: 'How long.' }] }),
      ),
    );
    expect(specOf(result).releases).toMatchObject([
      { number: 2, changes: [{ change: 'added', kind: 'input', action: 'LendBook', names: ['Days'] }] },
    ]);
    expect(rulesOf(result)).toEqual(expect.arrayContaining(['history-label', 'history-nesting']));
  });

  describe('History', () => {
    const changesOf = (lines: string) => {
      const history = `# History\n\n${UPDATED}\n\n## Release 2\n\n${lines}\n`;
      const result = read(library(history, actionPage('LendBook')));
      return {
        releases: specOf(result).releases.map(({ time, changes }) => ({
          time,
          changes: changes.map(({ change, kind, action, type, names }) =>
            [change, kind, action ?? type ?? '', ...names].join(' '),
          ),
        })),
        unread: result.diagnostics.filter(({ code }) => code === 'history-unread'),
      };
    };
    const RELEASE = `Release time: 2023-10-24 11:13:16

Release updates:

Improvement to existing documentation.

Modified APIs:

- [ModifyLoadBalancerAttributes](#)
  - New input parameters:LoadBalancerName, TargetRegionInfo, SnatPro

New data structures:

- [Egress](#)
`;
    const READ = {
      releases: [
        {
          time: '2023-10-24 11:13:16',
          changes: [
            'added input ModifyLoadBalancerAttributes LoadBalancerName TargetRegionInfo SnatPro',
            'added type  Egress',
          ],
        },
      ],
      unread: [],
    };

    it.each([
      ['as it should be', RELEASE],
      ['without blank lines', RELEASE.replace(/\n\n/g, '\n')],
      ['with names over two lines', RELEASE.replace('TargetRegionInfo, ', 'TargetRegionInfo,\n    ')],
      ['with names below the list', RELEASE.replace('TargetRegionInfo, ', 'TargetRegionInfo,\n\n')],
      ['with names apart from their label', RELEASE.replace('parameters:', 'parameters:\n\n')],
      ['with a title over two paragraphs', RELEASE.replace('data structures:', 'data\n\nstructures:')],
      ['with a misread label', RELEASE.replace('input parameters', 'input pararneters')],
    ])('%s', (_, lines) => expect(changesOf(lines)).toEqual(READ));

    it('with a title that can not be read: what stands below belongs to nothing', () => {
      const { releases, unread } = changesOf(RELEASE.replace('New data structures', 'Nevv data structures'));
      expect(releases[0]?.changes).toEqual(READ.releases[0]?.changes.slice(0, 1));
      expect(unread).toHaveLength(2);
    });

    it('with a label that lacks its last name: it is reported', () => {
      const { unread } = changesOf(RELEASE.replace(', SnatPro', ','));
      expect(unread).toHaveLength(1);
    });
  });

  it('data types: "Used by actions" in two paragraphs', () => {
    const result = read(
      library(
        actionPage('LendBook', { output: [{ name: 'Loan', type: 'Loan', description: 'The loan.' }] }),
        dataTypes([{ name: 'Loan', members: [{ name: 'Id', type: 'String', description: 'Its ID.' }] }]).replace(
          'Used by',
          'Used\n\nby',
        ),
      ),
    );
    expect(specOf(result).types).toMatchObject([{ name: 'Loan', description: 'A type.', usedBy: ['LendBook'] }]);
  });

  it('a request whose first line is too long for a line', () => {
    const result = read(
      library(actionPage('LendBook').replace('?Action=LendBook', '?Act\nion=LendBook\n&Seal=AyE3\nzhCC=\n&Days=7')),
    );
    expect(specOf(result).actions[0]?.examples[0]?.request).toEqual({ Seal: 'AyE3zhCC=', Days: '7' });
  });

  it('Error Codes: scopes by heading, a row without TABs', () => {
    const codes = `# Error Codes\n\n${UPDATED}\n\n## Common Error Codes\n\nError Code\tDescription\nInternalError\tInternal error.\n\n## Service Error Codes\n\nError Code\tDescription\nWrongShelf\tWrong shelf.\n\nWrongReader\n\nWrong reader.\n`;
    const spec = specOf(read(library(actionPage('LendBook'), codes)));
    expect(spec.errors.map(({ code, scope, description }) => [code, scope, description])).toEqual([
      ['InternalError', 'common', 'Internal error.'],
      ['WrongShelf', 'service', 'Wrong shelf.'],
      ['WrongReader', 'service', 'Wrong reader.'],
    ]);
  });

  it('Request Structure: regions of a host name with more labels, and those for the financial industry', () => {
    const structure = `# Request Structure\n\n${UPDATED}\n\n## 1. Service Address\n\nHosted region\tDomain name\nLocal access region (recommended, only for non-financial availability zones)\tlibrary.intl.tencentcloudapi.com\nSouth China (Guangzhou)\tlibrary.intl.ap-guangzhou.tencentcloudapi.com\n\n**Note: Financial availability zones and non-financial availability zones are isolated.**\n\nHosted region in financial availability zone\tFinancial availability zone domain name\nEast China (Shanghai Finance)\tlibrary.intl.ap-shanghai-fsi.tencentcloudapi.com\n\n## 2. Communications Protocol\n`;
    expect(specOf(read(library(structure, actionPage('LendBook')))).regions.map(({ id, name }) => [id, name])).toEqual([
      ['ap-guangzhou', 'South China (Guangzhou)'],
      ['ap-shanghai-fsi', 'East China (Shanghai Finance)'],
    ]);
  });

  it('Request Structure: regions by host name', () => {
    const structure = `# Request Structure\n\n${UPDATED}\n\n## 1. Service Address\n\nHosted region\tDomain name\nLocal access region\tlibrary.tencentcloudapi.com\nSouth (Guangzhou)\tlibrary.ap-guangzhou.tencentcloudapi.com\n`;
    const spec = specOf(read(library(structure, actionPage('LendBook'))));
    expect(spec.regions).toEqual([
      { id: 'ap-guangzhou', name: 'South (Guangzhou)', endpoint: 'library.ap-guangzhou.tencentcloudapi.com' },
    ]);
  });
});
