/** What people read: README, changelog, licence, notice. */
import { readFileSync } from 'node:fs';
import type { EmittedFile, PackageContext } from './context.ts';
import { emitReadme } from './readme.ts';
import { render } from './template.ts';

const ROOT = new URL('../../', import.meta.url);

export function emitTexts(context: PackageContext): EmittedFile[] {
  const { spec, config } = context;
  const values = {
    name: config.name,
    version: config.version,
    title: spec.title,
    api: spec.version,
    actionCount: context.actions.length,
    successor: config.successor,
  };
  return [
    ...emitReadme(context),
    { path: 'CHANGELOG.md', text: render('CHANGELOG.md.hbs', values) },
    { path: 'LICENSE', text: readFileSync(new URL('LICENSE', ROOT), 'utf8') },
    { path: 'NOTICE', text: readFileSync(new URL('NOTICE', ROOT), 'utf8') },
  ];
}
