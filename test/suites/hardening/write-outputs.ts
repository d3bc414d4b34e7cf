/** A process that writes one version of the outputs after the other: so often, or until it is killed. */
import { writeOutputs } from '../../../generator/output/outputs.ts';
import { filesOf } from './output-versions.ts';

const [root = '', times = '1'] = process.argv.slice(2);
process.stdout.write('ready\n');
const end = times === 'forever' ? Number.POSITIVE_INFINITY : Number(times);
for (let run = 0; run < end; run++) {
  try {
    writeOutputs({ root, files: filesOf(run % 2 === 0 ? 'new' : 'old'), owned: ['spec', 'generated/one'] });
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
  }
}
