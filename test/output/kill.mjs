// Loaded before a program: kills it when it has written (KILL_AT='write 3') or moved ('move 3') outputs that often. With
// NO_FOLDER_MOVES, folders that exist already can't be moved, as in a container's lower layers.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '', NO_FOLDER_MOVES } = process.env;
const [kind, count] = KILL_AT.split(' ');
const isAside = (path) => String(path).includes('/.outputs-');
let steps = 0;

for (const [name, of] of Object.entries({ writeFileSync: 'write', renameSync: 'move' })) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (NO_FOLDER_MOVES && of === 'move' && !isAside(path) && fs.statSync(path).isDirectory())
      throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    original(path, ...rest);
    const counts = of === kind && (isAside(path) || isAside(rest[0]));
    if (counts && ++steps === Number(count)) process.kill(process.pid, 'SIGKILL');
  };
}
syncBuiltinESMExports();
