// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Credentials, CredentialsProvider } from '../credentials.ts';
import { CredentialsError } from '../errors.ts';

export interface ProfileOptions {
  /** Default: `TENCENTCLOUD_CREDENTIALS_FILE`, else `~/.tencentcloud/credentials`. */
  readonly file?: string | undefined;
  /** The section to read. Default: `TENCENTCLOUD_PROFILE`, else `default`. */
  readonly profile?: string | undefined;
}

const MAX_BYTES = 64 * 1024;

/**
 * Credentials from a file of sections with `secret_id`, `secret_key` and, optionally, `token`:
 *
 * ```ini
 * [default]
 * secret_id = AKID...
 * secret_key = ...
 * ```
 *
 * @throws {CredentialsError} when called, where the file or the section is missing or wrong; with the line, never its text
 */
export function fromProfile(options: ProfileOptions = {}): CredentialsProvider {
  return async (): Promise<Credentials> => {
    const file =
      options.file ?? process.env['TENCENTCLOUD_CREDENTIALS_FILE'] ?? join(homedir(), '.tencentcloud', 'credentials');
    const profile = options.profile ?? process.env['TENCENTCLOUD_PROFILE'] ?? 'default';
    const sections = parseSections(await readSmallFile(file), file);
    const section = sections.get(profile);
    if (!section) throw new CredentialsError(`profile file: ${file} has no section [${profile}]`);
    const secretId = section.get('secret_id');
    const secretKey = section.get('secret_key');
    if (!secretId || !secretKey) {
      const missing = [!secretId && 'secret_id', !secretKey && 'secret_key'].filter(Boolean);
      throw new CredentialsError(`profile file: ${file}, section [${profile}]: ${missing.join(' and ')} missing`);
    }
    return { secretId, secretKey, token: section.get('token') || undefined };
  };
}

async function readSmallFile(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new CredentialsError(`profile file: ${file} is larger than ${MAX_BYTES} bytes`);
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof CredentialsError) throw cause;
    const { code } = cause as { code?: string };
    throw new CredentialsError(
      `profile file: ${file} ${code === 'ENOENT' ? "doesn't exist" : `can't be read (${code})`}`,
      { cause },
    );
  }
}

function parseSections(text: string, file: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const wrong = (why: string) => new CredentialsError(`profile file: ${file}, line ${index + 1}: ${why}`);
    const header = /^\[([^\][]+)\]$/.exec(line);
    if (header) {
      const name = (header[1] as string).trim();
      if (sections.has(name)) throw wrong(`a second section [${name}]`);
      section = new Map();
      sections.set(name, section);
      continue;
    }
    const equals = line.indexOf('=');
    if (equals <= 0) throw wrong('expected "[section]" or "name = value"');
    if (!section) throw wrong('a value before the first "[section]"');
    section.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim());
  }
  return sections;
}
