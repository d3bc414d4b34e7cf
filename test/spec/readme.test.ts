import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = /```python\n([\s\S]*?)```/.exec(readFileSync(`${root}spec/README.md`, 'utf8'))?.[1] ?? '';
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('the example in Python runs as printed', () => {
  const printed = execFileSync('python3', ['-c', code], { cwd: root, encoding: 'utf8' });
  expect(printed).toMatch(/^DescribeLoadBalancers lists LoadBalancerSet by Offset and Limit$/m);
  expect(printed).toMatch(/^repeat after a pause: RequestLimitExceeded/m);
});

test('the example takes ten lines', () => {
  expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10);
});
