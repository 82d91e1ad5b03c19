import { columnNamesIn } from '../kind-parts/relation/column-names.ts';
import { parentPaths } from '../kind-parts/relation/relations.ts';
import type { ColumnProps } from '../kinds/column/column.ts';
import { type ConstraintProps, hasIndex } from '../kinds/constraint/props.ts';
import type {
  ColumnFacts,
  ConstraintFacts,
  IndexFacts,
  RelationFacts,
  RelationKind,
} from '../locks/index.ts';
import type { SchemaObject } from '../model/object.ts';
import { parseExpression, parseQuery } from '../parse/grammar.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { indexFacts, keyFacts } from './index-facts.ts';
import { queriedRelations } from './queried-relations.ts';
import type { SchemaState } from './schema-state.ts';

type ColumnReader = (expression: string) => readonly string[];

/**
 * What lock verdicts ask about a relation, out of the schema as it is. `added` are constraints beside those of the
 * schema. Lists are made when they are asked for, as most verdicts ask for few of them: use the facts before the state
 * moves on.
 */
export function relationFacts(
  object: SchemaObject,
  state: SchemaState,
  columnsIn: ColumnReader,
  added: readonly ConstraintFacts[] = [],
): RelationFacts {
  const { kind, path } = object.address;
  const { parent } = object;
  if (kind === 'index') return storageFacts(path, 'index', parent, state);
  if (kind === 'constraint') {
    return { ...storageFacts([path[0]!, path[2]!], 'index', parent, state), constraint: path[2]! };
  }
  if (kind === 'sequence') return { path, kind };
  const partitionBy = object.props.partitionBy as string | undefined;
  const below = once(() => state.below(path));
  const query = typeof object.props.query === 'string' ? object.props.query : undefined;
  const columns = once(() => state.children(object.id, 'column').map(columnFacts));
  const constraints = once(() => constraintsOf(object, state, columnsIn, added));
  const indexes = once(() => indexesOf(object, state, columnsIn));
  return {
    path,
    kind: partitionBy === undefined ? (kind as RelationKind) : 'partitioned table',
    get parents() {
      return parentPaths(object);
    },
    get children() {
      return below().map(({ address }) => address.path);
    },
    get defaultPartition() {
      return below().find(({ props }) => props.bound === 'DEFAULT')?.address.path;
    },
    get partitionKey() {
      return partitionBy === undefined ? undefined : partitionKey(partitionBy);
    },
    // Of a view only those columns are objects of which something is said.
    get columns() {
      return query === undefined ? columns() : undefined;
    },
    get constraints() {
      return constraints();
    },
    get indexes() {
      return indexes();
    },
    get referencedBy() {
      return state.pointingAt(path).map(({ address, props }) => ({
        path: address.path.slice(0, 2),
        constraint: address.path[2]!,
        columns: (props as ConstraintProps).referencedColumns,
      }));
    },
    get ownedSequences() {
      return state.ownedBy(path).map(({ address, props }) => ({
        path: address.path,
        column: (props.ownedBy as readonly string[])[2]!,
      }));
    },
    get reads() {
      return query === undefined ? undefined : readsOf(query);
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A constraint of the same name that the schema has gives way to an added one: it was validated meanwhile. */
function constraintsOf(
  { id }: SchemaObject,
  state: SchemaState,
  columnsIn: ColumnReader,
  added: readonly ConstraintFacts[],
): readonly ConstraintFacts[] {
  const names = new Set(added.map(({ name }) => name));
  const own = state
    .children(id, 'constraint')
    .map((constraint) => constraintFacts(constraint, columnsIn))
    .filter(({ name }) => !names.has(name));
  return [...own, ...added];
}

function indexesOf({ id }: SchemaObject, state: SchemaState, columnsIn: ColumnReader): readonly IndexFacts[] {
  const indexes = state.children(id, 'index');
  const columns = indexes.length ? state.children(id, 'column') : [];
  const names = new Map(
    columns.map(({ address: { path } }) => [quoteIdentifier(path.at(-1)!), path.at(-1)!]),
  );
  return [
    ...indexes.map((index) => indexFacts(index, names, columnsIn)),
    ...state
      .children(id, 'constraint')
      .filter(({ props }) => hasIndex(props as ConstraintProps))
      .map((key) => keyFacts(key, columnsIn)),
  ];
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
