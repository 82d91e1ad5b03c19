import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { DomainProps } from './props.ts';

/** What the domain's own statement needs to know of its checks. */
type CheckProps = { readonly expression: string; readonly validated: boolean };

/** CREATE DOMAIN with its checks; those that are not valid are added afterwards. */
export function createDomain(object: SchemaObject<DomainProps>, context: DdlContext): readonly Ddl[] {
  const { props, address, id } = object;
  const checks = context.children(id, 'domain constraint') as unknown as readonly SchemaObject<CheckProps>[];
  const name = quoteName(address.path);
  const print = (check: SchemaObject<CheckProps>) =>
    `CONSTRAINT ${quoteIdentifier(check.address.path[2]!)} CHECK (${check.props.expression})`;
  const notNull =
    props.notNullName && context.version >= 17 ? `CONSTRAINT ${quoteIdentifier(props.notNullName)} ` : '';
  const clauses = [
    props.collation === undefined ? '' : ` COLLATE ${props.collation}`,
    props.default === undefined ? '' : ` DEFAULT ${props.default}`,
    props.notNull ? ` ${notNull}NOT NULL` : '',
    ...checks.filter((check) => check.props.validated).map((check) => ` ${print(check)}`),
  ];
  return [
    { sql: `CREATE DOMAIN ${name} AS ${props.type}${clauses.join('')}` },
    ...checks
      .filter((check) => !check.props.validated)
      .map((check) => ({ sql: `ALTER DOMAIN ${name} ADD ${print(check)} NOT VALID` })),
  ];
}

/** ALTER DOMAIN with one command. */
export function alterDomain(
  object: SchemaObject<DomainProps>,
  command: string,
  rest: Omit<Ddl, 'sql'> = {},
): readonly Ddl[] {
  return [{ sql: `ALTER DOMAIN ${quoteName(object.address.path)} ${command}`, ...rest }];
}
