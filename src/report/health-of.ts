import { versionOf } from '../assemble/header.ts';
import { compareHealth, type HealthResult } from '../insight/health/compare-health.ts';
import type { ReportFacts } from './facts.ts';

const known = new WeakMap<ReportFacts['deltas'], readonly HealthResult[]>();

/** What the health checks say of both sides of a report; run once per report. */
export function healthOf({ deltas, before, after }: ReportFacts): readonly HealthResult[] {
  let results = known.get(deltas);
  if (!results) {
    const [here, there] = [before, after].map(({ model, statistics, header }) => {
      const version = versionOf(header);
      return {
        model,
        ...(version === undefined ? {} : { version }),
        ...(statistics ? { measured: statistics } : {}),
      };
    });
    results = compareHealth(here!, there!);
    known.set(deltas, results);
  }
  return results;
}
