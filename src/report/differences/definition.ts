import type { Snapshot } from '../../assemble/snapshot.ts';
import type { Registry } from '../../kind-contract/registry.ts';
import type { SchemaObject } from '../../model/object.ts';
import { createDisplayContext } from '../../plan/ddl-context.ts';

/** The newest PostgreSQL whose syntax definitions are shown in, where a dump does not say its version. */
const newestVersion = 19;

/** The SQL that defines an object, as its kind writes it, with semicolons; facets are left out. */
export function definitionOf(object: SchemaObject, snapshot: Snapshot, registry: Registry): string {
  const context = createDisplayContext(
    registry,
    snapshot.model,
    snapshot.header.serverMajor ?? newestVersion,
  );
  const statements = registry.kind(object.address.kind).create(object, context);
  return statements
    .filter((statement) => statement.sql !== '')
    .map((statement) => `${statement.sql};`)
    .join('\n');
}
