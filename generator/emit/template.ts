/** Handlebars without its surprises: no HTML escapes, no silence about what is missing, no helpers but the built-in ones. */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const FOLDER = new URL('../../templates/package/', import.meta.url);

const compiled = new Map<string, Handlebars.TemplateDelegate>();

/** Fills a template of `templates/package/` in. */
export function render(name: string, values: object): string {
  let template = compiled.get(name);
  if (!template) {
    const source = readFileSync(new URL(name, FOLDER), 'utf8');
    template = Handlebars.compile(source, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true,
    });
    compiled.set(name, template);
  }
  return template(values);
}
