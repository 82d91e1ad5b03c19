import { inferLeftOut } from '../assemble/infer-left-out.ts';
import { inferOmissions, type Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { type ComparisonSettings, noSettings } from '../config/comparison-settings.ts';
import type { RenameDecision } from '../config/rename-decision.ts';
import { type Difference, diffModels } from '../diff/diff.ts';
import { registry } from '../kinds/index.ts';
import { type AcceptedDifferences, acceptDifferences } from '../presets/accept-differences.ts';
import { decidePairs } from './decide-pairs.ts';
import { nameMeasuredAfter, nameMeasuredBefore } from './name-measured.ts';

/** Two snapshots with everything that differs between them. */
export interface ComparedSnapshots extends Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What the options of each dump left out, and what is therefore not compared. */
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
  readonly settings: ComparisonSettings;
  /** The snapshots as they were read; `before` has the names of the second side where renames were decided. */
  readonly inputs: { readonly before: Snapshot; readonly after: Snapshot };
  /** Differences that rules set aside, and rules and decisions that found nothing. */
  readonly accepted: AcceptedDifferences;
  readonly unusedRenames: readonly RenameDecision[];
}

/** How two snapshots are compared. */
export interface CompareOptions {
  readonly strictText?: boolean;
  /** What each dump leaves out, where the caller knows; default: found in the dumps. */
  readonly omitted?: ComparedSnapshots['omitted'];
  readonly settings?: ComparisonSettings;
  /**
   * For a plan: comments, privileges and labels that only the second side has are compared, unless the first dump
   * itself shows that it leaves them out. To set them again does no harm, to miss them does.
   */
  readonly trustBefore?: boolean;
}

const facetNames = ['owner', 'comment', 'grants', 'labels'] as const;

/** Compares two snapshots; what either dump leaves out as a whole is not compared. */
export function compareSnapshots(
  origin: Snapshot,
  after: Snapshot,
  { strictText = false, omitted: known, settings = noSettings, trustBefore = false }: CompareOptions = {},
): ComparedSnapshots {
  const before = origin.renamed ? { ...origin, model: origin.renamed } : origin;
  const { pairs, unused } = decidePairs(settings.renames, origin.model, before.model, after.model);
  const omitted = known ?? {
    before: omissionsOf(before, after),
    after: omissionsOf(after, before),
  };
  const isGuess = ({ what, proven }: Omission) =>
    !proven && (what === 'comment' || what === 'grants' || what === 'labels');
  const missing = trustBefore ? omitted.before.filter((omission) => !isGuess(omission)) : omitted.before;
  const omissions = [...missing, ...omitted.after];
  const hidden = new Set(omissions.map(({ what }) => what));
  const hiddenKinds = new Set(omissions.map(({ kind }) => kind));
  const hiddenSchemas = new Set(omissions.filter(({ what }) => what === 'schema').map(({ name }) => name));
  const difference = diffModels(
    { model: before.model, version: before.header.serverMajor },
    { model: after.model, version: after.header.serverMajor },
    registry,
    {
      strict: strictText,
      decided: pairs,
      facetsShown: new Set(facetNames.filter((name) => !hidden.has(name))),
      compared: ({ address }) => {
        const { omittedWith } = registry.kind(address.kind);
        if (omittedWith !== undefined && hidden.has(omittedWith)) return false;
        return !hiddenKinds.has(address.kind) && !hiddenSchemas.has(address.path[0]);
      },
    },
  );
  const accepted = acceptDifferences(difference.deltas, before.model, after.model, settings);
  return {
    before: nameMeasuredBefore(before, settings),
    after: nameMeasuredAfter(after, settings),
    omitted,
    settings,
    inputs: { before: origin, after },
    unusedRenames: unused,
    ...difference,
    deltas: accepted.left,
    accepted,
  };
}

function omissionsOf(own: Snapshot, other: Snapshot): readonly Omission[] {
  return [
    ...inferOmissions(own.contents, other.contents),
    ...inferLeftOut(own.model, other.model, registry.kinds, own.contents),
  ];
}
