/** The OpenAPI documents as others see them: a linter, and two generators whose output must compile. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emitOpenApi } from '../../../generator/emit/openapi.ts';
import type { ApiSpec } from '../../../generator/spec/types.ts';

const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));

describe.each(['clb-2018-03-17', 'clb-2017'])('the OpenAPI document of %s', (name) => {
  const specFile = fileURLToPath(new URL(`../../../spec/${name}.json`, import.meta.url));
  const spec = JSON.parse(readFileSync(specFile, 'utf8')) as ApiSpec;
  const source = emitOpenApi(spec);
  const documented = spec.actions.filter((action) => action.documented).length;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no error by the linter’s recommended rules', async () => {
    const problems = await lintFromString({
      source,
      absoluteRef: `${name}.openapi.json`,
      config: await createConfig({ extends: ['recommended'] }),
    });
    const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('becomes types by openapi-typescript that compile', async () => {
    const types = astToString(await openapiTypescript(source));
    writeFileSync(join(folder, 'types.ts'), types);
    compile(join(folder, 'types.ts'));
    expect(types.match(/header: \{\n\s+"X-TC-Action"|requestBody: \{/g)?.length).toBeGreaterThanOrEqual(documented);
  });

  it('becomes a client by hey-api whose types compile', async () => {
    const output = join(folder, 'client');
    await createClient({
      input: JSON.parse(source) as never,
      output,
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent' },
    });
    compile(join(output, 'types.gen.ts'));
    expect(readFileSync(join(output, 'types.gen.ts'), 'utf8').match(/^export type \w+Data = /gm)).toHaveLength(
      documented,
    );
  });
});

function compile(file: string): void {
  execFileSync(
    process.execPath,
    [
      compiler,
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--moduleResolution',
      'bundler',
      '--module',
      'esnext',
      file,
    ],
    { stdio: 'pipe' },
  );
}
