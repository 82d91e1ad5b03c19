import { orderByHistory } from '../../insight/history-order.ts';
import { judgeTruth, type Truth } from '../../insight/truth.ts';
import type { ReportFacts } from '../facts.ts';

const known = new WeakMap<ReportFacts['deltas'], Truth>();

/** Which side is ahead, by what each has and by the migrations that it has run; several sections ask, it is weighed once. */
export function truthOf({ before, after, deltas, registry }: ReportFacts): Truth {
  const found = known.get(deltas);
  if (found) return found;
  const history = orderByHistory({ before, after });
  const models = { before: before.model, after: after.model, registry };
  const truth = judgeTruth(deltas, history ? { ...models, history } : models);
  known.set(deltas, truth);
  return truth;
}
