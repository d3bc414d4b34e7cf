import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(['README.md', 'test/README.md', 'generator/README.md', 'generator/publish/README.md'])(
  'every command of %s is a script',
  (file) => {
    const commands = [...readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([a-z][a-z:-]*)/g)];
    const unknown = commands.map(([, name = '']) => name).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  },
);

it('each folder of test/suites is a suite with a script, which test/README.md describes', () => {
  const suites = readdirSync('test/suites', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const readme = readFileSync('test/README.md', 'utf8');
  for (const { name } of suites) {
    expect(scripts[`test:${name}`]).toBe(`vitest run --project ${name}`);
    expect(readme).toContain(`\`npm run test:${name}\``);
  }
});
