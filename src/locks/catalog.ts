import type { Path } from './path.ts';

/** What kind of relation a path names. */
export type RelationKind =
  | 'table'
  | 'partitioned table'
  | 'foreign table'
  | 'view'
  | 'materialized view'
  | 'index'
  | 'partitioned index'
  | 'sequence'
  | 'composite type';

/** A column; `type` is written as format_type writes it. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly notNull?: boolean;
  readonly default?: string;
  readonly generated?: 'stored' | 'virtual';
  readonly identity?: boolean;
  readonly collation?: string;
}

/** A constraint; `columns` are those it reads, for CHECK too. */
export interface ConstraintFacts {
  readonly name: string;
  readonly type: 'check' | 'not null' | 'foreign key' | 'primary key' | 'unique' | 'exclude';
  readonly columns: readonly string[];
  readonly expression?: string;
  readonly valid?: boolean;
  readonly references?: { readonly path: Path; readonly columns: readonly string[] };
}

/** An index of a table; `columns` are plain key columns, the rest is told apart because it decides about rebuilds. */
export interface IndexFacts {
  readonly path: Path;
  readonly columns: readonly string[];
  readonly included?: readonly string[];
  readonly expressionColumns?: readonly string[];
  /** The name that PostgreSQL would give the expression's column in an index name, as `lower`. */
  readonly expressionName?: string;
  readonly predicateColumns?: readonly string[];
  readonly method?: string;
  readonly unique?: boolean;
  /** The constraint that the index stands for. */
  readonly constraint?: string;
  /** The partitioned index that this one is attached to. */
  readonly parent?: Path;
}

/** Something that reads columns of a relation and that PostgreSQL guards when they are dropped or retyped. */
export interface DependantFacts {
  readonly kind:
    | 'view'
    | 'materialized view'
    | 'rule'
    | 'policy'
    | 'trigger'
    | 'generated column'
    | 'SQL-body function';
  readonly name: string;
  readonly columns: readonly string[];
}

/** What is known about one relation before the statement runs. */
export interface RelationFacts {
  readonly path: Path;
  readonly kind: RelationKind;
  /** Tables that this one is a partition of or inherits from. */
  readonly parents?: readonly Path[];
  /** Partitions or inheritance children, direct ones. */
  readonly children?: readonly Path[];
  readonly defaultPartition?: Path;
  /** Names of the partition key's columns; undefined for an expression. */
  readonly partitionKey?: readonly (string | undefined)[];
  readonly columns?: readonly ColumnFacts[];
  readonly constraints?: readonly ConstraintFacts[];
  readonly indexes?: readonly IndexFacts[];
  /** Foreign keys of other tables that point here. */
  readonly referencedBy?: readonly {
    readonly path: Path;
    readonly constraint: string;
    readonly columns: readonly string[];
  }[];
  readonly ownedSequences?: readonly { readonly path: Path; readonly column: string }[];
  readonly dependants?: readonly DependantFacts[];
  /** The relations that a view or materialized view reads. */
  readonly reads?: readonly Path[];
  /** The table that an index is on. */
  readonly table?: Path;
  /** The constraint that an index stands for. */
  readonly constraint?: string;
}

/** A type; `base` of a domain is written as format_type writes it. */
export interface TypeFacts {
  readonly kind: 'domain' | 'enum' | 'composite' | 'other';
  readonly base?: string;
  /** For a domain: a CHECK or NOT NULL stands on it or on a domain below it. */
  readonly constrained?: boolean;
  readonly default?: boolean;
  /** Columns whose type it is, each as its table's path and its name. */
  readonly usedByColumns?: readonly Path[];
}

/** What CREATE OR REPLACE compares. Types are written as format_type writes them. */
export interface RoutineFacts {
  readonly arguments: readonly {
    readonly name?: string;
    readonly type: string;
    readonly default?: boolean;
  }[];
  readonly returns?: string;
}

/** The kinds of objects that can have others depending on them, as DROP names them. */
export type DroppableKind =
  | 'function'
  | 'type'
  | 'domain'
  | 'sequence'
  | 'schema'
  | 'table'
  | 'view'
  | 'index';

/** What the verdicts ask about the schema that a statement runs on; everything but `relation` may be left out. */
export interface LockCatalog {
  relation(path: Path): RelationFacts | undefined;
  type?(path: Path): TypeFacts | undefined;
  /** Volatility of a function that is not built in. */
  volatility?(path: Path): 'immutable' | 'stable' | 'volatile' | undefined;
  routine?(path: Path, argumentTypes: readonly string[]): RoutineFacts | undefined;
  /** The tables behind an object: a publication's, an extended statistics object's, a domain's, a type's typed tables. */
  tablesOf?(kind: 'publication' | 'statistics' | 'domain' | 'type', path: Path): readonly Path[];
  /** What a DROP without CASCADE would fail on, in words; a column's default is written `default of table.column`. */
  dependants?(kind: DroppableKind, path: Path): readonly string[];
  /** The time zone that the migration runs with; SET TIME ZONE in the text goes before it. */
  readonly timeZone?: string;
}
