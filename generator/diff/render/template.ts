import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const FOLDER = new URL('../../../templates/diff/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Fills a page of `templates/diff/` in. Everything but the style and the script is escaped, and the page's policy lets
 * nothing run, load or send but these two.
 */
export function renderPage(name: 'report' | 'timeline', values: object): string {
  const style = read('report.css');
  const script = read('report.js');
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  const template = Handlebars.compile(read(`${name}.hbs`), { knownHelpersOnly: true });
  return template({ ...values, style, script, policy });
}
