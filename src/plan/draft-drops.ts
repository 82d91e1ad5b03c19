import type { DdlContext } from '../kinds/ddl.ts';
import type { ObjectId } from '../model/address.ts';
import { type DraftStep, draftSteps } from './draft-step.ts';
import type { Fates } from './fates.ts';
import type { MigrationScope } from './migration-scope.ts';

/** The steps that drop objects, rebuilt ones included; by id in the first model. */
export function draftDrops(
  scope: MigrationScope,
  fates: Fates,
  context: DdlContext,
): ReadonlyMap<ObjectId, readonly DraftStep[]> {
  const drops = new Map<ObjectId, readonly DraftStep[]>();
  // What the dump creates last is dropped first.
  let position = 0;
  for (const object of scope.before.objects.values()) {
    position--;
    if (!fates.isDropped(object.id) || fates.droppedWith(object) !== undefined) continue;
    const kind = scope.registry.kind(object.address.kind);
    const statements = kind.drop?.(object, context) ?? [{ sql: `DROP ${kind.ddlName(object, context)}` }];
    const rebuiltAs = fates.rebuiltAs(object.id);
    const because = rebuiltAs && fates.rebuilt.get(rebuiltAs);
    const options = because
      ? { action: 'rebuild' as const, phase: 'window' as const, destructive: false, because }
      : { action: 'drop' as const, phase: 'contract' as const, destructive: true };
    const written = because
      ? statements.map(({ phase: _phase, transaction: _transaction, ...rest }) => rest)
      : statements;
    drops.set(object.id, draftSteps(written, { ...options, object, position }));
  }
  return drops;
}
