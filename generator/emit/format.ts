/** The last step: everything that was emitted in the formatter's layout, with sorted imports. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const ARGUMENTS = '--write --linter-enabled=false --vcs-enabled=false --log-level=error --max-diagnostics=3'.split(' ');

/**
 * The files with their texts formatted, by one run of Biome with the project's own configuration. What Biome doesn't know,
 * and what is formatted where it comes from, stays as it is.
 *
 * @throws where a file can't be parsed
 */
export function formatFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const paths = [...files.keys()].filter((path) => /\.(?:ts|json)$/.test(path) && !path.startsWith('src/runtime/'));
  const folder = mkdtempSync(join(tmpdir(), 'format-'));
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), files.get(path) ?? '');
    }
    execFileSync(process.execPath, [BIOME, 'check', ...ARGUMENTS, `--config-path=${PROJECT}`, folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const formatted = new Map(files);
    for (const path of paths) formatted.set(path, readFileSync(join(folder, path), 'utf8'));
    return formatted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
