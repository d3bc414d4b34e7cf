import { PublishError } from './publish-error.ts';
import { run } from './run.ts';

/** Records of releases, which a run that stopped halfway has written already; they are in no package. */
const RECORDS = 'spec/released/';

/** @throws {PublishError} where the tree isn't what is committed: a release is made from a commit */
export async function expectCleanTree(root: string): Promise<void> {
  const { status, stdout } = await run('git', ['status', '--porcelain', '-z'], { cwd: root });
  if (status !== 0) throw new PublishError(`${root} is not a git repository: a release is made from a commit.`);
  const paths = stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .filter((path) => !path.startsWith(RECORDS));
  if (paths.length === 0) return;
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  throw new PublishError(
    `The tree has changes that are not committed: ${paths.slice(0, 3).join(', ')}${more}. Commit or drop them.`,
  );
}
