import { ConfigurationError } from '../errors.ts';
import { createFetchTransport } from '../transport/fetch.ts';
import type { HmacHash, Platform } from './platform.ts';

const NAMES = { sha256: 'SHA-256', sha1: 'SHA-1' } as const;
const encoder = /* @__PURE__ */ new TextEncoder();

/** Browsers and workers: Web Crypto and `fetch`, whose errors don't tell what went wrong. */
export const platform: Platform = {
  sha256Hex: async (text) => hex(await subtle().digest(NAMES.sha256, encoder.encode(text))),
  importKey,
  hmacBytes: async (hash, key, text) => new Uint8Array(await sign(await importKey(hash, key), text)),
  hmacHex: async (_hash, key, text) => hex(await sign(key as CryptoKey, text)),
  createTransport(agent) {
    if (!agent) return createFetchTransport();
    throw new ConfigurationError('agent', 'agent: only Node has agents; elsewhere give a "transport"');
  },
  diagnose: (error) => ({ permanent: false, unconnected: false, reason: String((error as Error)?.message ?? error) }),
  onAbort(signal, react) {
    signal?.addEventListener('abort', react);
    return () => signal?.removeEventListener('abort', react);
  },
  // A page that names it asks for a preflight, and the browser has its own.
  userAgent: (client) => ('document' in globalThis ? undefined : client),
};

type CryptoKey = Awaited<ReturnType<typeof importKey>>;

function importKey(hash: HmacHash, key: string | Uint8Array) {
  const bytes = typeof key === 'string' ? encoder.encode(key) : new Uint8Array(key);
  return subtle().importKey('raw', bytes, { name: 'HMAC', hash: NAMES[hash] }, false, ['sign']);
}

function sign(key: CryptoKey, text: string): Promise<ArrayBuffer> {
  return subtle().sign('HMAC', key, encoder.encode(text));
}

function hex(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
}

function subtle() {
  const found = globalThis.crypto?.subtle;
  if (!found) {
    throw new ConfigurationError(
      'platform',
      'Signing needs Web Crypto, which pages have over https: and on localhost only',
    );
  }
  return found;
}
