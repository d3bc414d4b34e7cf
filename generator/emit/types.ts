/** `src/types.ts`: an interface for each data type, request and response. */
import { type InterfaceDeclarationStructure, type PropertySignatureStructure, StructureKind } from 'ts-morph';
import type { Member } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { docLines, memberDocs } from './docs.ts';
import { filterTypeText } from './filter-type.ts';
import { Imports } from './imports.ts';
import { printModule } from './module.ts';
import { type Code, commentText, propertyKey } from './text.ts';
import { type TypeScope, typeText } from './type-text.ts';

export function emitTypes(context: PackageContext): EmittedFile[] {
  const { spec, names, actions } = context;
  const declared = actions.flatMap((action) => Object.values(namesOf(context, action)));
  const imports = new Imports([...names.types.values(), ...declared]);
  const scope: TypeScope = { imports, root: './', ownTypes: true };
  const typeOf = (member: Member) => typeText(context, scope, member.type, member);
  const statements = [
    ...spec.types.map(({ name, description, members }) =>
      interfaceOf(names.types.get(name) as string, commentText(description), members, typeOf),
    ),
    ...actions.flatMap((action) => {
      const { request, response } = namesOf(context, action);
      const page = commentText(action.name);
      return [
        interfaceOf(
          request,
          `The request of ${page}.`,
          action.input,
          (member) => filterTypeText(context, action, member) ?? typeOf(member),
        ),
        interfaceOf(response, `The response of ${page}.`, action.output, typeOf),
      ];
    }),
  ];
  const about = 'The data types, and what each action takes and gives.';
  return [printModule(context, 'src/types.ts', about, [`${imports.print()}\n\n`, ...statements])];
}

function interfaceOf(
  name: string,
  docs: string,
  members: readonly Member[],
  typeOf: (member: Member) => Code,
): InterfaceDeclarationStructure {
  const properties = members.map((member): PropertySignatureStructure => {
    const type = `${typeOf(member)}${member.nullable ? ' | null' : ''}`;
    return {
      kind: StructureKind.PropertySignature,
      name: String(propertyKey(member.name)),
      hasQuestionToken: !member.required,
      type: member.required ? type : `${type} | undefined`,
      docs: docBlock(memberDocs(member)),
    };
  });
  return { kind: StructureKind.Interface, name, isExported: true, docs: docBlock(docLines([docs])), properties };
}

/** ts-morph puts a comment with a line break at its start on lines of its own. */
function docBlock(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  if (text === '') return [];
  return [lines.length > 1 ? `\n${text}` : text];
}
