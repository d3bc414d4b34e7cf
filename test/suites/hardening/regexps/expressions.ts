import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDERS = [
  'generator',
  'templates/runtime',
  'generated/clb-2018-03-17/src/validators',
  'generated/clb-2017/src/validators',
];

/** Every regular expression of the code, as `/source/flags`, and one place where it stands. */
export async function expressions(): Promise<Map<string, string>> {
  const files = FOLDERS.flatMap((folder) =>
    (readdirSync(ROOT + folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
  return new Map([...(await built(files)), ...files.flatMap(literals)]);
}

function literals(path: string): [expression: string, where: string][] {
  const text = readFileSync(ROOT + path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node))
      found.push([node.text, `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that modules of the generator put together while they are imported. */
async function built(files: string[]): Promise<[expression: string, where: string][]> {
  const found: [string, string][] = [];
  const Original = RegExp;
  let importing = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      // The parser of Markdown, the compiler and others make theirs, too.
      const maker = new Error().stack?.split('\n')[2] ?? '';
      const place = /\/((?:generator|templates)\/[\w/.-]+\.ts)/.exec(maker)?.[1];
      if (place) found.push([made.toString(), place]);
      return made;
    },
  });
  try {
    for (const file of files) {
      importing = file;
      // The command line runs when it is imported.
      if (file.startsWith('generator/') && file !== 'generator/cli.ts') await import(ROOT + file);
    }
  } catch (error) {
    throw new Error(`${importing} can't be imported`, { cause: error });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
