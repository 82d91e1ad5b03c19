import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** What tables and materialized views say of one of their indexes. */
type Marks = { readonly clusterOn?: string; readonly replicaIdentity?: string };

/**
 * CLUSTER ON and REPLICA IDENTITY USING INDEX, which are lost where an index or the constraint of an index is dropped
 * and made anew on a table that stays. Nothing where the object is new.
 */
export function restoreMarks(
  object: SchemaObject<Props>,
  context: DdlContext,
  rest: Omit<Ddl, 'sql'> = {},
): readonly Ddl[] {
  const table = context.object(object.parent!);
  const old = context.other.objects.get(table.id);
  if (!context.other.objects.has(object.id) || old === undefined || context.isNew(table.id)) return [];
  const name = object.address.path.at(-1)!;
  const { clusterOn, replicaIdentity } = table.props as Marks;
  const commands = [
    clusterOn === name ? `CLUSTER ON ${quoteIdentifier(name)}` : undefined,
    replicaIdentity === `index ${name}` ? `REPLICA IDENTITY USING INDEX ${quoteIdentifier(name)}` : undefined,
  ];
  return commands
    .filter((command) => command !== undefined)
    .map((command) => ({ sql: `ALTER ${context.ddlName(table)} ${command}`, ...rest }));
}
