import type { PackedPackage } from './pack.ts';
import { PublishError } from './publish-error.ts';
import { npm, npmProblem } from './run.ts';

/** What a registry has, and what is put there. */
export interface Registry {
  readonly url: string;
  /** @throws {PublishError} where it doesn't answer */
  versionsOf(name: string): Promise<string[]>;
  integrityOf(name: string, version: string): Promise<string>;
  /** @throws {PublishError} */
  publish(packed: PackedPackage, options: { tag: string; provenance: boolean }): Promise<void>;
}

export function registryAt(url = 'https://registry.npmjs.org/'): Registry {
  const view = (...args: string[]) => npm(['view', ...args, '--json', `--registry=${url}`]);
  return {
    url,
    async versionsOf(name) {
      const result = await view(name, 'versions', '--fetch-retries=1', '--fetch-retry-mintimeout=1000');
      if (result.status === 0) return [JSON.parse(result.stdout || '[]') as string | string[]].flat();
      if (/E404/.test(result.stderr + result.stdout)) return [];
      throw new PublishError(
        `${url} doesn't say which versions of ${name} it has: ${npmProblem(result)}. ` +
          'Check the network, or name another registry with --registry.',
      );
    },
    async integrityOf(name, version) {
      const { stdout } = await view(`${name}@${version}`, 'dist.integrity');
      return stdout.trim() === '' ? '' : String(JSON.parse(stdout));
    },
    async publish({ file }, { tag, provenance }) {
      const args = ['publish', file, '--access=public', `--tag=${tag}`, '--ignore-scripts', `--registry=${url}`];
      const result = await npm(provenance ? [...args, '--provenance'] : args);
      if (result.status === 0) return;
      throw new PublishError(
        `was not published: ${npmProblem(result)}\nPut that right and run the command again: what is published is skipped.`,
      );
    },
  };
}
