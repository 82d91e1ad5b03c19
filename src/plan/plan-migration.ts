import { displayName } from '../model/address.ts';
import { draftAlters, draftRowMoves, draftSuspensions } from './draft-alters.ts';
import { draftCreates } from './draft-creates.ts';
import { draftDrops } from './draft-drops.ts';
import { draftRenames } from './draft-renames.ts';
import type { DraftStep } from './draft-step.ts';
import { decideFates } from './fates.ts';
import { findRebuilds } from './find-rebuilds.ts';
import { linkSteps } from './link-steps.ts';
import { backwardContext, forwardContext, type MigrationInput, scopeMigration } from './migration-scope.ts';
import { orderSteps } from './order-steps.ts';
import type { Plan, Step } from './plan.ts';
import { groupTransactions } from './transactions.ts';

/** Plans the statements that turn the first schema into the second. */
export function planMigration(input: MigrationInput): Plan {
  const scope = scopeMigration(input);
  const fates = decideFates(scope, findRebuilds(scope));
  const forward = forwardContext(scope, fates.isCreated);
  const backward = backwardContext(scope);
  const drafts = {
    creates: draftCreates(scope, fates, forward),
    alters: draftAlters(scope, fates, forward, backward),
    drops: draftDrops(scope, fates, backward),
    suspensions: draftSuspensions(scope, fates, forward, backward),
    moves: draftRowMoves(scope, fates, forward),
  };
  linkSteps(scope, fates, drafts);
  const ordered = orderSteps([
    ...draftRenames(scope, backward),
    ...[...drafts.suspensions.values(), ...drafts.moves.values()].flatMap(({ before }) => before),
    ...[...drafts.drops.values()].flat(),
    ...[...drafts.creates.values()].flat(),
    ...[...drafts.alters.values()].flat(),
    ...[...drafts.suspensions.values(), ...drafts.moves.values()].flatMap(({ after }) => after),
  ]);
  const transactions = groupTransactions(ordered, input.style);
  return {
    version: input.version,
    style: input.style,
    steps: ordered.map(({ step, phase }, index) =>
      finishStep(step, phase, `${input.letter ?? 'S'}${index + 1}`, transactions[index]!),
    ),
  };
}

function finishStep(step: DraftStep, phase: Step['phase'], id: string, transaction: number): Step {
  const { ddl, action, object, because = ddl.because, destructive } = step;
  return {
    id,
    phase,
    action,
    object: object.id,
    kind: object.address.kind,
    name: displayName(object.address),
    sql: ddl.sql,
    transaction,
    destructive,
    losesData: ddl.loses === 'data',
    ...(because ? { because } : {}),
    ...(ddl.decision ? { decision: ddl.decision } : {}),
    ...(ddl.retry ? { retry: ddl.retry } : {}),
    ...(ddl.keepInstead ? { keepInstead: ddl.keepInstead } : {}),
    ...(ddl.note ? { note: ddl.note } : {}),
  };
}
