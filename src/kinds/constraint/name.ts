import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { ConstraintProps } from './props.ts';

type Constraint = SchemaObject<ConstraintProps>;

/** The constraint's own name, quoted. */
export function ownName({ address }: Constraint): string {
  return quoteIdentifier(address.path[2]!);
}

/** The table of a constraint, quoted. */
export function tableName({ address }: Constraint): string {
  return quoteName(address.path.slice(0, 2));
}

/** The path of the index behind a constraint. */
export function indexPath({ address }: Constraint): readonly [string, string] {
  return [address.path[0]!, address.path[2]!];
}

/** The index behind a constraint, quoted. */
export function indexName(object: Constraint): string {
  return quoteName(indexPath(object));
}

/** The comment on the index behind a constraint, where there is one. */
export function commentOnIndex(object: Constraint): readonly Ddl[] {
  const { indexComment } = object.props;
  if (indexComment === undefined) return [];
  return [{ sql: `COMMENT ON INDEX ${indexName(object)} IS ${quoteLiteral(indexComment)}` }];
}
