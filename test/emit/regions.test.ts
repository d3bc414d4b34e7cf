import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { emitApi } from '../../generator/emit/api.ts';
import { packageConfig } from '../../generator/emit/config.ts';
import { createContext } from '../../generator/emit/context.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';

const spec = JSON.parse(readFileSync(new URL('../../spec/clb-2018-03-17.json', import.meta.url), 'utf8')) as ApiSpec;

/** The value that the emitted code has. */
function regionsOf(hosts: Record<string, string | undefined>): unknown {
  const [some] = spec.regions as [ApiSpec['regions'][number]];
  const regions = Object.entries(hosts).map(([id, endpoint]) => {
    const { endpoint: _, ...region } = { ...some, id };
    return endpoint === undefined ? region : { ...region, endpoint };
  });
  const files = emitApi(createContext({ ...spec, regions }, packageConfig(spec)));
  const text = files.find(({ path }) => path === 'src/api.ts')?.text ?? '';
  const code = text.slice(text.indexOf('regions: ') + 9, text.indexOf(',\n  errors:'));
  return JSON.parse(JSON.stringify(runInNewContext(`(${code})`)));
}

describe("the regions' hosts", () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['one has another host', { 'ap-one': 'api.ap-one.example.com', 'ap-two': 'two.example.com' }],
    ['one has none', { 'ap-one': 'api.ap-one.example.com', 'ap-two': undefined }],
    ['each has one', { 'ap-one': 'api.ap-one.example.com', 'ap-two': 'api.ap-two.example.com' }],
    ['there are none', {}],
    ['a name is a quote', { "'": "a'b", "''": "a''b" }],
    ['a name is that of the prototype', { __proto__x: 'a.__proto__x.b', ['__proto__']: 'a.__proto__.b' }],
  ])('are all there where %s', (_what, hosts) => {
    const nulls = Object.fromEntries(Object.entries(hosts).map(([name, host]) => [name, host ?? null]));
    expect(regionsOf(hosts)).toEqual(nulls);
  });
});
