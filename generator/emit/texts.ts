/** What people read: README, changelog, licence, notice. */
import { readFileSync } from 'node:fs';
import type { EmittedFile, PackageContext } from './context.ts';
import { render } from './template.ts';

const ROOT = new URL('../../', import.meta.url);

export function emitTexts(context: PackageContext): EmittedFile[] {
  const { spec, config, names } = context;
  const values = {
    name: config.name,
    version: config.version,
    title: spec.title,
    product: names.product,
    api: spec.version,
    document: spec.source.file,
  };
  return [
    { path: 'README.md', text: render('README.md.hbs', values) },
    { path: 'CHANGELOG.md', text: render('CHANGELOG.md.hbs', values) },
    { path: 'LICENSE', text: readFileSync(new URL('LICENSE', ROOT), 'utf8') },
    { path: 'NOTICE', text: readFileSync(new URL('NOTICE', ROOT), 'utf8') },
  ];
}
