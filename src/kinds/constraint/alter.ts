import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { wholeTable } from '../../kind-parts/relation/parent-table.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterStorageOptions, type StorageOptions } from '../../sql/storage-options.ts';
import { attachIndex, parentCheck, parentConstraint } from './inherited.ts';
import { commentOnIndex, indexName, ownName, tableName } from './name.ts';
import type { ConstraintProps } from './props.ts';
import { replaceConstraint } from './replace.ts';

type Change<V> = Alteration<ConstraintProps, V>;
type Result = readonly Ddl[] | 'rebuild';

/** Only foreign keys can become deferrable in place (https://www.postgresql.org/docs/18/sql-altertable.html). */
export function alterDeferral(change: Change<boolean>, context: DdlContext): Result {
  const { after, before } = change;
  if (after.props.type !== 'foreign key' || before.props.type !== 'foreign key')
    return replaceConstraint(change, context);
  const { deferrable, initiallyDeferred } = after.props;
  const mode = !deferrable
    ? 'NOT DEFERRABLE'
    : `DEFERRABLE INITIALLY ${initiallyDeferred ? 'DEFERRED' : 'IMMEDIATE'}`;
  return [{ sql: `ALTER TABLE ${tableName(after)} ALTER CONSTRAINT ${ownName(after)} ${mode}` }];
}

/** VALIDATE CONSTRAINT; the way back is to drop it and add it NOT VALID. */
export function alterValidity(change: Change<boolean>, context: DdlContext): Result {
  const { after, before, to } = change;
  if (!to || !before.props.enforced || !after.props.enforced) return replaceConstraint(change, context);
  if (parentCheck(after, context) !== undefined) return [];
  return [
    {
      sql: `ALTER TABLE ${tableName(after)} VALIDATE CONSTRAINT ${ownName(after)}`,
      phase: 'validate',
      transaction: 'own',
    },
  ];
}

/** ALTER CONSTRAINT … ENFORCED works for foreign keys since 18 and for checks since 19. */
export function alterEnforcement(change: Change<boolean>, context: DdlContext): Result {
  const { after, to } = change;
  const since = after.props.type === 'foreign key' ? 18 : 19;
  if (context.version < since) return replaceConstraint(change, context);
  const mode = to ? 'ENFORCED' : 'NOT ENFORCED';
  return [
    {
      sql: `ALTER TABLE ${tableName(after)} ALTER CONSTRAINT ${ownName(after)} ${mode}`,
      ...(to ? { phase: 'window' as const, note: 'Checks all rows while it blocks the table.' } : {}),
    },
  ];
}

/** ALTER INDEX … SET and RESET on the index of the constraint. */
export function alterOptions({ after, from, to }: Change<StorageOptions>): readonly Ddl[] {
  return alterStorageOptions(from, to).map((command) => ({
    sql: `ALTER INDEX ${indexName(after)} ${command}`,
  }));
}

/** ALTER INDEX … SET TABLESPACE copies the index and blocks the table meanwhile. */
export function alterTablespace({ after, to }: Change<string | undefined>): readonly Ddl[] {
  const tablespace = quoteIdentifier(to ?? 'pg_default');
  return [{ sql: `ALTER INDEX ${indexName(after)} SET TABLESPACE ${tablespace}`, phase: 'window' }];
}

/** An index can be attached in place; it is detached only together with its table. */
export function alterAttachment(change: Change<readonly string[] | undefined>, context: DdlContext): Result {
  const { before, after, from, to } = change;
  if (from === undefined) return attachIndex(after, context);
  const stays = wholeTable(after, context.model) !== undefined;
  if (to === undefined && !stays) return [];
  // A constraint that is dropped takes those of the partitions along; what shall stay has to be made again.
  const whole = parentConstraint(before, { model: context.other });
  if (to === undefined && whole !== undefined && !context.model.objects.has(whole)) return 'rebuild';
  const name = indexName(after);
  return [
    {
      sql: '',
      decision: `Index ${name} cannot be detached from ${quoteName(from)} while its table is a partition.`,
    },
  ];
}

/** COMMENT ON INDEX. */
export function alterIndexComment({ after, to }: Change<string | undefined>): readonly Ddl[] {
  if (to !== undefined) return commentOnIndex(after);
  return [{ sql: `COMMENT ON INDEX ${indexName(after)} IS NULL` }];
}
