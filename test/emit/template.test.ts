import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileTemplate, templateNames } from '../../generator/emit/template.ts';

const read = (name: string) => readFileSync(new URL(`../../templates/package/${name}`, import.meta.url), 'utf8');

it.each(templateNames())('%s prints through helpers only, and is refused where one is taken away', (name) => {
  const source = read(name);
  expect(() => compileTemplate(source, name)).not.toThrow();
  for (const { 0: printed, 1: value, index } of source.matchAll(/\{\{[a-zA-Z]+ ([\w./]+)\}\}/g)) {
    if (printed.startsWith('{{else')) continue;
    for (const bare of [`{{${value}}}`, `{{{${value}}}}`, `{{& ${value}}}`, `{{lookup . "${value}"}}`]) {
      const edited = source.slice(0, index) + bare + source.slice(index + printed.length);
      expect(() => compileTemplate(edited, name), bare).toThrow(/without one of its helpers|Parse error/);
    }
  }
});

it.each([
  ['{{identifier name}}', { name: 'a; process.exit()' }, "can't be used in code"],
  ['{{code name}}', { name: 'a; process.exit()' }, 'which no printer has made'],
  ['{{literal name}}', {}, 'a value that is missing'],
])('%s of %j is an error', (source, view, message) => {
  expect(() => compileTemplate(source, 'test')(view)).toThrow(message);
});

it('escapes what it prints', () => {
  const template = compileTemplate('/** {{comment text}} */ {{literal text}} {{markdown text}}', 'test');
  expect(template({ text: "*/ 'x' <b>" })).toBe("/** *\\/ 'x' <b> */ '*/ \\'x\\' <b>' \\*/ 'x' &#60;b&#62;");
});
