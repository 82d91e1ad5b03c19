/** What CREATE DOMAIN says, without the checks, which are objects of their own. */
export type DomainProps = {
  readonly type: string;
  readonly collation: string | undefined;
  readonly default: string | undefined;
  readonly notNull: boolean;
  /** The name of the NOT NULL constraint, which pg_dump 18 writes where it is not the default one. */
  readonly notNullName: string | undefined;
};
