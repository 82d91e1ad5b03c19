import type { Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import type { Delta } from '../diff/delta.ts';
import type { EquivalenceUse } from '../diff/equivalence-log.ts';
import type { Registry } from '../kinds/registry.ts';
import type { DifferenceView } from './difference-view.ts';

/** Everything that sections are made from: the two snapshots and what was found between them. */
export interface ReportFacts {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
  readonly deltas: readonly Delta[];
  /** One per delta, in the same order. */
  readonly differences: readonly DifferenceView[];
  readonly equivalences: readonly EquivalenceUse[];
  readonly registry: Registry;
}
