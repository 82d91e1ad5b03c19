import { quoteIdentifier } from './quote.ts';

/** What a column definition says, as SQL texts. */
export interface ColumnClause {
  readonly type: string;
  readonly collation?: string | undefined;
  readonly foreignOptions?: string | undefined;
  readonly default?: string | undefined;
  readonly generated?: string | undefined;
  readonly identity?: string | undefined;
  /** The whole NOT NULL clause with its name. */
  readonly notNull?: string | undefined;
}

/** A column as CREATE TABLE and ADD COLUMN take it. */
export function printColumnClause(name: string, clause: ColumnClause): string {
  const { type, collation, foreignOptions, generated, identity, notNull } = clause;
  return [
    quoteIdentifier(name),
    type,
    collation && `COLLATE ${collation}`,
    foreignOptions?.trim(),
    clause.default && `DEFAULT ${clause.default}`,
    generated && `GENERATED ALWAYS AS ${generated}`,
    notNull,
    identity && `GENERATED ${identity}`,
  ]
    .filter(Boolean)
    .join(' ');
}
