/** How an object of a diagram differs; `same`: it is there because it stands beside something that differs. */
export type DiagramOp = 'add' | 'remove' | 'change' | 'same';

/** A column of a drawn table: one that differs, or that is part of a key. */
export interface DiagramColumn {
  readonly name: string;
  readonly type: string;
  readonly op: DiagramOp;
  readonly key?: 'PK' | 'FK' | 'PK FK';
}

/** A table of the entity-relationship diagram. */
export interface DiagramTable {
  /** Quoted, with its schema. */
  readonly name: string;
  readonly op: DiagramOp;
  readonly columns: readonly DiagramColumn[];
  /** How many columns are not shown. */
  readonly more: number;
}

/** A foreign key between two drawn tables. */
export interface DiagramLink {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly op: DiagramOp;
  /** True where a row of the referencing table may do without. */
  readonly optional: boolean;
}

/** An object that changes or goes, with what refers to it and does not differ itself. */
export interface DiagramDependency {
  readonly kind: string;
  readonly name: string;
  readonly op: DiagramOp;
  readonly dependants: readonly { readonly kind: string; readonly name: string }[];
}

/** What diagrams are drawn from: plain data, so that every format can draw its own. */
export interface Diagram {
  readonly tables: readonly DiagramTable[];
  readonly links: readonly DiagramLink[];
  /** Changed tables for which there was no room. */
  readonly tablesLeftOut: number;
  readonly dependencies: readonly DiagramDependency[];
  readonly dependenciesLeftOut: number;
}
