import { expect, it } from 'vitest';
import { Imports } from '../../generator/emit/imports.ts';

it('are merged by module, as types where nothing needs more', () => {
  const imports = new Imports();
  expect([
    imports.type('Box', './types.ts'),
    imports.type('Box', './types.ts'),
    imports.type('Lid', './types.ts'),
  ]).toEqual(['Box', 'Box', 'Lid']);
  imports.type('Kind', './kinds.ts');
  imports.value('list', './kinds.ts');
  expect(String(imports.print())).toBe(
    "import type { Box, Lid } from './types.ts';\nimport { type Kind, list } from './kinds.ts';",
  );
});

it('become imports of values once one place needs the value', () => {
  const imports = new Imports();
  imports.type('Box', './box.ts');
  imports.value('Box', './box.ts');
  expect(String(imports.print())).toBe("import { Box } from './box.ts';");
});

it('get names of their own where the module declares the name, or another import has it', () => {
  const imports = new Imports(['Box']);
  expect([imports.type('Box', './a.ts'), imports.type('Box', './b.ts'), imports.type('Box', './a.ts')]).toEqual([
    'Box2',
    'Box3',
    'Box2',
  ]);
  expect(String(imports.print())).toContain("import type { Box as Box2 } from './a.ts';");
});
