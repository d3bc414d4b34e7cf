// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** When a server that runs as a command of its own stops. */

import { readFileSync } from 'node:fs';

const CHECK_MS = 500;

/** Calls `stop` when told to stop, and when whoever started the command has ended: npm and its shell may not say so. */
export function stopWith(stop: () => void): void {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const starters = [process.ppid, ...(process.env['npm_lifecycle_event'] === undefined ? [] : grandparent())];
  const watch = setInterval(() => {
    if (process.ppid === starters[0] && starters.every(isAlive)) return;
    clearInterval(watch);
    stop();
  }, CHECK_MS);
}

/** Of npm's shell, npm; where /proc tells. */
function grandparent(): number[] {
  try {
    const pid = /\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'latin1'))?.[1];
    return pid === undefined ? [] : [Number(pid)];
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
