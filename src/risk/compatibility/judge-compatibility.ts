import { type Delta, subjectOf } from '../../diff/delta.ts';
import { standaloneDeltas } from '../../insight/standalone-deltas.ts';
import { displayName } from '../../model/address.ts';
import type { RiskContext } from '../risk-context.ts';
import { classifyChange } from './classify-change.ts';
import type { Compatibility, DeployOrder } from './compatibility.ts';
import { matrix } from './matrix.ts';

/** What each difference does to old code, new code, subscribers and dependants; cosmetic ones do nothing. */
export function judgeCompatibility(context: RiskContext): readonly Compatibility[] {
  return standaloneDeltas(context.deltas).flatMap((delta) =>
    classifyChange(delta, context).map((change) => ({
      ...matrix[change],
      change,
      id: delta.id,
      object: nameOf(delta),
    })),
  );
}

/** The order that all changes together need: where some need the one and some the other, three steps. */
export function deployOrder(rows: readonly Pick<Compatibility, 'order'>[]): DeployOrder {
  const orders = new Set(rows.map(({ order }) => order));
  const both = orders.has('database first') && orders.has('application first');
  if (orders.has('three steps') || both) return 'three steps';
  for (const order of ['application first', 'database first', 'coordinate'] as const) {
    if (orders.has(order)) return order;
  }
  return 'any order';
}

function nameOf(delta: Delta): string {
  const { address } = subjectOf(delta);
  return `${address.kind} ${displayName(address)}`;
}
