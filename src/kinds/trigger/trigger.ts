import { defineKind } from '../../kind-contract/kind.ts';
import { alterExtensions, readExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import { alterState, alterTrigger } from './alter.ts';
import { createTrigger, dropTrigger, triggerName } from './ddl.ts';
import { displacedTriggers } from './displaced-triggers.ts';
import { readTrigger } from './read.ts';
import { readTriggerState } from './read-state.ts';

/** What CREATE TRIGGER says. */
export type TriggerProps = {
  /**
   * True for the clone on a partition of a partitioned table's trigger. A dump names a clone only where its state is
   * not its parent's; then only `state` counts.
   */
  readonly inherited: boolean;
  readonly timing: string;
  readonly events: readonly string[];
  /** The columns of UPDATE OF; empty for all. */
  readonly columns: readonly string[];
  readonly level: string;
  readonly condition: string | undefined;
  /** The quoted name of the function. */
  readonly function: string;
  readonly arguments: readonly string[];
  readonly constraint: boolean;
  /** The quoted name of the table that a constraint trigger refers to. */
  readonly from: string | undefined;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly oldTable: string | undefined;
  readonly newTable: string | undefined;
  /** `disabled`, `replica` or `always`; absent for the usual state (for a clone: `enabled`). */
  readonly state: string | undefined;
  readonly extensions: readonly string[];
};

/** Triggers on tables, views and foreign tables (https://www.postgresql.org/docs/18/sql-createtrigger.html). */
export const trigger = defineKind<'trigger', TriggerProps>({
  name: 'trigger',
  plural: 'triggers',
  section: 'triggers',
  pathLength: 3,
  objectTypes: ['OBJECT_TRIGGER'],
  readers: {
    CreateTrigStmt: readTrigger,
    'AlterTableStmt/AT_EnableTrig': readTriggerState(undefined),
    'AlterTableStmt/AT_DisableTrig': readTriggerState('disabled'),
    'AlterTableStmt/AT_EnableReplicaTrig': readTriggerState('replica'),
    'AlterTableStmt/AT_EnableAlwaysTrig': readTriggerState('always'),
    'AlterObjectDependsStmt/OBJECT_TRIGGER': readExtensionDependence,
  },
  properties: {
    inherited: { label: 'clone of the partitioned table’s trigger', class: 'structural', alter: 'rebuild' },
    timing: {
      label: 'timing',
      class: 'structural',
      meaning: 'BEFORE may change or skip the row, AFTER sees the result, INSTEAD OF replaces the action.',
      alter: alterTrigger,
    },
    events: { label: 'events', class: 'structural', format: 'set', alter: alterTrigger },
    columns: {
      label: 'UPDATE OF columns',
      class: 'structural',
      format: 'set',
      meaning: 'An update that names none of them does not fire it.',
      alter: alterTrigger,
    },
    level: { label: 'level', class: 'structural', alter: alterTrigger },
    condition: {
      label: 'WHEN condition',
      class: 'structural',
      format: 'expression',
      meaning: 'It fires only where the condition holds.',
      alter: alterTrigger,
    },
    function: { label: 'function', class: 'structural', alter: alterTrigger },
    arguments: { label: 'arguments', class: 'structural', format: 'list', alter: alterTrigger },
    constraint: {
      label: 'constraint trigger',
      class: 'structural',
      meaning: 'A constraint trigger can be put off to the end of the transaction.',
      alter: 'rebuild',
    },
    from: { label: 'referenced table', class: 'structural', alter: 'rebuild' },
    deferrable: { label: 'deferrable', class: 'structural', alter: 'rebuild' },
    initiallyDeferred: { label: 'initially deferred', class: 'structural', alter: 'rebuild' },
    oldTable: { label: 'transition table of old rows', class: 'structural', alter: alterTrigger },
    newTable: { label: 'transition table of new rows', class: 'structural', alter: alterTrigger },
    state: {
      label: 'state',
      class: 'structural',
      meaning: 'A disabled trigger does nothing; a replica trigger fires only where changes are replicated.',
      alter: alterState,
    },
    extensions: {
      label: 'depends on extensions',
      class: 'structural',
      format: 'set',
      meaning: 'It is dropped together with them.',
      alter: alterExtensions,
    },
  },
  pinsColumns: ({ props }) => `${props.columns.join(' ')} ${props.condition ?? ''}`,
  displaces: displacedTriggers,
  ddlName: (object) => `TRIGGER ${triggerName(object)}`,
  create: createTrigger,
  drop: dropTrigger,
});
