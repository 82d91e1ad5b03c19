import { inferOmissions, type Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { type Difference, diffModels } from '../diff/diff.ts';
import { registry } from '../kinds/index.ts';

/** Two snapshots with everything that differs between them. */
export interface ComparedSnapshots extends Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What the options of each dump left out, and what is therefore not compared. */
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
}

/** How two snapshots are compared. */
export interface CompareOptions {
  readonly strictText?: boolean;
  /** What each dump leaves out, where the caller knows; default: found in the dumps. */
  readonly omitted?: ComparedSnapshots['omitted'];
}

const facetNames = ['owner', 'comment', 'grants', 'labels'] as const;

/** Compares two snapshots; what either dump leaves out as a whole is not compared. */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  { strictText = false, omitted: known }: CompareOptions = {},
): ComparedSnapshots {
  const omitted = known ?? {
    before: inferOmissions(before.contents, after.contents),
    after: inferOmissions(after.contents, before.contents),
  };
  const hidden = new Set([...omitted.before, ...omitted.after].map(({ what }) => what));
  const difference = diffModels(
    { model: before.model, version: before.header.serverMajor },
    { model: after.model, version: after.header.serverMajor },
    registry,
    {
      strict: strictText,
      facetsShown: new Set(facetNames.filter((name) => !hidden.has(name))),
      compared: ({ address }) => {
        const { omittedWith } = registry.kind(address.kind);
        return omittedWith === undefined || !hidden.has(omittedWith);
      },
    },
  );
  return { before, after, omitted, ...difference };
}
