import { inferLeftOut } from '../assemble/infer-left-out.ts';
import { inferOmissions, type Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { type ComparisonSettings, noSettings } from '../config/comparison-settings.ts';
import type { RenameDecision } from '../config/rename-decision.ts';
import { type Difference, diffModels } from '../diff/diff.ts';
import { alignPartitions } from '../insight/align-partitions.ts';
import { findRuntimePartitions, type RuntimePartitions, withParts } from '../insight/runtime-partitions.ts';
import { registry } from '../kinds/index.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import { type AcceptedDifferences, acceptDifferences } from '../presets/accept-differences.ts';
import { assumePublicGrants } from './assume-public-grants.ts';
import { decidePairs } from './decide-pairs.ts';
import { nameMeasuredAfter, nameMeasuredBefore } from './name-measured.ts';

/** Two snapshots with everything that differs between them. */
export interface ComparedSnapshots extends Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What the options of each dump left out, and what is therefore not compared. */
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
  readonly settings: ComparisonSettings;
  /** Partitions that are no difference; absent where there are none, or where the user compares them. */
  readonly runtime?: SetAsidePartitions;
  /** The snapshots under their own names: `before` and `after` have those of the second side where renames were decided. */
  readonly inputs: { readonly before: Snapshot; readonly after: Snapshot };
  /** Differences that rules set aside, and rules and decisions that found nothing. */
  readonly accepted: AcceptedDifferences;
  readonly unusedRenames: readonly RenameDecision[];
}

/** Run-time partitions of one side, which `after` has in common with `before` so that plans keep them. */
export interface SetAsidePartitions {
  readonly found: readonly RuntimePartitions[];
  /** The second snapshot with the partitions that its dump shows. */
  readonly after: Snapshot;
  /** The partitions of the first side with all that belongs to them; what changes in them follows their table. */
  readonly kept: ReadonlySet<ObjectId>;
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
  /** True on the way back from the second dump to the first. */
  readonly isWayBack?: boolean;
}

const facetNames = ['owner', 'comment', 'grants', 'labels'] as const;

/** Compares two snapshots; what either dump leaves out as a whole is not compared. */
export function compareSnapshots(
  origin: Snapshot,
  target: Snapshot,
  {
    strictText = false,
    omitted: known,
    settings = noSettings,
    trustBefore = false,
    isWayBack = false,
  }: CompareOptions = {},
): ComparedSnapshots {
  const before = assumePublicGrants(origin.renamed ? { ...origin, model: origin.renamed } : origin, target);
  const shown = assumePublicGrants(target, origin);
  const aside =
    settings.partitions === 'collapse' ? setPartitionsAside(before.model, shown, isWayBack) : undefined;
  const after = aside?.aligned ?? shown;
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
    ...(aside ? { runtime: { ...aside.runtime, after: nameMeasuredAfter(shown, settings) } } : {}),
    inputs: { before: origin, after },
    unusedRenames: unused,
    ...difference,
    deltas: accepted.left,
    accepted,
  };
}

function setPartitionsAside(before: Model, after: Snapshot, isWayBack: boolean) {
  const found = findRuntimePartitions(before, after.model, isWayBack ? 'after' : 'before');
  if (found.length === 0) return undefined;
  const model = alignPartitions(before, after.model, found);
  const tables = found.flatMap(({ onlyBefore }) => onlyBefore);
  // Both models have them: what a change of the table takes away, and what it brings.
  const kept = new Set([...withParts(tables, before), ...withParts(tables, model)]);
  return { runtime: { found, kept }, aligned: { ...after, model } };
}

function omissionsOf(own: Snapshot, other: Snapshot): readonly Omission[] {
  return [
    ...inferOmissions(own.contents, other.contents),
    ...inferLeftOut(own.model, other.model, registry.kinds, own.contents),
  ];
}
