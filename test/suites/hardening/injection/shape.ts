import { ts } from 'ts-morph';

/**
 * The shape of a module: the kinds of its nodes, depth first, with what a name or a text is written as left out. Two modules of one
 * shape differ in names and texts only.
 */
export function shapeOf(path: string, text: string): string {
  const file = parse(path, text);
  const kinds: string[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    // A key may be an identifier, a text, or a text in brackets; an element of a type or value may be any literal.
    if (ts.isPropertyName(node) && isKey(node)) {
      kinds.push(`${depth}key`);
      return;
    }
    // A member is read by its name, or by a text in brackets.
    if (
      ts.isPropertyAccessExpression(node) ||
      (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    ) {
      kinds.push(`${depth}member`);
      visit(node.expression, depth + 1);
      return;
    }
    if (ts.isParenthesizedExpression(node)) {
      visit(node.expression, depth);
      return;
    }
    kinds.push(`${depth}${ts.SyntaxKind[node.kind]}${ts.getJSDocTags(node).length || ''}`);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(file, 0);
  return kinds.join(' ');
}

function isKey(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

/** The syntax errors of a module. */
export function syntaxErrors(path: string, text: string): string[] {
  const file = parse(path, text) as ts.SourceFile & { parseDiagnostics: ts.Diagnostic[] };
  return file.parseDiagnostics.map(
    ({ start, messageText }) =>
      `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${JSON.stringify(text.slice((start ?? 0) - 60, (start ?? 0) + 60))}`,
  );
}

/** What a module imports from. */
export function importsOf(path: string, text: string): string[] {
  return parse(path, text).statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier
      ? [(statement.moduleSpecifier as ts.StringLiteral).text]
      : [],
  );
}

let last: { text: string; file: ts.SourceFile } | undefined;

function parse(path: string, text: string): ts.SourceFile {
  if (last?.text !== text) last = { text, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  return last.file;
}

/** Characters that deceive: what they show isn't what stands there. */
export const DECEIVING = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;
