// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** A JSON Schema document, and one definition taken out of it. */

export interface SchemaDocument {
  readonly $schema: string;
  readonly $ref?: string;
  readonly $defs: Readonly<Record<string, object>>;
}

/** The definition `name` as a document of its own, with the definitions that it refers to. */
export function selectDefinition(document: SchemaDocument, name: string): SchemaDocument {
  const $defs: Record<string, object> = {};
  const take = (wanted: string) => {
    if (Object.hasOwn($defs, wanted)) return;
    const definition = Object.hasOwn(document.$defs, wanted) ? document.$defs[wanted] : undefined;
    if (definition === undefined) throw new RangeError(`there is no schema of the name ${wanted}`);
    $defs[wanted] = definition;
    for (const [, target] of JSON.stringify(definition).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g))
      take(target as string);
  };
  take(name);
  return { $schema: document.$schema, $ref: `#/$defs/${name}`, $defs };
}
