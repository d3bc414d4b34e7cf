import { existsSync } from 'node:fs';

/** The browser of this machine; `CHROMIUM` names another one. Undefined: tests in a browser are left out. */
export const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

// CI installs one, so that there its absence is a failure.
if (!CHROMIUM && process.env['CI'])
  throw new Error("No browser: install Debian's chromium, or name one with CHROMIUM.");
