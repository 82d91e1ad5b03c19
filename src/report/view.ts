import type { Diagram } from '../diagram/diagram.ts';
import type { DifferenceView } from './differences/difference-view.ts';
import type { JudgementView } from './judgement-view.ts';
import type { BaselineView } from './mark-baseline.ts';
import type { SectionView } from './section.ts';

/** One side of the comparison, as the head of the report names it. */
export interface SideView {
  readonly label: string;
  readonly path: string;
  readonly sha256: string;
  readonly serverVersion?: string;
  readonly dumpVersion?: string;
}

/** The results of running a plan both ways: `proven`, `differs`, `failed`, `not provable`. */
export interface ProofView {
  readonly forward: string;
  readonly rollback: string;
}

/** The one contract for templates and for `--format json`: plain JSON, nothing that a template has to compute. */
export interface ReportView {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'dumplens'; readonly version: string };
  readonly title: string;
  readonly date?: string;
  readonly before: SideView;
  readonly after: SideView;
  readonly sections: readonly SectionView[];
  readonly differences: readonly DifferenceView[];
  /** What diagrams are drawn from; absent where nothing differs. */
  readonly diagram?: Diagram;
  /** How the differences stand to those of an older report, where one was given. */
  readonly baseline?: BaselineView;
  /** What running the plan and its way back on an embedded PostgreSQL came to, where it was run. */
  readonly proof?: ProofView;
  /** What making the first side like the second takes and risks; absent where nothing differs. */
  readonly judgement?: JudgementView;
}
