import type { RiskRule } from '../risk-rule.ts';
import { backupTableDropped } from './backup-table-dropped.ts';
import { blockingIndexBuild } from './blocking-index-build.ts';
import { blockingIndexDrop } from './blocking-index-drop.ts';
import { blockingPartitionDetach } from './blocking-partition-detach.ts';
import { blockingScan } from './blocking-scan.ts';
import { blocksReads } from './blocks-reads.ts';
import { blocksWrites } from './blocks-writes.ts';
import { bodyNamesDroppedObject } from './body-names-dropped-object.ts';
import { charColumn } from './char-column.ts';
import { checkAdded } from './check-added.ts';
import { checkLost } from './check-lost.ts';
import { collationChanged } from './collation-changed.ts';
import { columnBecomesGenerated } from './column-becomes-generated.ts';
import { columnDropped } from './column-dropped.ts';
import { columnOrderDiffers } from './column-order-differs.ts';
import { columnRenamed } from './column-renamed.ts';
import { concurrentIndexBuild } from './concurrent-index-build.ts';
import { constraintWeakened } from './constraint-weakened.ts';
import { defaultChanged } from './default-changed.ts';
import { defaultDropped } from './default-dropped.ts';
import { destroysData } from './destroys-data.ts';
import { domainConstraintAdded } from './domain-constraint-added.ts';
import { enumLabelRemoved } from './enum-label-removed.ts';
import { enumOrderChanged } from './enum-order-changed.ts';
import { enumValueAdded } from './enum-value-added.ts';
import { enumValueInTheMiddle } from './enum-value-in-the-middle.ts';
import { eventTriggerChanged } from './event-trigger-changed.ts';
import { extensionAdded } from './extension-added.ts';
import { extensionDropped } from './extension-dropped.ts';
import { foreignKeyActionChanged } from './foreign-key-action-changed.ts';
import { foreignKeyAdded } from './foreign-key-added.ts';
import { foreignKeyIndexLost } from './foreign-key-index-lost.ts';
import { foreignKeyLost } from './foreign-key-lost.ts';
import { foreignKeyTypesDiffer } from './foreign-key-types-differ.ts';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.ts';
import { generatedExpressionChanged } from './generated-expression-changed.ts';
import { indexDropped } from './index-dropped.ts';
import { indexMethodChanged } from './index-method-changed.ts';
import { limitedText } from './limited-text.ts';
import { locksOtherTable } from './locks-other-table.ts';
import { materializedViewRebuilt } from './materialized-view-rebuilt.ts';
import { moneyColumn } from './money-column.ts';
import { nameDiffersByCase } from './name-differs-by-case.ts';
import { nameMayBeCut } from './name-may-be-cut.ts';
import { narrowKey } from './narrow-key.ts';
import { notAutomatic } from './not-automatic.ts';
import { notInTransaction } from './not-in-transaction.ts';
import { notNullAdded } from './not-null-added.ts';
import { notNullDropped } from './not-null-dropped.ts';
import { notSupported } from './not-supported.ts';
import { nullsNotDistinctChanged } from './nulls-not-distinct-changed.ts';
import { objectDropped } from './object-dropped.ts';
import { objectsRebuilt } from './objects-rebuilt.ts';
import { overloadLeftBehind } from './overload-left-behind.ts';
import { ownerChanged } from './owner-changed.ts';
import { partitionKeyChanged } from './partition-key-changed.ts';
import { policyAdded } from './policy-added.ts';
import { policyChanged } from './policy-changed.ts';
import { policyDropped } from './policy-dropped.ts';
import { primaryKeyChanged } from './primary-key-changed.ts';
import { primaryKeyLost } from './primary-key-lost.ts';
import { privilegesGained } from './privileges-gained.ts';
import { privilegesLost } from './privileges-lost.ts';
import { publicSchemaCreate } from './public-schema-create.ts';
import { publicationChanged } from './publication-changed.ts';
import { publishedTableChanged } from './published-table-changed.ts';
import { replicaIdentityChanged } from './replica-identity-changed.ts';
import { requiredColumnAdded } from './required-column-added.ts';
import { roleAttributesChanged } from './role-attributes-changed.ts';
import { routineDropped } from './routine-dropped.ts';
import { routineRunsAsCaller } from './routine-runs-as-caller.ts';
import { routineRunsAsOwner } from './routine-runs-as-owner.ts';
import { rowSecurityDisabled } from './row-security-disabled.ts';
import { rowSecurityNotForced } from './row-security-not-forced.ts';
import { rowSecurityWithoutPolicies } from './row-security-without-policies.ts';
import { securityDefinerSearchPath } from './security-definer-search-path.ts';
import { sequenceDropped } from './sequence-dropped.ts';
import { sequenceLocked } from './sequence-locked.ts';
import { sequenceNarrowed } from './sequence-narrowed.ts';
import { serialColumn } from './serial-column.ts';
import { statisticsMissingAfterChange } from './statistics-missing-after-change.ts';
import { tableDropped } from './table-dropped.ts';
import { tableRenamed } from './table-renamed.ts';
import { tableRewrite } from './table-rewrite.ts';
import { tableUnlogged } from './table-unlogged.ts';
import { timestampWithoutZone } from './timestamp-without-zone.ts';
import { triggerAdded } from './trigger-added.ts';
import { triggerDisabled } from './trigger-disabled.ts';
import { triggerDropped } from './trigger-dropped.ts';
import { triggerFunctionDropped } from './trigger-function-dropped.ts';
import { typeChanged } from './type-changed.ts';
import { typeLosesExactness } from './type-loses-exactness.ts';
import { typeMayFail } from './type-may-fail.ts';
import { uniquenessAdded } from './uniqueness-added.ts';
import { uniquenessLost } from './uniqueness-lost.ts';
import { upsertBlockedByDeferral } from './upsert-blocked-by-deferral.ts';
import { validatedInSameTransaction } from './validated-in-same-transaction.ts';
import { vectorIndexChanged } from './vector-index-changed.ts';
import { viewColumnsRemoved } from './view-columns-removed.ts';
import { viewDropped } from './view-dropped.ts';
import { viewLosesSecurityInvoker } from './view-loses-security-invoker.ts';
import { viewQueryChanged } from './view-query-changed.ts';

/** All rules; findings of one level come in this order. */
export const rules: readonly RiskRule[] = [
  tableDropped,
  backupTableDropped,
  columnDropped,
  sequenceDropped,
  typeLosesExactness,
  typeMayFail,
  columnBecomesGenerated,
  enumLabelRemoved,
  tableUnlogged,
  destroysData,
  tableRewrite,
  blockingScan,
  blockingIndexBuild,
  blocksReads,
  blocksWrites,
  locksOtherTable,
  sequenceLocked,
  concurrentIndexBuild,
  blockingIndexDrop,
  blockingPartitionDetach,
  notInTransaction,
  validatedInSameTransaction,
  notSupported,
  notAutomatic,
  objectsRebuilt,
  domainConstraintAdded,
  requiredColumnAdded,
  notNullAdded,
  notNullDropped,
  typeChanged,
  defaultChanged,
  defaultDropped,
  tableRenamed,
  columnRenamed,
  nameDiffersByCase,
  enumValueAdded,
  enumValueInTheMiddle,
  enumOrderChanged,
  overloadLeftBehind,
  routineDropped,
  triggerFunctionDropped,
  viewDropped,
  viewColumnsRemoved,
  viewQueryChanged,
  materializedViewRebuilt,
  bodyNamesDroppedObject,
  triggerAdded,
  triggerDropped,
  triggerDisabled,
  columnOrderDiffers,
  generatedExpressionChanged,
  sequenceNarrowed,
  foreignKeyAdded,
  checkAdded,
  uniquenessAdded,
  uniquenessLost,
  primaryKeyLost,
  primaryKeyChanged,
  foreignKeyLost,
  checkLost,
  constraintWeakened,
  foreignKeyActionChanged,
  foreignKeyTypesDiffer,
  upsertBlockedByDeferral,
  nullsNotDistinctChanged,
  collationChanged,
  partitionKeyChanged,
  rowSecurityDisabled,
  rowSecurityNotForced,
  rowSecurityWithoutPolicies,
  policyDropped,
  policyAdded,
  policyChanged,
  publicSchemaCreate,
  privilegesGained,
  privilegesLost,
  securityDefinerSearchPath,
  routineRunsAsOwner,
  routineRunsAsCaller,
  viewLosesSecurityInvoker,
  ownerChanged,
  roleAttributesChanged,
  indexDropped,
  indexMethodChanged,
  vectorIndexChanged,
  foreignKeyIndexLost,
  foreignKeyWithoutIndex,
  statisticsMissingAfterChange,
  replicaIdentityChanged,
  publicationChanged,
  publishedTableChanged,
  extensionAdded,
  extensionDropped,
  eventTriggerChanged,
  objectDropped,
  narrowKey,
  timestampWithoutZone,
  charColumn,
  limitedText,
  moneyColumn,
  serialColumn,
  nameMayBeCut,
];
