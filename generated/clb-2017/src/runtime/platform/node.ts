// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import type { KeyObject } from 'node:crypto';
import { onAbort } from '../signal.ts';
import { diagnose } from '../transport/failure.ts';
import { createNodeTransport } from '../transport/node.ts';
import type { Platform } from './platform.ts';

type Crypto = typeof import('node:crypto');

/** Loaded at the first signature: importing the package stays cheap. */
let loaded: Crypto | undefined;

function crypto(): Crypto {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
}

/** Node: `node:crypto`, `node:http` and `node:https`. */
export const platform: Platform = {
  sha256Hex(text) {
    const { hash, createHash } = crypto();
    // The one-shot function takes a third of the time, where Node has it (from 20.12 on).
    return hash ? hash('sha256', text, 'hex') : createHash('sha256').update(text).digest('hex');
  },
  importKey: (_hash, key) => crypto().createSecretKey(typeof key === 'string' ? Buffer.from(key) : key),
  hmacBytes: (hash, key, text) => crypto().createHmac(hash, key).update(text).digest(),
  hmacHex: (hash, key, text) =>
    crypto()
      .createHmac(hash, key as KeyObject)
      .update(text)
      .digest('hex'),
  createTransport: (agent) => createNodeTransport({ agent }),
  diagnose,
  onAbort,
  userAgent: (client) => `${client} node/${process.versions.node}`,
  defaultRegion: () => process.env['TENCENTCLOUD_REGION']?.trim() || undefined,
  defaultCredentials: async () => (await import('../node/default-chain.ts')).defaultCredentials(),
};
