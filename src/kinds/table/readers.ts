import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { sliceBound } from '../../kind-parts/relation/partition-bound.ts';
import type { Placement } from '../../kind-parts/relation/relations.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { readStorageOptions, sortOptions } from '../../sql/storage-options.ts';
import { readTable } from './read-create.ts';
import type { TableProps } from './table.ts';

const identities: Readonly<Record<string, string | undefined>> = { d: undefined, f: 'full', n: 'nothing' };

/**
 * Readers of CREATE TABLE and of the ALTER TABLE commands about the table as a whole. pg_dump writes some of them for
 * materialized views and foreign tables too; these have the same properties.
 */
export const readers: Readonly<Record<string, Reader>> = {
  CreateStmt: readTable,
  'AlterTableStmt/AT_AttachPartition/OBJECT_TABLE': (fields, context) => {
    const { name, bound } = fields.def.PartitionCmd;
    return context.update<Placement>(context.find('relation', context.path(name)), {
      partitionOf: context.path(fields.statement.relation),
      bound: sliceBound(bound, context),
    });
  },
  'AlterTableStmt/AT_ReplicaIdentity': alter(({ def: { ReplicaIdentityStmt } }) => ({
    replicaIdentity: ReplicaIdentityStmt.name
      ? `index ${ReplicaIdentityStmt.name}`
      : identities[ReplicaIdentityStmt.identity_type],
  })),
  'AlterTableStmt/AT_ClusterOn': alter(({ name }) => ({ clusterOn: name })),
  'AlterTableStmt/AT_DropCluster': alter(() => ({ clusterOn: undefined })),
  'AlterTableStmt/AT_EnableRowSecurity': alter(() => ({ rowSecurity: true })),
  'AlterTableStmt/AT_DisableRowSecurity': alter(() => ({ rowSecurity: false })),
  'AlterTableStmt/AT_ForceRowSecurity': alter(() => ({ rowSecurityForced: true })),
  'AlterTableStmt/AT_NoForceRowSecurity': alter(() => ({ rowSecurityForced: false })),
  'AlterTableStmt/AT_SetRelOptions/OBJECT_TABLE': alter((fields, _context, { options }) => ({
    options: sortOptions({ ...options, ...readStorageOptions(fields.def.List.items) }),
  })),
  'AlterTableStmt/AT_SetLogged/OBJECT_TABLE': alter(() => ({ unlogged: false })),
  'AlterTableStmt/AT_SetUnLogged/OBJECT_TABLE': alter(() => ({ unlogged: true })),
  'AlterTableStmt/AT_SetAccessMethod': alter(({ name }) => ({
    accessMethod: name === 'heap' ? undefined : name,
  })),
  'AlterTableStmt/AT_SetTableSpace/OBJECT_TABLE': alter(({ name }) => ({
    tablespace: name === 'pg_default' ? undefined : name,
  })),
  'AlterTableStmt/AT_AddInherit': alter(({ def: { RangeVar } }, context, { inherits }) => ({
    inherits: [...inherits, context.path(RangeVar)],
  })),
  'AlterTableStmt/AT_AddOf': alter(({ def: { TypeName } }, context) => ({ ofType: context.type(TypeName) })),
};

/** A reader of ALTER TABLE that changes properties of the relation; false where the relation has no such property. */
function alter(
  change: (fields: AstFields, context: ReadContext, props: TableProps) => Partial<TableProps>,
): Reader {
  return (fields, context) => {
    const id = context.find('relation', context.path(fields.statement.relation));
    const props = id && (context.get(id)?.props as TableProps | undefined);
    if (!props) return false;
    const changed = change(fields, context, props);
    if (!Object.keys(changed).every((name) => name in props)) return false;
    return context.update<TableProps>(id, changed);
  };
}
