import { existsSync, readFileSync } from 'node:fs';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { explainChanges } from '../../src/pipeline/explain-changes.ts';
import { judgeChanges } from '../../src/pipeline/judge-plan.ts';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportView } from '../../src/report/view.ts';
import { parseStatistics } from '../../src/statistics/parse-statistics.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';
import { readSnapshots } from './read-snapshot.ts';

/** The view of two dump texts, named by their labels, with plan, judgement and what was measured of each. */
export async function buildView(
  texts: Readonly<Record<string, string>>,
  measured: Readonly<Record<string, Statistics>> = {},
): Promise<ReportView> {
  const [before, after] = (await readSnapshots(texts)).map((side) => {
    const statistics = measured[side.label];
    return statistics ? { ...side, statistics } : side;
  });
  const compared = compareSnapshots(before!, after!);
  const explain = await explainChanges(compared.deltas);
  return buildReport(compared, registry, {
    explain,
    judge: (change) => judgeChanges({ ...compared, ...change }, { style: 'online', explain }),
    only: [],
    skip: [],
  });
}

/** The view of a pair of shipped samples, with the statistics that lie beside them. */
export async function buildSampleView(story: string, before: string, after: string): Promise<ReportView> {
  const read = (side: string) =>
    readFileSync(new URL(`../../samples/${story}/${side}.sql`, import.meta.url), 'utf8');
  const measure = (side: string) => {
    const file = new URL(`../../samples/${story}/${side}.stats.json`, import.meta.url);
    return existsSync(file) ? { [side]: parseStatistics(readFileSync(file, 'utf8'), side) } : {};
  };
  return buildView(
    { [before]: read(before), [after]: read(after) },
    { ...measure(before), ...measure(after) },
  );
}

/** The one file that a format makes of a view. */
export async function renderText(view: ReportView, format: string): Promise<string> {
  const files = await renderReport(view, [format], { colour: false });
  return files[0]!.text;
}
