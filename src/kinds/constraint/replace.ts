import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { isOnPartitioned } from '../../kind-parts/relation/parent-table.ts';
import { restoreMarks } from '../../kind-parts/restore-marks.ts';
import type { SchemaObject } from '../../model/object.ts';
import { isReferenced } from '../../model/referrers.ts';
import { nameWithEnding } from '../../sql/name-length.ts';
import { quoteLiteral } from '../../sql/quote.ts';
import { addConstraint } from './create.ts';
import { isStillPart, parentCheck } from './inherited.ts';
import { commentOnIndex, ownName, tableName } from './name.ts';
import { type ConstraintProps, hasIndex } from './props.ts';
import { tooNew } from './too-new.ts';

/**
 * Drops and adds a constraint in one ALTER TABLE, so that no row can slip in between; the index of a key is built
 * beforehand. `rebuild` where something depends on the constraint, as a foreign key does on its key.
 */
export function replaceConstraint<V>(
  { before, after }: Alteration<ConstraintProps, V>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (parentCheck(after, context) !== undefined && isStillPart(after, context)) return [];
  const decision = tooNew(after, context);
  if (decision) return [{ sql: '', decision }];
  if (isDependedOn(before, context)) return 'rebuild';
  if (hasIndex(after.props) && (isOnPartitioned(after, context.model) || after.props.attachedTo))
    return 'rebuild';
  // A constraint that was known by its definition has its new name already.
  const temporary = nameWithEnding(after.address.path[2]!, '_new');
  return [
    ...addConstraint(after, context, `DROP CONSTRAINT ${ownName(after)}, `, temporary),
    ...commentOnConstraint(after),
    ...commentOnIndex(after),
    ...restoreMarks(after, context),
  ];
}

/** The comment goes with the constraint that is dropped. */
function commentOnConstraint(object: SchemaObject<ConstraintProps>): readonly Ddl[] {
  const { comment } = object.facets;
  if (comment === undefined) return [];
  return [
    { sql: `COMMENT ON CONSTRAINT ${ownName(object)} ON ${tableName(object)} IS ${quoteLiteral(comment)}` },
  ];
}

function isDependedOn({ id }: SchemaObject, { model, other }: DdlContext): boolean {
  return isReferenced(model, id) || isReferenced(other, id);
}
