import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName, quoteRole } from '../../sql/quote.ts';
import type { PolicyProps } from './policy.ts';

/** `name ON schema.table`, as CREATE, ALTER, DROP and COMMENT ON POLICY want it. */
export function policyName({ address: { path } }: SchemaObject<PolicyProps>): string {
  return `${quoteIdentifier(path[2]!)} ON ${quoteName(path.slice(0, 2))}`;
}

/** CREATE POLICY with every clause that is not the default. */
export function createPolicy(object: SchemaObject<PolicyProps>): readonly Ddl[] {
  const { command, permissive, roles, using, check } = object.props;
  const clauses = [
    permissive ? '' : ' AS RESTRICTIVE',
    command === 'all' ? '' : ` FOR ${command.toUpperCase()}`,
    roles.length === 1 && roles[0] === 'PUBLIC' ? '' : ` TO ${roles.map(quoteRole).join(', ')}`,
    using === undefined ? '' : ` USING (${using})`,
    check === undefined ? '' : ` WITH CHECK (${check})`,
  ];
  return [{ sql: `CREATE POLICY ${policyName(object)}${clauses.join('')}` }];
}

/** ALTER POLICY with one clause. */
export function alterPolicy(object: SchemaObject<PolicyProps>, clause: string): readonly Ddl[] {
  return [{ sql: `ALTER POLICY ${policyName(object)} ${clause}` }];
}
