import { keepsValues } from '../../kinds/column/type-change.ts';
import { typeShape } from '../../kinds/column/type-shape.ts';
import { outputColumns } from '../../kinds/view/output-columns.ts';
import { grantMovesOf } from '../grant-moves-of.ts';
import type { Changed, RiskContext } from '../risk-context.ts';
import type { ChangeClass } from './matrix.ts';

type Judge = (changed: Pick<Changed, 'delta' | 'from' | 'to'>, context: RiskContext) => ChangeClass;

const flag =
  (yes: ChangeClass, no: ChangeClass): Judge =>
  ({ to }) =>
    to === true ? yes : no;
const always =
  (change: ChangeClass): Judge =>
  () =>
    change;

/** Judges by property; those named with their kind win. */
const judges: Readonly<Record<string, Judge>> = {
  'column type': judgeType,
  'attribute type': judgeType,
  'domain type': judgeType,
  'column default': always('default-changed'),
  'domain default': always('default-changed'),
  notNull: flag('rule-added', 'rule-dropped'),
  validated: flag('rule-added', 'rule-dropped'),
  enforced: flag('rule-added', 'rule-dropped'),
  collation: always('type-converted'),
  generated: always('behaviour-changed'),
  identity: always('default-changed'),
  'enum labels': ({ from, to }) =>
    (from as readonly string[]).every((label) => (to as readonly string[]).includes(label))
      ? 'enum-value-added'
      : 'enum-value-removed',
  'view query': judgeQuery,
  'materialized view query': judgeQuery,
  'view columns': always('view-columns-removed'),
  'materialized view columns': always('view-columns-removed'),
  rowSecurity: flag('access-narrowed', 'access-widened'),
  rowSecurityForced: flag('access-narrowed', 'access-widened'),
  securityInvoker: flag('access-narrowed', 'access-widened'),
  securityDefiner: flag('access-widened', 'access-narrowed'),
  grants: judgeGrants,
  owner: always('access-changed'),
  replicaIdentity: always('replication-changed'),
  unique: flag('rule-added', 'uniqueness-dropped'),
};

const kinds: Readonly<Record<string, ChangeClass>> = {
  function: 'routine-changed',
  procedure: 'routine-changed',
  aggregate: 'routine-changed',
  trigger: 'behaviour-changed',
  'event trigger': 'behaviour-changed',
  rule: 'behaviour-changed',
  policy: 'access-changed',
  constraint: 'rule-added',
  'domain constraint': 'rule-added',
  publication: 'replication-changed',
  subscription: 'replication-changed',
};

/** The sort of change that one property of an object makes. */
export function classifyProperty(
  delta: Changed['delta'],
  change: Changed['change'],
  context: RiskContext,
): ChangeClass {
  const { kind } = delta.after.address;
  const judge = judges[`${kind} ${change.property}`] ?? judges[change.property];
  if (judge) return judge({ delta, from: change.from, to: change.to }, context);
  if (change.class === 'storage') return 'storage-changed';
  return kinds[kind] ?? (change.class === 'access' ? 'access-changed' : 'other-changed');
}

function judgeType({ from, to }: Parameters<Judge>[0]): ChangeClass {
  if (typeof from !== 'string' || typeof to !== 'string') return 'type-converted';
  if (keepsValues(from, to)) {
    const [before, after] = [typeShape(from), typeShape(to)];
    const numbers = ['smallint', 'integer', 'bigint'];
    const sameFamily =
      before.name === after.name ||
      numbers.includes(before.name) ||
      /char|text/.test(before.name + after.name);
    return sameFamily ? 'type-widened' : 'type-converted';
  }
  return typeShape(from).name === typeShape(to).name || keepsValues(to, from)
    ? 'type-narrowed'
    : 'type-converted';
}

/** Columns at the end are new to readers, the others must stay as they are. */
function judgeQuery({ from, to }: Parameters<Judge>[0]): ChangeClass {
  const [old, next] = [outputColumns(String(from)), outputColumns(String(to))];
  if (!old || !next) return 'view-query-changed';
  const kept = old.every(({ name }, index) => next[index]?.name === name);
  if (!kept) return 'view-columns-removed';
  return next.length > old.length ? 'view-columns-appended' : 'view-query-changed';
}

function judgeGrants({ delta }: Parameters<Judge>[0], context: RiskContext): ChangeClass {
  const moves = grantMovesOf({ ...context, deltas: [delta] });
  const gains = moves.some(({ gained }) => gained.length > 0);
  const loses = moves.some(({ lost }) => lost.length > 0);
  return gains === loses ? 'access-changed' : gains ? 'access-widened' : 'access-narrowed';
}
