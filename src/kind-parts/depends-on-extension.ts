import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { Alteration } from '../kind-contract/property.ts';
import type { Reader } from '../kind-contract/reader.ts';
import { objectId } from '../model/address.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** What a kind has whose objects can be bound to extensions (ALTER … DEPENDS ON EXTENSION). */
export type ExtensionDependence = {
  readonly extensions: readonly string[];
};

/** Reads ALTER … [NO] DEPENDS ON EXTENSION into the property `extensions`. */
export const readExtensionDependence: Reader = (
  { objectType, object, relation, extname, remove },
  context,
) => {
  const names = object?.List?.items;
  const table = relation ? context.path(relation) : [];
  const path = names
    ? [...table, ...names.map((name: { String: { sval: string } }) => name.String.sval)]
    : table;
  const id = context.locate(
    objectType,
    object?.ObjectWithArgs ? object : path.map((sval) => ({ String: { sval } })),
  );
  const name: string = extname.sval;
  return context.update<ExtensionDependence>(id, ({ extensions = [] }) => {
    const others = extensions.filter((other) => other !== name);
    return { extensions: remove ? others : [...others, name] };
  });
};

/** The statements that bind a new object to its extensions. */
export function createExtensionDependence(
  object: SchemaObject<ExtensionDependence & Props>,
  context: DdlContext,
): readonly Ddl[] {
  return dependOn(object, object.props.extensions, context);
}

/** Binds an object to extensions and frees it from others; NO DEPENDS is there since PostgreSQL 13. */
export function alterExtensions<P extends ExtensionDependence>(
  { after, from, to }: Alteration<P & Props, readonly string[]>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const gone = from.filter((name) => !to.includes(name));
  if (gone.length > 0 && context.version < 13) return 'rebuild';
  const name = context.ddlName(after);
  return [
    ...gone.map((extension) => ({
      sql: `ALTER ${name} NO DEPENDS ON EXTENSION ${quoteIdentifier(extension)}`,
    })),
    ...dependOn(
      after,
      to.filter((extension) => !from.includes(extension)),
      context,
    ),
  ];
}

function dependOn(object: SchemaObject, extensions: readonly string[], context: DdlContext): readonly Ddl[] {
  const name = context.ddlName(object);
  return extensions.map((extension) => ({
    sql: `ALTER ${name} DEPENDS ON EXTENSION ${quoteIdentifier(extension)}`,
    requires: [objectId({ kind: 'extension', path: [extension] })],
  }));
}
