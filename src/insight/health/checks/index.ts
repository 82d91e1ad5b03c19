import type { HealthCheck } from '../check.ts';
import { allNullableTable } from './all-nullable-table.ts';
import { anonymousRead } from './anonymous-read.ts';
import { anonymousWrite } from './anonymous-write.ts';
import { charType } from './char-type.ts';
import { compositePrimaryKey } from './composite-primary-key.ts';
import { deepView } from './deep-view.ts';
import { disabledTrigger } from './disabled-trigger.ts';
import { duplicateForeignKey } from './duplicate-foreign-key.ts';
import { duplicateIndex } from './duplicate-index.ts';
import { emptyTable } from './empty-table.ts';
import { floatAmount } from './float-amount.ts';
import { foreignKeyCycle } from './foreign-key-cycle.ts';
import { foreignKeyTypeMismatch } from './foreign-key-type-mismatch.ts';
import { incrementingColumns } from './incrementing-columns.ts';
import { inheritance } from './inheritance.ts';
import { invalidIndex } from './invalid-index.ts';
import { isolatedTable } from './isolated-table.ts';
import { jsonType } from './json-type.ts';
import { manyLargeColumns } from './many-large-columns.ts';
import { missingForeignKeyTarget } from './missing-foreign-key-target.ts';
import { missingUsualColumn } from './missing-usual-column.ts';
import { mixedNaming } from './mixed-naming.ts';
import { moneyType } from './money-type.ts';
import { nameAtLimit } from './name-at-limit.ts';
import { narrowKey } from './narrow-key.ts';
import { narrowSequence } from './narrow-sequence.ts';
import { noPrimaryKey } from './no-primary-key.ts';
import { nullStringDefault } from './null-string-default.ts';
import { nullableBoolean } from './nullable-boolean.ts';
import { nullableInUnique } from './nullable-in-unique.ts';
import { overlappingPolicies } from './overlapping-policies.ts';
import { policyAlwaysTrue } from './policy-always-true.ts';
import { policyAsksPerRow } from './policy-asks-per-row.ts';
import { policyWithoutRowSecurity } from './policy-without-row-security.ts';
import { primaryKeyNotFirst } from './primary-key-not-first.ts';
import { publicCreate } from './public-create.ts';
import { publicSecurityDefiner } from './public-security-definer.ts';
import { publicWrite } from './public-write.ts';
import { quotedName } from './quoted-name.ts';
import { redundantIndex } from './redundant-index.ts';
import { rowSecurityWithoutPolicy } from './row-security-without-policy.ts';
import { ruleOnTable } from './rule-on-table.ts';
import { sameNameOtherType } from './same-name-other-type.ts';
import { securityDefinerSearchPath } from './security-definer-search-path.ts';
import { selfReference } from './self-reference.ts';
import { sequenceNearEnd } from './sequence-near-end.ts';
import { serialColumn } from './serial-column.ts';
import { setNullOnNotNull } from './set-null-on-not-null.ts';
import { shadowedRoutine } from './shadowed-routine.ts';
import { singleColumnTable } from './single-column-table.ts';
import { tableWithoutIndex } from './table-without-index.ts';
import { timeWithTimeZone } from './time-with-time-zone.ts';
import { timestampWithoutTimeZone } from './timestamp-without-time-zone.ts';
import { uncommentedTable } from './uncommented-table.ts';
import { unindexedForeignKey } from './unindexed-foreign-key.ts';
import { unloggedTable } from './unlogged-table.ts';
import { unusedIndex } from './unused-index.ts';
import { unusedType } from './unused-type.ts';
import { unvalidatedConstraint } from './unvalidated-constraint.ts';
import { viewPastRowSecurity } from './view-past-row-security.ts';
import { wideTable } from './wide-table.ts';

/** All checks, by id. */
export const healthChecks: readonly HealthCheck[] = [
  missingForeignKeyTarget,
  securityDefinerSearchPath,
  policyWithoutRowSecurity,
  rowSecurityWithoutPolicy,
  publicWrite,
  anonymousWrite,
  anonymousRead,
  policyAsksPerRow,
  overlappingPolicies,
  setNullOnNotNull,
  disabledTrigger,
  invalidIndex,
  sequenceNearEnd,
  noPrimaryKey,
  viewPastRowSecurity,
  policyAlwaysTrue,
  publicCreate,
  publicSecurityDefiner,
  unindexedForeignKey,
  duplicateIndex,
  redundantIndex,
  narrowKey,
  narrowSequence,
  foreignKeyTypeMismatch,
  unvalidatedConstraint,
  duplicateForeignKey,
  nullStringDefault,
  moneyType,
  floatAmount,
  timestampWithoutTimeZone,
  timeWithTimeZone,
  charType,
  jsonType,
  serialColumn,
  nullableInUnique,
  allNullableTable,
  tableWithoutIndex,
  nameAtLimit,
  quotedName,
  ruleOnTable,
  unloggedTable,
  deepView,
  shadowedRoutine,
  unusedIndex,
  manyLargeColumns,
  wideTable,
  incrementingColumns,
  sameNameOtherType,
  mixedNaming,
  foreignKeyCycle,
  selfReference,
  compositePrimaryKey,
  primaryKeyNotFirst,
  singleColumnTable,
  isolatedTable,
  inheritance,
  unusedType,
  nullableBoolean,
  missingUsualColumn,
  uncommentedTable,
  emptyTable,
];
