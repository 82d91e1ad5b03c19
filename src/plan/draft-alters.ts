import { changesOf } from '../diff/delta.ts';
import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import { propertiesOf } from '../kind-contract/kind.ts';
import type { ObjectId } from '../model/address.ts';
import { type DraftStep, draftSteps } from './draft-step.ts';
import { facetStatements } from './facet-statements.ts';
import type { Fates } from './fates.ts';
import type { ChangedDelta, MigrationScope } from './migration-scope.ts';
import { renameStatements } from './rename-statements.ts';

/** The steps that alter objects in place, by id in the second model. */
export function draftAlters(
  scope: MigrationScope,
  fates: Fates,
  forward: DdlContext,
  backward: DdlContext,
): ReadonlyMap<ObjectId, readonly DraftStep[]> {
  const alters = new Map<ObjectId, readonly DraftStep[]>();
  let position = 0;
  for (const id of scope.after.objects.keys()) {
    position++;
    const delta = scope.changed.get(id);
    if (!delta || fates.isCreated(id)) continue;
    // Renames that a person decided come first of all (draftRenames).
    const isNamed = delta.before.id === id || !scope.before.objects.has(delta.before.id);
    const renames = isNamed
      ? []
      : renameStatements(delta.before, delta.after.address.path.at(-1)!, scope.registry, backward);
    const statements = [...renames, ...lettingGoFirst(alterStatements(delta, scope, forward))];
    const options = { object: delta.after, position, phase: 'expand' as const };
    alters.set(id, [
      ...draftSteps(statements, {
        ...options,
        action: renames.length === statements.length ? 'rename' : 'alter',
      }),
    ]);
  }
  return alters;
}

/** The steps that make an object let go of what is rebuilt, and take hold of it again. */
export function draftSuspensions(
  scope: MigrationScope,
  fates: Fates,
  forward: DdlContext,
  backward: DdlContext,
): ReadonlyMap<ObjectId, { readonly before: readonly DraftStep[]; readonly after: readonly DraftStep[] }> {
  const found = new Map<ObjectId, { before: readonly DraftStep[]; after: readonly DraftStep[] }>();
  for (const [id, { because, of }] of fates.suspended) {
    const past = scope.before.objects.get(id);
    const next = scope.after.objects.get(id);
    if (!past || !next || fates.isCreated(id)) continue;
    const kind = scope.registry.kind(next.address.kind);
    const options = {
      action: 'suspend' as const,
      because,
      phase: 'window' as const,
      destructive: false,
      position: 0,
    };
    const before = draftSteps(kind.suspend?.(past, backward, of)?.before ?? [], { ...options, object: past });
    const after = draftSteps(kind.suspend?.(next, forward, of)?.after ?? [], { ...options, object: next });
    if (before.length + after.length > 0) found.set(id, { before, after });
  }
  return found;
}

/** The steps that put the rows of rebuilt objects aside and bring them back; by id in the first model. */
export function draftRowMoves(
  scope: MigrationScope,
  fates: Fates,
  forward: DdlContext,
): ReadonlyMap<ObjectId, { readonly before: readonly DraftStep[]; readonly after: readonly DraftStep[] }> {
  const found = new Map<ObjectId, { before: readonly DraftStep[]; after: readonly DraftStep[] }>();
  for (const [id, because] of fates.rebuilt) {
    const [past, next] = [scope.partnerOf(id)!, scope.after.objects.get(id)!];
    const moves = scope.registry.kind(next.address.kind).moveRows?.(past, next, forward, because);
    if (!moves) continue;
    const options = {
      action: 'rebuild',
      because,
      phase: 'contract',
      destructive: false,
      position: 0,
    } as const;
    const before = draftSteps(moves.before, { ...options, object: past });
    found.set(past.id, { before, after: draftSteps(moves.after, { ...options, object: next }) });
  }
  return found;
}

function alterStatements(
  delta: ChangedDelta,
  { registry, partnerOf }: MigrationScope,
  context: DdlContext,
): readonly Ddl[] {
  const { after } = delta;
  const before = partnerOf(after.id) ?? delta.before;
  const properties = propertiesOf(registry.kind(after.address.kind));
  const differing = new Set(changesOf(delta).map(({ property }) => property));
  const own = changesOf(delta).flatMap(({ property, from, to }) => {
    const alter = properties[property]?.alter;
    if (typeof alter !== 'function') return [];
    const written = alter({ before, after, from, to }, context);
    return written === 'rebuild' ? [] : written;
  });
  return [
    ...withoutRepeats(own),
    ...facetStatements(before, after, (facet) => differing.has(facet), registry, context),
  ];
}

/** What only lets go waits for nothing, not even for the other changes of the same object. */
function lettingGoFirst(statements: readonly Ddl[]): readonly Ddl[] {
  return [...statements.filter(({ early }) => early), ...statements.filter(({ early }) => !early)];
}

/** One statement may serve several properties; it is written once. */
function withoutRepeats(statements: readonly Ddl[]): readonly Ddl[] {
  const seen = new Set<string>();
  return statements.filter(({ sql, decision }) => {
    const key = `${sql}\u0000${decision ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
