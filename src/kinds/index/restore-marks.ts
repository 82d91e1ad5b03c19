import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Ddl, DdlContext } from '../ddl.ts';
import type { IndexProps } from './props.ts';

/** What tables and materialized views say of one of their indexes. */
type Marks = { readonly clusterOn?: string; readonly replicaIdentity?: string };

/** CLUSTER ON and REPLICA IDENTITY USING INDEX, which are lost with the index that is dropped. */
export function restoreMarks(index: SchemaObject<IndexProps>, context: DdlContext): readonly Ddl[] {
  const table = context.object(index.parent!);
  const name = index.address.path[1]!;
  const { clusterOn, replicaIdentity } = table.props as Marks;
  const commands = [
    clusterOn === name ? `CLUSTER ON ${quoteIdentifier(name)}` : undefined,
    replicaIdentity === `index ${name}` ? `REPLICA IDENTITY USING INDEX ${quoteIdentifier(name)}` : undefined,
  ];
  return commands
    .filter((command) => command !== undefined)
    .map((command) => ({ sql: `ALTER ${context.ddlName(table)} ${command}`, phase: 'concurrent' }));
}
