import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import type { IndexProps } from '../../kinds/index/props.ts';
import type { ObjectId } from '../../model/address.ts';

/** A column's type with domains resolved, as code has to name it. */
export interface CodeType {
  /** The element type as SQL writes it, without `[]` and without the schema public. */
  readonly sql: string;
  /** PostgreSQL's internal name of a built-in type (`int4`, `varchar`); the bare name of any other. */
  readonly name: string;
  readonly builtIn: boolean;
  /** Length, precision and scale, dimensions. */
  readonly modifiers: readonly string[];
  readonly array: boolean;
  /** The enum that the type is, where the model holds it. */
  readonly enum?: ObjectId;
  /** The domain that was resolved to its base type. */
  readonly domain?: string;
}

/** A default as code can say it; `sql` is always what the dump says. */
export type CodeDefault =
  | { readonly kind: 'text' | 'number' | 'boolean'; readonly value: string; readonly sql: string }
  | { readonly kind: 'now' | 'random-uuid' | 'serial' | 'expression'; readonly sql: string };

/** A column with everything that an ORM declares of it. */
export interface CodeColumn {
  readonly id: ObjectId;
  readonly name: string;
  readonly type: CodeType;
  readonly notNull: boolean;
  readonly default?: CodeDefault;
  readonly identity?: 'always' | 'by default';
  readonly identityOptions: Readonly<Record<string, string>>;
  readonly generated?: { readonly sql: string; readonly kind: 'stored' | 'virtual' };
}

/** A constraint or an index with its name. */
export interface CodePart<P> {
  readonly id: ObjectId;
  readonly name: string;
  readonly props: P;
}

/** A table that applications meet; a partition is none. */
export interface CodeTable {
  readonly id: ObjectId;
  readonly path: readonly string[];
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly CodeColumn[];
  readonly constraints: readonly CodePart<ConstraintProps>[];
  readonly indexes: readonly CodePart<IndexProps>[];
  readonly comment?: string;
}

/** An enumerated type. */
export interface CodeEnum {
  readonly id: ObjectId;
  readonly schema: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** What ORM code is written from: the tables and enums of a model, in file order, those of schema public first. */
export interface CodeSchema {
  readonly tables: readonly CodeTable[];
  readonly enums: readonly CodeEnum[];
}

const byPath = new WeakMap<CodeSchema, ReadonlyMap<string, CodeTable>>();

/** The table that a path names, or undefined where the schema has none; the schema is walked once. */
export function tableAt(schema: CodeSchema, path: readonly string[] | undefined): CodeTable | undefined {
  let known = byPath.get(schema);
  if (!known) {
    known = new Map(schema.tables.map((table) => [table.path.join('\u0000'), table]));
    byPath.set(schema, known);
  }
  return path && known.get(path.join('\u0000'));
}

/** The columns of the primary key; empty where there is none. */
export function primaryKeyOf(table: CodeTable): readonly string[] {
  return table.constraints.find(({ props }) => props.type === 'primary key')?.props.columns ?? [];
}

/** The constraints of a type. */
export function constraintsOf(
  table: CodeTable,
  type: ConstraintProps['type'],
): readonly CodePart<ConstraintProps>[] {
  return table.constraints.filter(({ props }) => props.type === type);
}
