import { readFileSync } from 'node:fs';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { explainChanges } from '../../src/pipeline/explain-changes.ts';
import type { Block } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { SectionId, SectionView } from '../../src/report/section.ts';
import type { ReportView } from '../../src/report/view.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

/** The report on two dump texts, given by label. */
export async function reportOf(sides: Readonly<Record<string, string>>): Promise<ReportView> {
  const [before, after] = await readSnapshots(sides);
  const compared = compareSnapshots(before!, after!);
  return buildReport(compared, registry, {
    only: [],
    skip: [],
    explain: await explainChanges(compared.deltas),
  });
}

/** The report on two shipped dumps, given by label and path below `samples/`. */
export async function reportOfSamples(sides: Readonly<Record<string, string>>): Promise<ReportView> {
  const texts = Object.entries(sides).map(([label, path]) => [
    label,
    readFileSync(new URL(`../../samples/${path}.sql`, import.meta.url), 'utf8'),
  ]);
  return reportOf(Object.fromEntries(texts));
}

/** One section of a report. */
export function sectionOf(report: ReportView, id: SectionId): SectionView {
  return report.sections.find((section) => section.id === id)!;
}

/** The items of all lists of a section, folded ones included. */
export function itemsOf({ blocks }: Pick<SectionView, 'blocks'>): readonly string[] {
  return blocks.flatMap((block: Block): readonly string[] => {
    if (block.type === 'list') return block.items;
    return block.type === 'details' ? itemsOf(block) : [];
  });
}

/** The rows of all tables of a section, folded ones included. */
export function rowsOf({ blocks }: Pick<SectionView, 'blocks'>): readonly (readonly string[])[] {
  return blocks.flatMap((block: Block): readonly (readonly string[])[] => {
    if (block.type === 'table') return block.rows;
    return block.type === 'details' ? rowsOf(block) : [];
  });
}
