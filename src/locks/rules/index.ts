import type { Rule } from '../run.ts';
import { alterTable } from './alter-table.ts';
import { comment } from './comment.ts';
import { makeIndex } from './create-index.ts';
import { createTable } from './create-table.ts';
import { changeRows, setVariable } from './data.ts';
import { drop } from './drop.ts';
import { grant } from './grant.ts';
import { cluster, reindex, truncate, vacuum } from './maintenance.ts';
import { definePolicy, defineRule } from './policy.ts';
import { alterPublication, createPublication } from './publication.ts';
import { rename } from './rename.ts';
import { createFunction } from './routine.ts';
import { alterSequence, createSequence } from './sequence.ts';
import { setSchema } from './set-schema.ts';
import { createStatistics } from './statistics.ts';
import { createTrigger } from './trigger.ts';
import { alterDomain, alterEnum, createComposite, createType } from './type.ts';
import { createTableAs, createView, refreshView } from './view.ts';

const none: Rule = () => {};
const alone: Rule = (_fields, run) => run.ledger.outsideTransaction();

/** The rule for every statement's root node; what is not here is said to be unknown. */
export const rules: Readonly<Record<string, Rule>> = {
  AlterTableStmt: alterTable,
  CreateStmt: createTable,
  CreateForeignTableStmt: (fields, run) => createTable(fields.base ?? fields, run),
  IndexStmt: makeIndex,
  DropStmt: drop,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  CommentStmt: comment,
  SecLabelStmt: comment,
  GrantStmt: grant,
  CreateStatsStmt: createStatistics,
  CreatePublicationStmt: createPublication,
  AlterPublicationStmt: alterPublication,
  CreateTrigStmt: createTrigger,
  CreatePolicyStmt: definePolicy,
  AlterPolicyStmt: definePolicy,
  RuleStmt: defineRule,
  ViewStmt: createView,
  CreateTableAsStmt: createTableAs,
  RefreshMatViewStmt: refreshView,
  AlterSeqStmt: alterSequence,
  CreateSeqStmt: createSequence,
  CreateEnumStmt: createType,
  CreateRangeStmt: createType,
  CompositeTypeStmt: createComposite,
  AlterEnumStmt: alterEnum,
  AlterDomainStmt: alterDomain,
  CreateFunctionStmt: createFunction,
  TruncateStmt: truncate,
  VacuumStmt: vacuum,
  ReindexStmt: reindex,
  ClusterStmt: cluster,
  InsertStmt: changeRows,
  UpdateStmt: changeRows,
  DeleteStmt: changeRows,
  VariableSetStmt: setVariable,
  // Objects of the catalogs alone: no relation of the user's is locked (measured on 11-19 or from the manual's pages).
  ...Object.fromEntries(
    [
      'AlterDefaultPrivilegesStmt',
      'AlterEventTrigStmt',
      'AlterExtensionContentsStmt',
      'AlterExtensionStmt',
      'AlterFunctionStmt',
      'AlterObjectDependsStmt',
      'AlterOperatorStmt',
      'AlterOpFamilyStmt',
      'AlterOwnerStmt',
      'AlterRoleSetStmt',
      'AlterRoleStmt',
      'AlterStatsStmt',
      'AlterTypeStmt',
      'AlterTSConfigurationStmt',
      'AlterTSDictionaryStmt',
      'AlterForeignServerStmt',
      'AlterFdwStmt',
      'AlterUserMappingStmt',
      'AlterDatabaseSetStmt',
      'AlterCollationStmt',
      'CreateCastStmt',
      'CreateConversionStmt',
      'CreateDomainStmt',
      'CreateEventTrigStmt',
      'CreateExtensionStmt',
      'CreateFdwStmt',
      'CreateForeignServerStmt',
      'CreateOpClassStmt',
      'CreateOpFamilyStmt',
      'CreatePLangStmt',
      'CreateRoleStmt',
      'CreateSchemaStmt',
      'CreateAmStmt',
      'CreateTransformStmt',
      'CreateUserMappingStmt',
      'DefineStmt',
      'DropRoleStmt',
      'DropUserMappingStmt',
      'GrantRoleStmt',
      'DoStmt',
      'SelectStmt',
      'TransactionStmt',
    ].map((name) => [name, none]),
  ),
  // https://www.postgresql.org/docs/18/sql-createdatabase.html and their like
  CreatedbStmt: alone,
  DropdbStmt: alone,
  CreateTableSpaceStmt: alone,
  DropTableSpaceStmt: alone,
  AlterSystemStmt: alone,
  CreateSubscriptionStmt: (fields, run) => {
    const connects = !fields.options?.some(
      (node: {
        DefElem?: { defname?: string; arg?: { Boolean?: { boolval?: boolean }; String?: { sval?: string } } };
      }) =>
        /^(?:connect|create_slot)$/.test(node.DefElem?.defname ?? '') &&
        (node.DefElem?.arg?.Boolean?.boolval === false || node.DefElem?.arg?.String?.sval === 'false'),
    );
    if (connects) run.ledger.outsideTransaction();
  },
  DropSubscriptionStmt: alone,
};
