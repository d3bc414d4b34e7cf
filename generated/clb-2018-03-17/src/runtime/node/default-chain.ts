// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Credentials, CredentialsProvider } from '../credentials.ts';
import { CredentialsError } from '../errors.ts';
import { fromCvmRole } from './cvm-role.ts';
import { fromEnvironment } from './environment.ts';
import { fromProfile } from './profile.ts';

/**
 * The environment, a profile file, the machine's role: the first that has credentials is used, and stays in use.
 *
 * @throws {CredentialsError} when called, where none has any; its message says what each one lacks
 */
export function defaultCredentials(): CredentialsProvider {
  return chain(fromEnvironment(), fromProfile(), fromCvmRole());
}

/** The first provider that gives credentials; from then on only that one is asked. */
export function chain(...providers: readonly CredentialsProvider[]): CredentialsProvider {
  let chosen: CredentialsProvider | undefined;
  return async (): Promise<Credentials> => {
    if (chosen) return chosen();
    const failures: string[] = [];
    for (const provider of providers) {
      try {
        const credentials = await provider();
        chosen = provider;
        return credentials;
      } catch (cause) {
        if (!(cause instanceof CredentialsError)) throw cause;
        failures.push(cause.message);
      }
    }
    throw new CredentialsError(`No credentials. Tried: ${failures.join('; ')}`);
  };
}
