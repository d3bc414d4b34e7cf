/** `src/types.ts`: an interface for each data type, request and response. */
import { type InterfaceDeclarationStructure, type PropertySignatureStructure, StructureKind } from 'ts-morph';
import type { Member } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { memberDocs, sourceText } from './docs.ts';
import { filterTypeText } from './filter-type.ts';
import { printModule, type Statement } from './module.ts';
import { commentText, propertyKey } from './text.ts';
import { typeText } from './type-text.ts';

export function emitTypes(context: PackageContext): EmittedFile[] {
  const { spec, names } = context;
  const statements: Statement[] = [];
  for (const type of spec.types) {
    const docs = [commentText(type.description), sourceText(context, type.source)];
    statements.push(interfaceOf(context, names.types.get(type.name) as string, docs, type.members));
  }
  for (const action of context.actions) {
    const name = names.actions.get(action.name);
    if (!name) continue;
    const { line, endLine } = action.source;
    const page = `${commentText(action.name)} (lines ${line} to ${endLine})`;
    statements.push(
      interfaceOf(context, name.request, [`The request of ${page}.`], action.input, (member) =>
        filterTypeText(context, action, member),
      ),
    );
    statements.push(interfaceOf(context, name.response, [`The response of ${page}.`], action.output));
  }
  const usesJson = statements.some((statement) => JSON.stringify(statement).includes('JsonValue'));
  if (usesJson) statements.unshift("import type { JsonValue } from './runtime/json.ts';\n");
  return [printModule(context, 'src/types.ts', 'Data types, requests and responses.', statements)];
}

function interfaceOf(
  context: PackageContext,
  name: string,
  docs: string[],
  members: readonly Member[],
  /** A closer type than the member's own. */
  typeOf: (member: Member) => string | undefined = () => undefined,
): InterfaceDeclarationStructure {
  const seen = new Set<string>();
  const properties: PropertySignatureStructure[] = [];
  for (const member of members) {
    if (seen.has(member.name)) continue;
    seen.add(member.name);
    const closer = typeOf(member) ?? typeText(context, member.type, member.constraints);
    const type = closer + (member.nullable ? ' | null' : '');
    const text = memberDocs(member);
    properties.push({
      kind: StructureKind.PropertySignature,
      name: propertyKey(member.name),
      hasQuestionToken: !member.required,
      type: member.required ? type : `${type} | undefined`,
      ...(text ? { docs: [docBlock(text)] } : {}),
    });
  }
  const text = docs.filter(Boolean).join('\n\n');
  return { kind: StructureKind.Interface, name, isExported: true, docs: [docBlock(text)], properties };
}

/** ts-morph puts a comment with a line break at its start on lines of its own. */
function docBlock(text: string): string {
  return text.includes('\n') ? `\n${text}` : text;
}
