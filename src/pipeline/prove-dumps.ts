import { noSettings } from '../config/comparison-settings.ts';
import { changesOf, type Delta } from '../diff/delta.ts';
import { describeDelta } from '../diff/describe.ts';
import { propertiesOf } from '../kind-contract/kind.ts';
import { registry } from '../kinds/index.ts';
import { splitStatements } from '../parse/split.ts';
import { createRedactor } from '../redact/index.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import type { ProofDifference } from '../verify/proof.ts';
import type { CompareDumps } from '../verify/prove-direction.ts';
import { type CompareOptions, compareSnapshots } from './compare-snapshots.ts';
import { loadSnapshots } from './load-snapshot.ts';

/** Compares dumps of the embedded server as any other dumps; secrets are replaced in the lines that say what differs. */
export function compareDumps(options: CompareOptions): CompareDumps {
  return async (result, target) => {
    // Both were dumped under one side's names, and the result has its new ones already.
    const settings = { ...(options.settings ?? noSettings), roles: {}, schemas: {}, renames: [] };
    const files = [toFile('result', result), toFile('target', target)];
    const [before, after] = await loadSnapshots(files, settings);
    const { deltas } = compareSnapshots(before!, after!, { ...options, settings });
    const redactor = createRedactor();
    const show = (delta: Delta): ProofDifference => ({
      id: redactor.redact(delta.id),
      lines: describeDelta(delta).map((line) => redactor.redact(line)),
    });
    return {
      differences: deltas.filter((delta) => !cannotBeUndone(delta)).map(show),
      left: deltas.filter(cannotBeUndone).map(show),
    };
  };
}

/** True for a difference in nothing but properties that no statement changes. */
function cannotBeUndone(delta: Delta): boolean {
  if (delta.op !== 'change') return false;
  const properties = propertiesOf(registry.kind(delta.after.address.kind));
  return changesOf(delta).every(({ property }) => properties[property]?.alter === 'none');
}

function toFile(label: string, text: string): SnapshotFile {
  return {
    label,
    path: label,
    sha256: '',
    bytes: text.length,
    encoding: 'utf-8',
    ...splitStatements(text, { file: label }),
  };
}
