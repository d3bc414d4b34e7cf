import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { createNodeTransport } from '../transport/node.ts';
import type { HmacHash, Platform } from './platform.ts';

/** Node: `node:crypto` and keep-alive connections of `node:http` and `node:https`. */
export const platform: Platform = {
  sha256Hex: (text) => createHash('sha256').update(text).digest('hex'),
  importKey: (_hash, key) => createSecretKey(typeof key === 'string' ? Buffer.from(key) : key),
  hmacBytes: (hash, key, text) => createHmac(hash, key).update(text).digest(),
  hmacText: (hash: HmacHash, key, text, encoding) =>
    createHmac(hash, key as KeyObject)
      .update(text)
      .digest(encoding),
  createTransport: () => createNodeTransport(),
  defaultCredentials: async () => (await import('../node/default-chain.ts')).defaultCredentials(),
  userAgent: `node/${process.versions.node}`,
};
