import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { PublicationProps } from './publication.ts';

/** First versions that know row filters, column lists and schemas; generated columns; EXCEPT and ALL SEQUENCES. */
const filtersSince = 15;
const generatedSince = 18;
const exceptSince = 19;

/** CREATE PUBLICATION with all it publishes. */
export function createPublication(
  object: SchemaObject<PublicationProps>,
  context: DdlContext,
): readonly Ddl[] {
  const name = quoteIdentifier(object.address.path[0]!);
  const { tables, schemas, publish, viaRoot, generatedColumns } = object.props;
  const options = [
    `publish = '${publish.join(', ')}'`,
    viaRoot ? 'publish_via_partition_root = true' : '',
    generatedColumns !== 'none' && context.version >= generatedSince
      ? `publish_generated_columns = ${generatedColumns}`
      : '',
  ].filter(Boolean);
  const scope = [
    wholeScope(object.props),
    ...Object.entries(tables).map(([table, entry]) => printTable(table, entry)),
    ...schemas.map(printSchema),
  ].filter(Boolean);
  const decision = limitOf(object.props, context.version);
  return [
    {
      sql: `CREATE PUBLICATION ${name}${scope.length ? ` FOR ${scope.join(', ')}` : ''} WITH (${options.join(', ')})`,
      ...(decision ? { decision } : {}),
    },
  ];
}

/** `TABLE ONLY t (a) WHERE (…)`. */
export function printTable(table: string, entry: string): string {
  return `TABLE ONLY ${table}${entry ? ` ${entry}` : ''}`;
}

/** `TABLES IN SCHEMA s`. */
export function printSchema(schema: string): string {
  return `TABLES IN SCHEMA ${quoteIdentifier(schema)}`;
}

function wholeScope({ allTables, allSequences, except }: PublicationProps): string {
  const left = except.length ? ` EXCEPT (TABLE ${except.join(', ')})` : '';
  return [allTables ? `ALL TABLES${left}` : '', allSequences ? 'ALL SEQUENCES' : '']
    .filter(Boolean)
    .join(', ');
}

/** What the target server does not know of the publication; undefined where it knows all. */
function limitOf(props: PublicationProps, version: number): string | undefined {
  const { except, allSequences, generatedColumns, schemas, tables } = props;
  const needs: readonly (readonly [boolean, number, string])[] = [
    [except.length > 0, exceptSince, 'EXCEPT'],
    [allSequences, exceptSince, 'ALL SEQUENCES'],
    [generatedColumns !== 'none', generatedSince, 'publish_generated_columns'],
    [schemas.length > 0, filtersSince, 'TABLES IN SCHEMA'],
    [Object.values(tables).some(Boolean), filtersSince, 'column lists and row filters'],
  ];
  const missing = needs
    .filter(([used, since]) => used && version < since)
    .map(([, since, what]) => `${what} (${since})`);
  return missing.length
    ? `PostgreSQL ${version} does not know ${missing.join(', ')}: publish another way.`
    : undefined;
}
