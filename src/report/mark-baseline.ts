import type { DifferenceView } from './differences/difference-view.ts';
import type { ReportView } from './view.ts';

/** What an older report is asked for: the ids of its differences, and what they were about. */
export interface Baseline {
  readonly path: string;
  readonly title?: string;
  readonly date?: string;
  readonly differences: readonly Pick<DifferenceView, 'id' | 'op' | 'kind' | 'name'>[];
}

/** How a report stands to an older one. */
export interface BaselineView {
  readonly path: string;
  readonly date?: string;
  readonly new: number;
  readonly open: number;
  /** Differences that only the older report has. */
  readonly fixed: Baseline['differences'];
}

/** Marks each difference as new or still open since an older report, and lists those that are fixed. */
export function markBaseline(view: ReportView, baseline: Baseline): ReportView {
  const former = new Set(baseline.differences.map(({ id }) => id));
  const now = new Set(view.differences.map(({ id }) => id));
  const differences = view.differences.map((difference) => ({
    ...difference,
    status: former.has(difference.id) ? ('open' as const) : ('new' as const),
  }));
  return {
    ...view,
    differences,
    baseline: {
      path: baseline.path,
      ...(baseline.date ? { date: baseline.date } : {}),
      new: differences.filter(({ status }) => status === 'new').length,
      open: differences.filter(({ status }) => status === 'open').length,
      fixed: baseline.differences
        .filter(({ id }) => !now.has(id))
        .map(({ id, op, kind, name }) => ({ id, op, kind, name })),
    },
  };
}
