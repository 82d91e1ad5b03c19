import { matchesPattern, readPattern } from '../../config/match-pattern.ts';
import { subjectOf } from '../../diff/delta.ts';
import { type Feature, groupFeatures, type NamedFeature } from '../../insight/features/features.ts';
import type { ReportFacts } from '../facts.ts';

const known = new WeakMap<ReportFacts['deltas'], readonly Feature[]>();

/** The differences of a report as features, those that the configuration names first; grouped once per report. */
export function featuresOf(facts: ReportFacts): readonly Feature[] {
  const { deltas, before, after, config } = facts;
  let features = known.get(deltas);
  if (!features) {
    const named = Object.entries(config?.features ?? {}).map(([name, patterns]) =>
      nameFeature(name, patterns, facts),
    );
    features = groupFeatures(deltas, { before: before.model, after: after.model }, named);
    known.set(deltas, features);
  }
  return features;
}

/** A pattern that fits a table takes its columns, indexes and policies along. */
function nameFeature(
  name: string,
  patterns: readonly string[],
  { before, after }: ReportFacts,
): NamedFeature {
  const read = patterns.map(readPattern);
  return {
    name,
    includes: (delta) => {
      const { address, parent } = subjectOf(delta);
      const host = parent && (after.model.objects.get(parent) ?? before.model.objects.get(parent));
      return read.some(
        (pattern) => matchesPattern(pattern, address) || (host && matchesPattern(pattern, host.address)),
      );
    },
  };
}
