import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
/** Each job's text. */
const jobs = workflows.flatMap((text) =>
  text
    .slice(text.indexOf('\njobs:'))
    .split(/^ {2}(?=\w+:$)/m)
    .slice(1),
);

it('pin every action by its commit', () => {
  const used = workflows.flatMap((text) => [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

it('run no scripts of dependencies, and write nothing, where an identity token can be had', () => {
  const trusted = jobs.filter((job) => job.includes('id-token: write'));
  expect(trusted).toHaveLength(1);
  for (const job of trusted) {
    expect(job).not.toMatch(/contents: write|npm (?:ci|install)(?! --ignore-scripts)/);
    expect(job).toContain('persist-credentials: false');
  }
  for (const job of jobs.filter((each) => each.includes('contents: write'))) expect(job).not.toMatch(/npm |node /);
});
