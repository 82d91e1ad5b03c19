import type { Reader } from '../../kind-contract/reader.ts';
import { definitionMap, isTrue } from '../../sql/definition-value.ts';
import type { DatabaseProps } from './database.ts';

/** Reads CREATE DATABASE; LOCALE stands for both LC_COLLATE and LC_CTYPE, and template0 for no template. */
export const readDatabase: Reader = (fields, context) => {
  const { template, encoding, locale, lc_collate, lc_ctype, locale_provider, ...rest } = definitionMap(
    fields.options,
  );
  const { icu_locale, builtin_locale, icu_rules, tablespace, owner, ...others } = rest;
  const { connection_limit, allow_connections, is_template, ...unknown } = others;
  // The version of a collation is of the machine; binary upgrade alone writes it, and the OID and the strategy.
  if (Object.keys(unknown).some((name) => !['collation_version', 'oid', 'strategy'].includes(name)))
    return false;
  const id = context.define<DatabaseProps>(
    { kind: 'database', path: [fields.dbname] },
    {
      template: template?.toLowerCase() === 'template0' ? undefined : template,
      encoding: encoding?.toUpperCase(),
      localeProvider: locale_provider?.toLowerCase() ?? 'libc',
      collate: lc_collate ?? locale,
      ctype: lc_ctype ?? locale,
      providerLocale: icu_locale ?? builtin_locale,
      icuRules: icu_rules,
      tablespace: tablespace === 'pg_default' ? undefined : tablespace,
      connectionLimit: limit(connection_limit),
      allowConnections: allow_connections === undefined || isTrue(allow_connections),
      isTemplate: isTrue(is_template),
    },
    { references: tablespace === undefined ? [] : [{ kind: 'tablespace', path: [tablespace] }] },
  );
  if (owner !== undefined) context.updateFacets(id, () => ({ owner }));
};

/** Reads ALTER DATABASE … CONNECTION LIMIT, ALLOW_CONNECTIONS, IS_TEMPLATE and SET TABLESPACE. */
export const readAlterDatabase: Reader = (fields, context) => {
  const { connection_limit, allow_connections, is_template, tablespace, ...unknown } = definitionMap(
    fields.options,
  );
  if (Object.keys(unknown).length > 0) return false;
  return context.update<DatabaseProps>(context.find('database', [fields.dbname]), {
    ...(connection_limit === undefined ? {} : { connectionLimit: limit(connection_limit) }),
    ...(allow_connections === undefined ? {} : { allowConnections: isTrue(allow_connections) }),
    ...(is_template === undefined ? {} : { isTemplate: isTrue(is_template) }),
    ...(tablespace === undefined ? {} : { tablespace: tablespace === 'pg_default' ? undefined : tablespace }),
  });
};

function limit(value: string | undefined): number | undefined {
  return value === undefined || value === '-1' ? undefined : Number(value);
}
