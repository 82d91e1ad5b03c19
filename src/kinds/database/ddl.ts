import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import type { DatabaseProps } from './database.ts';

/** First versions that know a locale provider, and the built-in one with its BUILTIN_LOCALE. */
const providerSince = 15;

/** CREATE DATABASE from template0, the only template that lets encoding and locale be chosen. */
export function createDatabase(
  { address, props }: SchemaObject<DatabaseProps>,
  context: DdlContext,
): readonly Ddl[] {
  const { encoding, localeProvider, collate, ctype, providerLocale, icuRules, tablespace } = props;
  const oneLocale = collate !== undefined && collate === ctype && context.version >= 13;
  const options = [
    `TEMPLATE = ${quoteIdentifier(props.template ?? 'template0')}`,
    option('ENCODING', encoding),
    context.version >= providerSince ? `LOCALE_PROVIDER = ${localeProvider}` : '',
    ...(oneLocale ? [option('LOCALE', collate)] : [option('LC_COLLATE', collate), option('LC_CTYPE', ctype)]),
    option(localeProvider === 'builtin' ? 'BUILTIN_LOCALE' : 'ICU_LOCALE', providerLocale),
    option('ICU_RULES', icuRules),
    tablespace === undefined ? '' : `TABLESPACE = ${quoteIdentifier(tablespace)}`,
    props.connectionLimit === undefined ? '' : `CONNECTION LIMIT = ${props.connectionLimit}`,
    props.allowConnections ? '' : 'ALLOW_CONNECTIONS = false',
    props.isTemplate ? 'IS_TEMPLATE = true' : '',
  ].filter(Boolean);
  const sql = `CREATE DATABASE ${quoteIdentifier(address.path[0]!)} WITH ${options.join(' ')}`;
  return [{ sql, transaction: 'none' }];
}

/** ALTER DATABASE with one clause. */
export function alterDatabase(
  { address }: SchemaObject<DatabaseProps>,
  clause: string,
  rest: Omit<Ddl, 'sql'> = {},
): readonly Ddl[] {
  return [{ sql: `ALTER DATABASE ${quoteIdentifier(address.path[0]!)} ${clause}`, ...rest }];
}

function option(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${name} = ${quoteLiteral(value)}`;
}
