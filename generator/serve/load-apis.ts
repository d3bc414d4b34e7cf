/** Reads the specs that the local server plays. */

import type { ApiDescription } from '../../templates/testing/api.ts';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { readBehaviour } from '../spec/behaviour.ts';
import { readSpec } from '../spec/json.ts';
import { specFilesIn } from '../spec/spec-folder.ts';
import type { ApiSpec } from '../spec/types.ts';

/** The given spec files, or all in `folder` where none is given. @throws {ExpectedError} that says what to do */
export function loadApis(files: readonly string[], folder: string): (ApiSpec & ApiDescription)[] {
  const chosen = files.length > 0 ? files : specFilesIn(folder);
  if (chosen.length === 0) {
    throw new ExpectedError(`There is no spec in ${folder}. Run "npm run generate" first, or name a spec file.`);
  }
  return chosen.map(readSpec).map((spec) => ({ ...spec, behaviour: readBehaviour(spec) }));
}
