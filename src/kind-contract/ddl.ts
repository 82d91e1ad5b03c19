import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Grant, Props, SchemaObject } from '../model/object.ts';

/**
 * When a step may run. expand: short transactions that break nobody; concurrent: outside transactions; not-valid and
 * validate: the two halves of a constraint; backfill: data; window: rewrites, blocks, or takes rights away from old code;
 * contract: destroys.
 */
export type Phase = 'expand' | 'concurrent' | 'not-valid' | 'validate' | 'backfill' | 'window' | 'contract';

/** Something that happens to an object in one of its statements and for which others wait: its owner is set. */
export type Mark =
  | `${'owner of' | 'placing of' | 'parts of' | 'not null of'} ${ObjectId}`
  /** What a role itself grants and revokes, for which it has to see the schemas. */
  | `grants by ${string}`;

/** One statement of a plan, as a kind writes it. */
export interface Ddl {
  /** The SQL without its semicolon; empty where only a person can decide, then `decision` says what. */
  readonly sql: string;
  /** Default: creating and altering is `expand`, dropping is `contract`. */
  readonly phase?: Phase;
  /** `none`: must run outside a transaction block; `own`: in a transaction of its own. Default `block`. */
  readonly transaction?: 'block' | 'none' | 'own';
  /** What the opposite statement does not give back. Default `nothing`. */
  readonly loses?: 'nothing' | 'data';
  /** Objects beyond the object's own references that must exist, as they will be, before this statement. */
  readonly requires?: readonly ObjectId[];
  /** Objects of the first model that must have left, or let go of each other, before this statement. */
  readonly without?: readonly ObjectId[];
  /** Objects and marks that this statement brings along: what requires them waits for it. */
  readonly provides?: readonly (ObjectId | Mark)[];
  /** Marks of other statements that must come before this one, where the plan has such. */
  readonly follows?: readonly Mark[];
  /** Objects of the second model that are made only after this statement: triggers, when rows come back. */
  readonly precedes?: readonly ObjectId[];
  /** Objects of the first model that must be away meanwhile: dropped before, created after. */
  readonly rebuilds?: readonly ObjectId[];
  /** Columns whose type it changes, so that what pins them must be away meanwhile. */
  readonly retypes?: readonly ObjectId[];
  /**
   * True for a statement that only lets go (DROP DEFAULT, DROP IDENTITY): it waits for nothing that the object will
   * need, and what it held on to can go after it.
   */
  readonly early?: boolean;
  /** True where neither other objects nor the statements after it wait for this one: ATTACH PARTITION. */
  readonly aside?: boolean;
  /** What a person has to decide or check before it runs. */
  readonly decision?: string;
  /** The statement that keeps the data instead of destroying it. */
  readonly keepInstead?: string;
  /** A query that gives the statements which clear away what a failed attempt has left behind. */
  readonly retry?: string;
  /** Why a statement drops something that is made anew, or has been. */
  readonly because?: string;
  /** A fact for the reader of the plan. */
  readonly note?: string;
}

/** What a kind may ask while it writes SQL. */
export interface DdlContext {
  /** The model that holds the object as it will be (create, alter) or was (drop). */
  readonly model: Model;
  /** The model of the other side. */
  readonly other: Model;
  /** Major version of the server that runs the SQL. */
  readonly version: number;
  /** `online`: never block readers or writers for long; `single-transaction`: all in one block. */
  readonly style: 'online' | 'single-transaction';
  /** True where this plan creates the object: it has no rows and no readers yet. */
  isNew(id: ObjectId): boolean;
  /** The object in `model`; throws where there is none. */
  object(id: ObjectId): SchemaObject;
  /** The children of an object in `model`, in file order. */
  children(id: ObjectId, kind?: string): readonly SchemaObject[];
  /**
   * The privileges that a new object may have when it is created, one set for each role whose default privileges could
   * be in force and one for none.
   */
  initialGrants(object: SchemaObject<Props>): readonly (readonly Grant[])[];
  /** What DROP, ALTER and COMMENT ON call the object: `TABLE public.t`, `POLICY p ON public.t`. */
  ddlName(object: SchemaObject<Props>): string;
}
