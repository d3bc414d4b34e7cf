/** What the emitters make of a spec's promises and examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionView } from '../../generator/emit/action-view.ts';
import { codesByMeaning } from '../../generator/emit/api.ts';
import { packageConfig } from '../../generator/emit/config.ts';
import { createContext } from '../../generator/emit/context.ts';
import { exampleRequest } from '../../generator/emit/example.ts';
import { Imports } from '../../generator/emit/imports.ts';
import { emitPackage } from '../../generator/emit/package.ts';
import { code } from '../../generator/emit/text.ts';
import { derivePromises } from '../../generator/model/derive.ts';
import type { Action, ApiSpec, Member } from '../../generator/spec/types.ts';

const source = { line: 1, endLine: 2 };
const member = (name: string, type: Member['type'] = { kind: 'string' }, more: Partial<Member> = {}): Member => ({
  name,
  type,
  required: false,
  nullable: false,
  deprecated: false,
  description: '',
  source,
  ...more,
});
const action = (name: string, more: Partial<Action> = {}): Action => ({
  name,
  category: '',
  summary: '',
  description: '',
  documented: true,
  input: [],
  output: [],
  errors: [],
  examples: [],
  source,
  ...more,
});
const integer = { kind: 'integer' } as const;
const list = (name: string) => ({ kind: 'array', items: { kind: 'ref', name } }) as const;
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8')) as ApiSpec;
const modern = read('clb-2018-03-17');
const legacy = read('clb-2017');
const contextOf = (spec: ApiSpec) => createContext(spec, packageConfig(spec));
const docsOf = (spec: ApiSpec) => {
  const context = contextOf(spec);
  const scope = { imports: new Imports(), root: './' } as const;
  const view = actionView(context, scope, context.actions[0] as Action, () => code`call()`);
  return String(view.docs).replace(/\n \* /g, ' ');
};
const context = contextOf({
  ...modern,
  actions: [],
  types: [{ name: 'Thing', description: '', usedBy: [], members: [member('Id')], source }],
});

describe('an asynchronous action', () => {
  it('of which the document says no more has docs that say so', () => {
    const make = action('Make', { async: { pollWith: 'Look', by: 'RequestId' }, output: [member('RequestId')] });
    expect(docsOf({ ...modern, actions: [make] })).toContain("doesn't say what tells that it is done");
  });

  it('on what was there before may seem done at once, and says so', () => {
    const status = member('Status', integer, { description: '0: creating; 1: running' });
    const [from, to] = [[member('ThingIds')], [member('ThingIds')]];
    const look = action('DescribeThings', { input: to, output: [status] });
    const docs = (more: Partial<Action>) => {
      const make = action('ChangeThings', { async: { pollWith: look.name, by: 'ThingIds' }, ...more });
      return docsOf(derivePromises({ ...modern, actions: [make, look] }));
    };
    expect(docs({ input: from })).toContain('may have had that status already');
    expect(docs({ output: from })).not.toContain('may have had that status already');
  });
});

describe('error codes', () => {
  it('stand for their sub-codes', () => {
    const codes = codesByMeaning(modern.errors);
    expect(codes).toMatchObject({ throttled: ['RequestLimitExceeded'], expired: ['AuthFailure.SignatureExpire'] });
    expect(codes['rejected']).toContain('AuthFailure');
    expect(codes['rejected']?.filter((code) => code.startsWith('AuthFailure.'))).toEqual([]);
  });
});

describe('examples', () => {
  const derived = (one: Action) => derivePromises({ ...context.spec, actions: [one] }).actions[0] as Action;

  it('are nested and typed as the document types them', () => {
    const input = [
      member('Forward', integer),
      member('On', { kind: 'boolean' }),
      member('Ids', { kind: 'array', items: { kind: 'string' } }),
      member('Things', list('Thing')),
    ];
    const request = { Forward: '1', On: 'true', 'Ids.0': 'a', 'Ids.1': 'b', 'Things.0.Id': "x'\n" };
    const known = action('Make', { input, examples: [{ title: '', request, response: {}, source }] });
    expect(String(exampleRequest(derived(known)))).toBe(
      "{\n  Forward: 1,\n  On: true,\n  Ids: ['a', 'b'],\n  Things: [{ Id: 'x\\'\\n' }],\n}",
    );
  });

  it.each([{ Unknown: 'x' }, { Forward: 'many' }, 'a URL'])('that do not fit are left out: %j', (request) => {
    const known = action('Make', {
      input: [member('Forward', integer)],
      examples: [{ title: '', request, response: {}, source }],
    });
    expect(exampleRequest(derived(known))).toBeUndefined();
  });
});

describe('a package', () => {
  it.each([modern, legacy])('is the same bytes every time, with a header in each source ($version)', (spec) => {
    const files = emitPackage(spec, packageConfig(spec));
    expect([...emitPackage(structuredClone(spec), packageConfig(spec))]).toEqual([...files]);
    for (const [path, text] of files)
      if (path.endsWith('.ts')) expect(text, path).toMatch(/^(#!.*\n)?\/\/ Generated from .*: do not edit\./);
    for (const one of spec.actions.filter(({ documented }) => documented)) {
      expect(files.get('src/client.ts')).toMatch(
        new RegExp(`name: '${one.name}'|operations\\.${one.name[0]?.toLowerCase()}`),
      );
    }
  });
});
