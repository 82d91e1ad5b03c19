import type { DdlContext } from '../kind-contract/ddl.ts';
import { type DraftStep, draftSteps } from './draft-step.ts';
import type { MigrationScope } from './migration-scope.ts';
import { renameStatements } from './rename-statements.ts';

/**
 * The steps of renames that a person decided. The first model has these objects under their new names already, so that
 * everything else in the plan speaks the new names: these steps come before all others, parts before what holds them.
 */
export function draftRenames(scope: MigrationScope, backward: DdlContext): readonly DraftStep[] {
  const decided = [...scope.changed.values()].filter(
    ({ before, after }) => before.id !== after.id && !scope.before.objects.has(before.id),
  );
  const inOrder = decided.sort((a, b) => b.before.address.path.length - a.before.address.path.length);
  return inOrder.flatMap((delta, index) =>
    draftSteps(renameStatements(delta.before, delta.after.address.path.at(-1)!, scope.registry, backward), {
      object: delta.after,
      // Steps of other objects count from 1.
      position: index - inOrder.length,
      phase: 'expand',
      action: 'rename',
    }),
  );
}
