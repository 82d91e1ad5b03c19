import { columnNamesIn } from '../kind-parts/relation/column-names.ts';
import { parentPaths } from '../kind-parts/relation/relations.ts';
import type { ColumnProps } from '../kinds/column/column.ts';
import { type ConstraintProps, hasIndex } from '../kinds/constraint/props.ts';
import type { ColumnFacts, ConstraintFacts, RelationFacts, RelationKind } from '../locks/index.ts';
import type { SchemaObject } from '../model/object.ts';
import { parseExpression, parseQuery } from '../parse/grammar.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { indexFacts, keyFacts } from './index-facts.ts';
import { queriedRelations } from './queried-relations.ts';
import type { SchemaState } from './schema-state.ts';

type ColumnReader = (expression: string) => readonly string[];

/** What lock verdicts ask about a relation, out of the schema as it is. */
export function relationFacts(
  object: SchemaObject,
  state: SchemaState,
  columnsIn: ColumnReader,
): RelationFacts {
  const { kind, path } = object.address;
  const { parent } = object;
  if (kind === 'index') return storageFacts(path, 'index', parent, state);
  if (kind === 'constraint') return storageFacts([path[0]!, path[2]!], 'index', parent, state);
  if (kind === 'sequence') return { path, kind };
  const constraints = state.children(object.id, 'constraint');
  const partitionBy = object.props.partitionBy as string | undefined;
  const below = state.below(path);
  const byDefault = below.find(({ props }) => props.bound === 'DEFAULT');
  const columns = state.children(object.id, 'column');
  const names = new Map(
    columns.map(({ address: { path: own } }) => [quoteIdentifier(own.at(-1)!), own.at(-1)!]),
  );
  // Of a view only those columns are objects of which something is said.
  const isTable = typeof object.props.query !== 'string';
  return {
    path,
    kind: partitionBy === undefined ? (kind as RelationKind) : 'partitioned table',
    parents: parentPaths(object),
    children: below.map(({ address }) => address.path),
    ...(byDefault ? { defaultPartition: byDefault.address.path } : {}),
    ...(partitionBy === undefined ? {} : { partitionKey: partitionKey(partitionBy) }),
    ...(isTable ? { columns: columns.map(columnFacts) } : {}),
    constraints: constraints.map((constraint) => constraintFacts(constraint, columnsIn)),
    indexes: [
      ...state.children(object.id, 'index').map((index) => indexFacts(index, names, columnsIn)),
      ...constraints
        .filter(({ props }) => hasIndex(props as ConstraintProps))
        .map((key) => keyFacts(key, columnsIn)),
    ],
    referencedBy: state.pointingAt(path).map(({ address, props }) => ({
      path: address.path.slice(0, 2),
      constraint: address.path[2]!,
      columns: (props as ConstraintProps).referencedColumns,
    })),
    ownedSequences: state.ownedBy(path).map(({ address, props }) => ({
      path: address.path,
      column: (props.ownedBy as readonly string[])[2]!,
    })),
    ...(typeof object.props.query === 'string' ? { reads: readsOf(object.props.query) } : {}),
  };
}

function storageFacts(
  path: readonly string[],
  kind: 'index',
  parent: SchemaObject['parent'],
  state: SchemaState,
): RelationFacts {
  const table = parent && state.objects.get(parent);
  const partitioned = table?.props.partitionBy !== undefined;
  return {
    path,
    kind: partitioned ? 'partitioned index' : kind,
    ...(table ? { table: table.address.path } : {}),
  };
}

const factsOfColumns = new WeakMap<SchemaObject, ColumnFacts>();

/** Made once per column: each step on a table asks for all of its columns. */
function columnFacts(column: SchemaObject): ColumnFacts {
  const known = factsOfColumns.get(column) ?? readColumnFacts(column);
  factsOfColumns.set(column, known);
  return known;
}

function readColumnFacts(column: SchemaObject): ColumnFacts {
  const props = column.props as unknown as ColumnProps;
  return {
    name: column.address.path.at(-1)!,
    type: props.type ?? '',
    notNull: props.notNull && !props.notNullNotValid,
    ...(props.default === undefined ? {} : { default: props.default }),
    ...(props.generatedKind ? { generated: props.generatedKind } : {}),
    ...(props.identity ? { identity: true } : {}),
    ...(props.collation === undefined ? {} : { collation: props.collation }),
  };
}

function constraintFacts(constraint: SchemaObject, columnsIn: ColumnReader): ConstraintFacts {
  const props = constraint.props as ConstraintProps;
  const { type, expression, referencedTable } = props;
  return {
    name: constraint.address.path.at(-1)!,
    type: type === 'exclusion' ? 'exclude' : type,
    columns: expression === undefined ? props.columns : columnsIn(expression),
    ...(expression === undefined ? {} : { expression }),
    valid: props.validated,
    ...(referencedTable ? { references: { path: referencedTable, columns: props.referencedColumns } } : {}),
  };
}

/** The columns of `RANGE (a, lower(b))`; undefined for an expression. */
function partitionKey(text: string): readonly (string | undefined)[] {
  const inner = /\(([\s\S]*)\)/.exec(text)?.[1] ?? '';
  const row = parseExpression(`ROW(${inner})`)?.RowExpr?.args as readonly Record<string, never>[] | undefined;
  return (row ?? []).map((item) => columnNamesIn(item.ColumnRef ? item : undefined)[0]);
}

function readsOf(query: string): readonly (readonly string[])[] {
  const tree = parseQuery(query);
  return tree ? queriedRelations(tree) : [];
}
