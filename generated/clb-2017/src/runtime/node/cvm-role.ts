// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import http from 'node:http';
import type { Credentials, CredentialsProvider } from '../credentials.ts';
import { CredentialsError } from '../errors.ts';
import { parseObject } from '../json.ts';

export interface CvmRoleOptions {
  /** Default: the role that is bound to the machine. */
  readonly role?: string | undefined;
}

/** The metadata service of each machine. Fixed: asking any other host could give the keys of another role away. */
const HOST = 'metadata.tencentyun.com';
const PATH = '/latest/meta-data/cam/security-credentials/';
const TIMEOUT_MS = 1000;
const MAX_BYTES = 16 * 1024;

/**
 * Temporary credentials of the role that is bound to the CVM instance on which the process runs. Asked for over plain
 * HTTP from the machine's own metadata service, past any proxy, within a second.
 *
 * @throws {CredentialsError} when called, where there is no such service or no role
 */
export function fromCvmRole(options: CvmRoleOptions = {}): CredentialsProvider {
  return createCvmRoleProvider(options, { host: HOST, port: 80 });
}

/** For tests: {@link fromCvmRole} with another metadata service. */
export function createCvmRoleProvider(
  options: CvmRoleOptions,
  at: { host: string; port: number },
): CredentialsProvider {
  return async (): Promise<Credentials> => {
    const role = options.role ?? (await get(at, PATH)).trim();
    if (!/^[\w+=,.@-]{1,128}$/.test(role)) throw new CredentialsError('CVM role: the machine has no role bound to it');
    const answer = parseObject(await get(at, PATH + encodeURIComponent(role)));
    const { Code, TmpSecretId, TmpSecretKey, Token, ExpiredTime } = answer ?? {};
    if (
      Code !== 'Success' ||
      typeof TmpSecretId !== 'string' ||
      typeof TmpSecretKey !== 'string' ||
      typeof Token !== 'string'
    ) {
      throw new CredentialsError(`CVM role: the metadata service gave no credentials for the role ${role}`);
    }
    const expiresAt = typeof ExpiredTime === 'number' ? ExpiredTime * 1000 : undefined;
    return { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token, expiresAt };
  };
}

function get({ host, port }: { host: string; port: number }, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string, cause?: unknown) => {
      clearTimeout(timer);
      reject(new CredentialsError(`CVM role: ${why}`, { cause }));
      request.destroy();
    };
    // No agent: a connection of its own, through no proxy.
    const request = http.get({ host, port, path, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > MAX_BYTES) fail('the metadata service answered with too much');
      });
      response.once('error', (cause) => fail('the metadata service broke off', cause));
      response.once('end', () => {
        if (response.statusCode !== 200) return fail(`the metadata service answered with HTTP ${response.statusCode}`);
        clearTimeout(timer);
        resolve(text);
      });
    });
    const timer = setTimeout(() => fail(`the metadata service didn't answer within ${TIMEOUT_MS} ms`), TIMEOUT_MS);
    request.once('error', (cause) => fail('no metadata service here', cause));
  });
}
