import { splitWords } from './words.ts';

/** Words that can't name a variable, a function, a type or an import in strict module code. */
const RESERVED = new Set(
  (
    'abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue ' +
    'debugger declare default delete do else enum eval export extends false finally for from function get if implements ' +
    'import in infer instanceof interface is keyof let module namespace never new null number object of package private ' +
    'protected public readonly require return set static string super switch symbol this throw true try type typeof ' +
    'undefined unique unknown var void while with yield ' +
    // Globals that generated code relies on, and names that every object has.
    'Array AsyncIterable Error JSON Object Partial Promise Record Symbol hasOwnProperty isPrototypeOf prototype ' +
    'toLocaleString toString valueOf then catch finally'
  ).split(' '),
);

/** Whether a wire name can stand as an identifier as it is. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__';
}

/** The name of a type: the wire name itself wherever it can be one. */
export function typeName(name: string): string {
  const clean = isIdentifier(name) ? name : splitWords(name).map(capitalize).join('');
  const first = clean === '' ? 'Unnamed' : /^[0-9]/.test(clean) ? `_${clean}` : clean;
  return RESERVED.has(first) ? `${first}_` : capitalize(first);
}

/** `DescribeBooks` to `describeBooks`, `DVDTitle` to `dvdTitle`. */
export function methodName(name: string): string {
  const clean = isIdentifier(name) ? name : splitWords(name).map(capitalize).join('');
  const head = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]+(?=[0-9])|^[A-Z]/.exec(clean)?.[0] ?? '';
  const lowered = head.toLowerCase() + clean.slice(head.length);
  const first = lowered === '' ? 'unnamed' : /^[0-9]/.test(lowered) ? `_${lowered}` : lowered;
  return RESERVED.has(first) ? `${first}_` : first;
}

/** The name of a constant for a code or a phrase: `InvalidParameter.WrongIsbn` to `InvalidParameterWrongIsbn`. */
export function constantName(text: string): string {
  const clean = /^[\w.]+$/.test(text) ? text.replace(/\./g, '') : splitWords(text).map(capitalize).join('');
  if (clean === '' || clean === '__proto__') return 'Unnamed';
  return /^[0-9]/.test(clean) ? `Code${clean}` : capitalize(clean);
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
