import type { CanonContext, Comparison } from '../canon/index.ts';
import type { Model } from '../model/model.ts';
import type { Json, Props, SchemaObject } from '../model/object.ts';
import type { Ddl, DdlContext } from './ddl.ts';

/** structural: what applications meet; access: who may; storage: how it lies on disk; cosmetic: neither. */
export type DifferenceClass = 'structural' | 'access' | 'storage' | 'cosmetic';

/**
 * How a value is written and, unless `equal` says otherwise, how two are compared. `type`, `expression`, `query` and
 * `body` hold original SQL text and are equal when their canonical forms are; `list` is ordered, `set` is not.
 */
export type PropertyFormat =
  | 'text'
  | 'sql'
  | 'type'
  | 'expression'
  | 'query'
  | 'body'
  | 'list'
  | 'set'
  | 'options';

/** Two objects whose property is compared, and the canonical comparisons. */
export interface PropertyPair<P extends Props> {
  readonly before: SchemaObject<P>;
  readonly after: SchemaObject<P>;
  readonly beforeModel: Model;
  readonly afterModel: Model;
  /** Major versions of the two servers, where the dumps tell them. */
  readonly beforeVersion: number | undefined;
  readonly afterVersion: number | undefined;
  /** True where no rule of equality may be used (--strict-text). */
  readonly strict: boolean;
}

/** A property change that has to become SQL. */
export interface Alteration<P extends Props, V> {
  readonly before: SchemaObject<P>;
  readonly after: SchemaObject<P>;
  readonly from: V;
  readonly to: V;
}

/** One property of a kind: how it is shown, compared and changed. */
export interface Property<P extends Props, V> {
  /** What a reader calls it, in lower case: `delete action`. */
  readonly label: string;
  readonly class: DifferenceClass;
  readonly format?: PropertyFormat;
  /** One sentence on why a difference in it matters; shown beside the two values. */
  readonly meaning?: string;
  /** The comparison where the format's own does not do; `rules` names the equivalences that were needed. */
  readonly equal?: (from: V, to: V, pair: PropertyPair<P>) => boolean | Comparison;
  /** What helps the canonical comparison of an expression: the type of its column, the relation in scope. */
  readonly canon?: (object: SchemaObject<P>, model: Model) => CanonContext;
  /** The SQL that changes it; `rebuild` to drop and create the object; `none` where nothing has to be done. */
  readonly alter:
    | 'rebuild'
    | 'none'
    | ((change: Alteration<P, V>, context: DdlContext) => readonly Ddl[] | 'rebuild');
}

/** A property whose types were forgotten, as generic code sees it. */
export type AnyProperty = Property<Props, Json>;
