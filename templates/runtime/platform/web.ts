import { diagnose } from '../transport/failure.ts';
import { platform as browser } from './browser.ts';
import type { Platform } from './platform.ts';

/** Deno, Bun and what else has `fetch`: as in browsers, but the errors have codes. */
export const platform: Platform = { ...browser, diagnose };
