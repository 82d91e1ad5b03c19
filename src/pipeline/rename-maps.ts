import type { ComparisonSettings } from '../config/comparison-settings.ts';
import type { RenameDecision } from '../config/rename-decision.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { Registry } from '../kind-contract/registry.ts';
import { columnKey, type NameMap, type NameSpace, objectKey } from '../translate/name-map.ts';

const empty: NameMap = { roles: new Map(), schemas: new Map(), objects: new Map(), columns: new Map() };

/**
 * Environments that name roles and schemas differently: the second side is read under the names of the first, so that
 * the plan speaks the names of the server that it runs on. Throws UsageError where two names stand for one.
 */
export function environmentMap({ roles, schemas }: Pick<ComparisonSettings, 'roles' | 'schemas'>): NameMap {
  return { ...empty, roles: invert(roles, 'roles'), schemas: invert(schemas, 'schemas') };
}

function invert(names: Readonly<Record<string, string>>, what: string): ReadonlyMap<string, string> {
  const inverted = new Map<string, string>();
  for (const [from, to] of Object.entries(names)) {
    const other = inverted.get(to);
    if (other !== undefined) {
      throw new UsageError(
        `two ${what} are mapped to '${to}': '${other}' and '${from}'`,
        'map one name to one name',
      );
    }
    inverted.set(to, from);
  }
  return inverted;
}

/** The names that rename decisions give to the objects of one side; constraints, indexes and the like are paired instead. */
export function renameMap(
  decisions: readonly RenameDecision[],
  registry: Registry,
  direction: 'forward' | 'backward',
): NameMap {
  const objects = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const decision of decisions) {
    const [old, next] = direction === 'forward' ? [decision.from, decision.to] : [decision.to, decision.from];
    const name = next.at(-1)!;
    if (decision.kind === 'column') columns.set(columnKey(old[0]!, old[1]!, old[2]!), name);
    else if (isNamedInText(decision.kind, registry)) {
      const space = registry.kind(decision.kind).namespace as NameSpace;
      objects.set(objectKey(space, old[0]!, old[1]!), name);
    }
  }
  return { ...empty, objects, columns };
}

/** True for kinds that other statements name with their schema; CREATE INDEX gives its name without one. */
export function isNamedInText(kind: string, registry: Registry): boolean {
  if (kind === 'column') return true;
  const { namespace } = registry.kind(kind);
  return kind !== 'index' && (namespace === 'relation' || namespace === 'type' || namespace === 'routine');
}
