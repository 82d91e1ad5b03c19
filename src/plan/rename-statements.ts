import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** The statements that give an object another name in the same place. */
export function renameStatements(
  object: SchemaObject,
  name: string,
  registry: Registry,
  context: DdlContext,
): readonly Ddl[] {
  const kind = registry.kind(object.address.kind);
  return (
    kind.rename?.(object, name, context) ?? [
      { sql: `ALTER ${kind.ddlName(object, context)} RENAME TO ${quoteIdentifier(name)}` },
    ]
  );
}
