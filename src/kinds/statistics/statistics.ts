import { canonicalExpression } from '../../canon/index.ts';
import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { compareKeys } from '../../kind-parts/index/compare-index-elements.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import type { StatisticsProps } from './props.ts';
import { readStatistics, readTarget } from './read.ts';

/** Extended statistics (https://www.postgresql.org/docs/18/sql-createstatistics.html). */
export const statistics = defineKind<'statistics', StatisticsProps>({
  name: 'statistics',
  plural: 'statistics',
  section: 'others',
  objectTypes: ['OBJECT_STATISTIC_EXT'],
  readers: { CreateStatsStmt: readStatistics, AlterStatsStmt: readTarget },
  properties: {
    kinds: {
      label: 'kinds',
      class: 'storage',
      format: 'set',
      meaning: 'They decide which correlations the planner knows.',
      alter: 'rebuild',
    },
    keys: {
      label: 'columns and expressions',
      class: 'storage',
      format: 'set',
      equal: (from, to, pair) => compareKeys(inOneOrder(from), inOneOrder(to), pair),
      alter: 'rebuild',
    },
    target: {
      label: 'statistics target',
      class: 'storage',
      alter: ({ after }) => setTarget(after),
    },
  },
  ddlName: ({ address }) => `STATISTICS ${quoteName(address.path)}`,
  create,
});

/** Sorted by what the keys say, not by how they are spelled. */
function inOneOrder(keys: readonly string[]): readonly string[] {
  const read = keys.map((key) => ({ key, canonical: canonicalExpression(key) }));
  return read.sort((a, b) => (a.canonical < b.canonical ? -1 : 1)).map(({ key }) => key);
}

function create(object: SchemaObject<StatisticsProps>, context: DdlContext): readonly Ddl[] {
  const { kinds, keys, target } = object.props;
  const name = quoteName(object.address.path);
  if (context.version < 14 && keys.some((key) => key.includes('('))) {
    const decision = `Statistics ${name} cannot be created: statistics on expressions came with PostgreSQL 14.`;
    return [{ sql: '', decision }];
  }
  const known = kinds?.filter((kind) => kind !== 'mcv' || context.version >= 12);
  if (known?.length === 0) {
    return [{ sql: '', decision: `Statistics ${name} cannot be created: kind mcv came with PostgreSQL 12.` }];
  }
  const list = known === undefined ? '' : ` (${known.join(', ')})`;
  const table = quoteName(context.object(object.parent!).address.path);
  return [
    { sql: `CREATE STATISTICS ${name}${list} ON ${keys.join(', ')} FROM ${table}` },
    ...(target === undefined || context.version < 13 ? [] : setTarget(object)),
  ];
}

function setTarget({ address, props }: SchemaObject<StatisticsProps>): readonly Ddl[] {
  return [{ sql: `ALTER STATISTICS ${quoteName(address.path)} SET STATISTICS ${props.target ?? -1}` }];
}
