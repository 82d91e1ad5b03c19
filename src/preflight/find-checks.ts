import type { RiskContext } from '../risk/risk-context.ts';
import { conversions } from './checks/conversions.ts';
import { doomedRows } from './checks/doomed-rows.ts';
import { duplicates } from './checks/duplicates.ts';
import { exclusions } from './checks/exclusions.ts';
import { extensions } from './checks/extensions.ts';
import { labelsInUse } from './checks/labels-in-use.ts';
import { nameCollisions } from './checks/name-collisions.ts';
import { nullValues } from './checks/null-values.ts';
import { orphans } from './checks/orphans.ts';
import { roles } from './checks/roles.ts';
import { rowsWithoutValue } from './checks/rows-without-value.ts';
import { sequencePositions } from './checks/sequence-positions.ts';
import { server } from './checks/server.ts';
import { violations } from './checks/violations.ts';
import type { FindChecks, PreflightCheck } from './preflight-check.ts';

const sorts: readonly FindChecks[] = [
  server,
  roles,
  extensions,
  nameCollisions,
  nullValues,
  rowsWithoutValue,
  duplicates,
  orphans,
  violations,
  exclusions,
  conversions,
  labelsInUse,
  sequencePositions,
  doomedRows,
];

/** The checks to run on the first side's server before the plan; none where there is nothing to do. */
export function findChecks(context: RiskContext): readonly PreflightCheck[] {
  if (context.plan.steps.length === 0) return [];
  return sorts.flatMap((find) => find(context));
}
