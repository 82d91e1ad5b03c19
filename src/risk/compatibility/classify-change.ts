import type { Delta } from '../../diff/delta.ts';
import { subjectOf } from '../../diff/delta.ts';
import { sameUniqueKey } from '../../insight/unique-keys.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskContext } from '../risk-context.ts';
import { classifyProperty } from './classify-property.ts';
import type { ChangeClass } from './matrix.ts';

type Classes = { readonly add: ChangeClass; readonly remove: ChangeClass };

const byKind: Readonly<Record<string, Classes>> = {
  table: { add: 'table-added', remove: 'table-dropped' },
  'foreign table': { add: 'table-added', remove: 'table-dropped' },
  view: { add: 'relation-added', remove: 'relation-dropped' },
  'materialized view': { add: 'relation-added', remove: 'relation-dropped' },
  function: { add: 'routine-added', remove: 'routine-dropped' },
  procedure: { add: 'routine-added', remove: 'routine-dropped' },
  aggregate: { add: 'routine-added', remove: 'routine-dropped' },
  trigger: { add: 'behaviour-changed', remove: 'behaviour-changed' },
  'event trigger': { add: 'behaviour-changed', remove: 'behaviour-changed' },
  rule: { add: 'behaviour-changed', remove: 'behaviour-changed' },
  index: { add: 'index-added', remove: 'index-dropped' },
  statistics: { add: 'storage-changed', remove: 'storage-changed' },
  extension: { add: 'extension-added', remove: 'extension-dropped' },
  enum: { add: 'type-added', remove: 'type-dropped' },
  domain: { add: 'type-added', remove: 'type-dropped' },
  'composite type': { add: 'type-added', remove: 'type-dropped' },
  'range type': { add: 'type-added', remove: 'type-dropped' },
  'domain constraint': { add: 'rule-added', remove: 'rule-dropped' },
  publication: { add: 'replication-changed', remove: 'replication-changed' },
  subscription: { add: 'replication-changed', remove: 'replication-changed' },
};

/** The sorts of change that a difference is; one difference can be several. */
export function classifyChange(delta: Delta, context: RiskContext): readonly ChangeClass[] {
  if (delta.op === 'add' || delta.op === 'remove') return [classifyPresence(delta, context)];
  const properties = delta.changes.filter((change) => change.class !== 'cosmetic');
  const own = properties.map((change) => classifyProperty(delta, change, context));
  const renamed = delta.op === 'rename' && delta.knownBy === 'decision' ? (['renamed'] as const) : [];
  return [...new Set<ChangeClass>([...renamed, ...own])];
}

/** True for an index or constraint over a column that comes with it: no row, and no old code, can violate it. */
function isOverNewColumn(delta: Delta, { isNew }: RiskContext): boolean {
  const { references, address } = subjectOf(delta);
  const own = references.filter((id) => id.startsWith(`column ${quoteName(address.path.slice(0, 2))}.`));
  const keys = (subjectOf(delta).props.columns ?? []) as readonly string[];
  const named = keys.map((column) =>
    objectId({ kind: 'column', path: [...address.path.slice(0, 2), column] }),
  );
  return [...named, ...(address.kind === 'index' ? references : own)].some(isNew);
}

function classifyPresence(
  delta: Delta & { readonly op: 'add' | 'remove' },
  context: RiskContext,
): ChangeClass {
  const { address, props } = subjectOf(delta);
  const { op } = delta;
  const { before, after } = context;
  if (op === 'add' && /^(?:index|constraint)$/.test(address.kind) && isOverNewColumn(delta, context)) {
    return address.kind === 'index' && props.unique !== true ? 'index-added' : 'rule-on-new-column';
  }
  if (address.kind === 'column') {
    const required =
      props.notNull === true &&
      props.default === undefined &&
      props.identity === undefined &&
      props.generated === undefined;
    if (op === 'add') return required ? 'required-column-added' : 'column-added';
    return required ? 'required-column-dropped' : 'column-dropped';
  }
  const unique =
    props.type === 'unique' ||
    props.type === 'primary key' ||
    (address.kind === 'index' && props.unique === true);
  if (unique && (address.kind === 'index' || address.kind === 'constraint')) {
    const [own, other] = op === 'add' ? [after, before] : [before, after];
    if (sameUniqueKey(subjectOf(delta), own, other)) return op === 'add' ? 'index-added' : 'index-dropped';
    return op === 'add' ? 'rule-added' : 'uniqueness-dropped';
  }
  if (address.kind === 'constraint') return op === 'add' ? 'rule-added' : 'rule-dropped';
  if (address.kind === 'policy')
    return (op === 'add') === (props.permissive === true) ? 'access-widened' : 'access-narrowed';
  if (op === 'add' && address.kind === 'function' && hasNamesake(delta, before, after))
    return 'overload-added';
  const known = byKind[address.kind];
  if (known) return known[op];
  return op === 'add' ? 'other-added' : 'other-dropped';
}

/** True where a function of this name and other arguments is on both sides. */
function hasNamesake(delta: Delta, before: RiskContext['before'], after: RiskContext['after']): boolean {
  const { address } = subjectOf(delta);
  const namesakes = functionsByName(after).get(quoteName(address.path)) ?? [];
  return namesakes.some((id) => id !== delta.id && before.objects.has(id));
}

const functionsByName = oncePerModel((model): ReadonlyMap<string, readonly ObjectId[]> => {
  const byName = new Map<string, ObjectId[]>();
  for (const { id, address } of objectsOfKind(model, 'function')) {
    const name = quoteName(address.path);
    const known = byName.get(name);
    if (known) known.push(id);
    else byName.set(name, [id]);
  }
  return byName;
});
