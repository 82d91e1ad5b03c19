import { isVolatile } from '../kinds/column/is-volatile.ts';
import { objectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** What ADD COLUMN costs on a table with rows. */
export interface AddedColumnCost {
  /** Why the table is rewritten under ACCESS EXCLUSIVE; undefined where it is not. */
  readonly rewrite:
    | 'volatile default'
    | 'identity'
    | 'stored generation'
    | 'domain with constraints'
    | undefined;
  /** True where the statement fails on a table with rows: NOT NULL and nothing to fill it with. */
  readonly failsWithRows: boolean;
}

/**
 * Judges ADD COLUMN: a constant or stable default has not rewritten a table since PostgreSQL 11; a volatile one, an
 * identity, a stored generated column and a domain with constraints do (measured on 11 to 19).
 */
export function judgeAddedColumn(column: SchemaObject, model: Model): AddedColumnCost {
  const { props } = column;
  const value = props.default as string | undefined;
  const domain = model.objects.get(objectId({ kind: 'domain', path: String(props.type).split('.') }));
  const constrained =
    domain !== undefined && (domain.props.notNull === true || childrenOf(model, domain.id).length > 0);
  const filled = value !== undefined || props.identity !== undefined || props.generated !== undefined;
  return {
    rewrite: props.identity
      ? 'identity'
      : props.generatedKind === 'stored'
        ? 'stored generation'
        : constrained
          ? 'domain with constraints'
          : value !== undefined && isVolatile(value, model)
            ? 'volatile default'
            : undefined,
    failsWithRows: props.notNull === true && !filled,
  };
}
