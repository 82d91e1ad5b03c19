import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import { deprecatedName } from '../sql/default-name.ts';
import { type DraftOptions, type DraftStep, draftSteps } from './draft-step.ts';
import { findDropCircles } from './drop-circles.ts';
import type { Fates } from './fates.ts';
import type { MigrationScope } from './migration-scope.ts';
import { renameStatements } from './rename-statements.ts';

/** The steps that drop objects, rebuilt ones included; by id in the first model. */
export function draftDrops(
  scope: MigrationScope,
  fates: Fates,
  context: DdlContext,
): ReadonlyMap<ObjectId, readonly DraftStep[]> {
  const drops = new Map<ObjectId, readonly DraftStep[]>();
  const circular = findDropCircles(scope, fates);
  // What the dump creates last is dropped first.
  let position = 0;
  for (const object of scope.before.objects.values()) {
    position--;
    const goesAlone = fates.droppedWith(object) === undefined || circular.has(object.id);
    if (!fates.isDropped(object.id) || !goesAlone) continue;
    const kind = scope.registry.kind(object.address.kind);
    const statements = kind.drop?.(object, context) ?? [{ sql: `DROP ${kind.ddlName(object, context)}` }];
    const rebuiltAs = fates.rebuiltAs(object.id);
    const because = rebuiltAs && fates.rebuilt.get(rebuiltAs);
    const isLoss = kind.holdsData || statements.some(({ loses }) => loses === 'data');
    const options = { object, position };
    drops.set(
      object.id,
      because && !isLoss
        ? draftSteps(statements.map(inBlock), { ...options, ...temporary, because })
        : draftSteps(
            statements.map((ddl) =>
              because && kind.moveRows
                ? { ...ddl, loses: 'nothing' as const }
                : keeping(ddl, object, scope, context, because),
            ),
            {
              ...options,
              action: because ? 'rebuild' : 'drop',
              phase: 'contract',
              destructive: true,
              ...(because ? { because } : {}),
            },
          ),
    );
  }
  return drops;
}

const temporary = {
  action: 'rebuild',
  phase: 'window',
  destructive: false,
} as const satisfies Partial<DraftOptions>;

/** What is dropped only to come back is dropped where that happens, in one transaction. */
function inBlock({ phase: _phase, transaction: _transaction, ...ddl }: Ddl): Ddl {
  return { ...ddl, sql: ddl.sql.replace(/^DROP INDEX CONCURRENTLY /, 'DROP INDEX ') };
}

/** Says, where rows would be lost, which statement keeps them instead, and what has to be decided. */
function keeping(
  ddl: Ddl,
  object: SchemaObject,
  scope: MigrationScope,
  context: DdlContext,
  because: string | undefined,
): Ddl {
  if (ddl.loses !== 'data' && !because) return { ...ddl, phase: 'contract' };
  const spare = deprecatedName(object.address.path.at(-1)!);
  const [rename] = renameStatements(object, spare, scope.registry, context);
  const decision = `The rows of ${scope.registry.kind(object.address.kind).ddlName(object, context)} are lost, for ${because} and it is made anew: rename it first, and copy its rows over with INSERT … SELECT.`;
  return {
    ...ddl,
    phase: 'contract',
    ...(rename ? { keepInstead: rename.sql } : {}),
    ...(because && !ddl.decision ? { decision } : {}),
  };
}
