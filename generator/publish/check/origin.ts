/** The manifest says which document, which spec and which generator the package was made from, and it is true. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiSpec } from '../../spec/types.ts';
import type { PackedPackage } from '../pack.ts';
import type { Finding } from './finding.ts';

export function checkOrigin(packed: PackedPackage, root: string): Finding[] {
  const { folder, manifest } = packed.local;
  const origin = manifest.generatedFrom;
  if (!origin) return [{ check: 'origin', message: 'package.json has no "generatedFrom".' }];
  const specText = readFileSync(join(root, 'spec', `${folder}.json`), 'utf8');
  const spec = JSON.parse(specText) as ApiSpec;
  const { version: generator } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const expected: [keyof typeof origin, string][] = [
    ['document', spec.source.file],
    ['documentSha256', sha256(readFileSync(join(root, 'spec', 'source', spec.source.file.replace(/^.*\//, ''))))],
    ['specSha256', sha256(specText)],
    ['generator', generator],
  ];
  return expected
    .filter(([name, value]) => origin[name] !== value)
    .map(([name, value]) => ({
      check: 'origin',
      message: `package.json's generatedFrom.${name} is ${origin[name] ?? 'missing'}, not ${value}: run "npm run generate".`,
    }));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
