import type { Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import type { CodeEcosystem } from '../code-changes/ecosystem.ts';
import type { ComparisonSettings } from '../config/comparison-settings.ts';
import type { Config } from '../config/config.ts';
import type { RenameDecision } from '../config/rename-decision.ts';
import type { Delta } from '../diff/delta.ts';
import type { EquivalenceUse } from '../diff/equivalence-log.ts';
import type { RuntimePartitions } from '../insight/runtime-partitions.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { AcceptedDifferences } from '../presets/accept-differences.ts';
import type { Proof } from '../verify/proof.ts';
import type { DifferenceView } from './differences/difference-view.ts';
import type { Judgement } from './judgement.ts';

/** Everything that sections are made from: the two snapshots and what was found between them. */
export interface ReportFacts {
  /** Secrets in the values of both models are replaced already, so that sections may cut them up. */
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
  /** Secrets in their values are replaced already. */
  readonly deltas: readonly Delta[];
  /** One per delta, in the same order. */
  readonly differences: readonly DifferenceView[];
  readonly equivalences: readonly EquivalenceUse[];
  readonly registry: Registry;
  /** How many expressions, queries and policies that differ were explained clause by clause, and how many as text. */
  readonly explained: { readonly clauses: number; readonly text: number };
  /** How many secrets were replaced in what differs. */
  readonly redacted: number;
  /** What making the first side like the second takes and risks; secrets are replaced already. */
  readonly judgement?: Judgement;
  /** What running the plan showed, where it was run. */
  readonly proof?: Proof;
  /** The ORMs that code is asked for; none where the migration history is to decide. */
  readonly ecosystems?: readonly CodeEcosystem[];
  /** Goals, focus tables, purposes and the like. */
  readonly config?: Config;
  readonly settings?: ComparisonSettings;
  readonly accepted?: AcceptedDifferences;
  readonly unusedRenames?: readonly RenameDecision[];
  /** Partitions that only one side has because time went on there; they are in the models and in no delta. */
  readonly partitions?: readonly RuntimePartitions[];
}
