/** A reader that goes away, as `head` does: every command ends without a word. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it.each([
  [['--help']],
  [['explain', 'ap-guangzhou']],
  [['check']],
  [['coverage']],
  [['diff', 'release:1', 'release:31', '--format', 'html']],
  [['releases']],
  [['generate', '--verbose']],
  [['serve', '--port', '0']],
])('%s', async (args) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'generator/cli.ts', ...args]);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code, signal] = await once(child, 'close');
  expect({ code, signal, said }).toEqual({ code: 0, signal: null, said: '' });
});
