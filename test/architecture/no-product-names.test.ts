import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApiSpec } from '../../generator/spec/types.ts';

/**
 * The generator knows the dialect, never the product. These names are the dialect's: they stand in every reference of the
 * vendor, whatever the product.
 */
const DIALECT: Record<string, string> = {
  RequestId: 'every response of API 3.0 has it',
  requestId: 'the member of the errors that the packages give, and of legacy responses',
  codeDesc: 'every response of the legacy API has it',
  metricName: 'the monitoring service that all products share takes it',
  // The codes that the vendor's gateway gives for any product; the local API refuses calls with them.
  AuthFailure: 'common error code',
  InternalError: 'common error code',
  InvalidAction: 'common error code',
  InvalidAuthorization: 'part of a common error code',
  InvalidParameter: 'common error code',
  InvalidParameterValue: 'common error code',
  InvalidSecretId: 'part of a common error code',
  LimitExceeded: 'common error code',
  MissingParameter: 'common error code',
  NoSuchVersion: 'common error code',
  RequestLimitExceeded: 'common error code',
  RequestSizeLimitExceeded: 'common error code',
  ResourceNotFound: 'common error code',
  SecretIdNotFound: 'part of a common error code',
  SignatureExpire: 'part of a common error code',
  SignatureFailure: 'part of a common error code',
  TokenFailure: 'part of a common error code',
  UnknownParameter: 'common error code',
  UnsupportedProtocol: 'common error code',
  UnsupportedRegion: 'common error code',
};

/** Names of two words or more: a single word, such as `Port`, may mean anything. */
const isDistinctive = (name: string): boolean => /[a-z0-9][A-Z]|[A-Z]{2,}[a-z]/.test(name);

function namesOf(file: string): string[] {
  const spec = JSON.parse(readFileSync(join('spec', file), 'utf8')) as ApiSpec;
  return [
    ...spec.actions.flatMap(({ name, input, output }) => [name, ...[...input, ...output].map((member) => member.name)]),
    ...spec.types.flatMap(({ name, members }) => [name, ...members.map((member) => member.name)]),
    ...spec.errors.flatMap(({ code }) => code.split('.')),
  ];
}

const specs = readdirSync('spec').filter((file) => /^[a-z]+-[\d-]+\.json$/.test(file));
const product = new Set(specs.flatMap(namesOf).filter((name) => isDistinctive(name)));
const sources = ['generator', 'templates'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.(?:ts|hbs|json)$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file)),
);

describe('the sources of the generator and the templates', () => {
  it('name nothing of the product', () => {
    expect(product.size).toBeGreaterThan(300);
    const found = sources.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/[A-Za-z_]\w*/g)]
            .map(([word]) => word)
            .filter((word) => product.has(word) && !(word in DIALECT))
            .map((word) => `${file}:${index + 1}: ${word}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it('use each name of the dialect that is allowed', () => {
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(Object.keys(DIALECT).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
