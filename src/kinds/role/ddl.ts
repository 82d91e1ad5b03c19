import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import type { RoleProps } from './role.ts';

/** CREATE ROLE with every attribute that is not the default; a password has to be set by hand. */
export function createRole({ address, props }: SchemaObject<RoleProps>): readonly Ddl[] {
  const name = quoteIdentifier(address.path[0]!);
  const attributes = [
    props.login ? 'LOGIN' : '',
    props.superuser ? 'SUPERUSER' : '',
    props.createDatabase ? 'CREATEDB' : '',
    props.createRole ? 'CREATEROLE' : '',
    props.inherit ? '' : 'NOINHERIT',
    props.replication ? 'REPLICATION' : '',
    props.bypassRls ? 'BYPASSRLS' : '',
    props.connectionLimit === undefined ? '' : `CONNECTION LIMIT ${props.connectionLimit}`,
    props.validUntil === undefined ? '' : `VALID UNTIL ${quoteLiteral(props.validUntil)}`,
  ].filter(Boolean);
  return [
    {
      sql: `CREATE ROLE ${name}${attributes.length ? ` WITH ${attributes.join(' ')}` : ''}`,
      ...(props.passwordSet ? { decision: `Set the password of ${name} by hand (\\password).` } : {}),
    },
  ];
}

/** ALTER ROLE … WITH one attribute. */
export function alterRole({ address }: SchemaObject<RoleProps>, attribute: string): readonly Ddl[] {
  return [{ sql: `ALTER ROLE ${quoteIdentifier(address.path[0]!)} WITH ${attribute}` }];
}
