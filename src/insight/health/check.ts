import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';

/** How much a hit can hurt: an error or a leak, lost time or trust, untidiness, or nothing but worth knowing. */
export type Severity = 'high' | 'medium' | 'low' | 'info';

/** One object that a check found; the same place on both sides has the same id and detail. */
export interface HealthHit {
  readonly id: ObjectId;
  /** What exactly, where the object's name does not tell: the columns, the other index; names and SQL in backticks. */
  readonly detail?: string;
}

/** What a check looks at: a model, and what was measured on its server where somebody measured. */
export interface HealthSide {
  readonly model: Model;
  /** Major version of its server or of a newer pg_dump; absent where the dump names none. */
  readonly version?: number;
  readonly measured?: MeasuredSide;
}

/** The part of the statistics that checks read. */
export interface MeasuredSide {
  readonly tables: readonly { readonly schema: string; readonly name: string; readonly rows?: number }[];
  readonly indexes: readonly {
    readonly schema: string;
    readonly table: string;
    readonly name: string;
    readonly scans?: number;
    readonly valid?: boolean;
    readonly bytes?: number;
  }[];
  readonly sequences: readonly {
    readonly schema: string;
    readonly name: string;
    readonly lastValue?: number | string;
    readonly maxValue?: number | string;
  }[];
}

/** A rule about healthy schemas: what it finds, why that matters and what to do. */
export interface HealthCheck {
  /** Stays, so that configurations and links can name it. */
  readonly id: string;
  /** What the hits are, in the plural: `tables without a primary key`. */
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly remedy: string;
  /**
   * True where the rest of the schema makes the hit: what the others look like. On an object that stays as it is, such a
   * hit is no work of the change.
   */
  readonly relative?: true;
  readonly find: (side: HealthSide) => readonly HealthHit[];
}
