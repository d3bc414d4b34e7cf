// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Credentials, CredentialsProvider } from '../credentials.ts';
import { CredentialsError } from '../errors.ts';

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones,
 * `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_TOKEN`.
 *
 * @throws {CredentialsError} when called, where one of the first two is missing
 */
export function fromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CredentialsProvider {
  return (): Credentials => {
    const secretId = environment['TENCENTCLOUD_SECRET_ID']?.trim();
    const secretKey = environment['TENCENTCLOUD_SECRET_KEY']?.trim();
    const token = (environment['TENCENTCLOUD_SESSION_TOKEN'] || environment['TENCENTCLOUD_TOKEN'])?.trim() || undefined;
    if (!secretId || !secretKey) {
      const missing = [!secretId && 'TENCENTCLOUD_SECRET_ID', !secretKey && 'TENCENTCLOUD_SECRET_KEY'].filter(Boolean);
      throw new CredentialsError(`environment: ${missing.join(' and ')} not set`);
    }
    return { secretId, secretKey, token };
  };
}
