/** publint over the tarball: does the manifest lead to what is there, in the form that it says. */
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from '../pack.ts';
import { tarballBytes } from '../pack.ts';
import type { Finding } from './finding.ts';

export async function checkLint(packed: PackedPackage): Promise<Finding[]> {
  const { messages } = await publint({ pack: { tarball: tarballBytes(packed).buffer }, strict: true });
  const manifest = packed.local.manifest as unknown as Record<string, unknown>;
  return messages.map((message) => ({
    check: 'publint',
    message: formatMessage(message, manifest, { color: false }) ?? message.code,
  }));
}
