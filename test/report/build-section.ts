import { readFileSync } from 'node:fs';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import type { Block } from '../../src/report/block.ts';
import { viewDifference } from '../../src/report/differences/difference-view.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import type { Section, SectionBody } from '../../src/report/section.ts';
import { columns } from '../../src/report/sections/columns.ts';
import { constraints } from '../../src/report/sections/constraints.ts';
import { indexAnalysis } from '../../src/report/sections/index-analysis.ts';
import { indexes } from '../../src/report/sections/indexes.ts';
import { migrations } from '../../src/report/sections/migrations.ts';
import { tables } from '../../src/report/sections/tables.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

const built: readonly Section[] = [tables, columns, constraints, indexes, indexAnalysis, migrations];

/** What the sections about tables, columns, constraints, indexes and migrations say of two dump texts, by id. */
export async function buildSections(
  texts: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Required<Pick<SectionBody, 'lead' | 'blocks'>>>>> {
  const [before, after] = await readSnapshots(texts);
  const compared = compareSnapshots(before!, after!);
  const sides = { before: before!, after: after! };
  const differences = compared.deltas.map((delta) => viewDifference(delta, sides, registry, () => undefined));
  const facts: ReportFacts = {
    ...compared,
    registry,
    differences,
    explained: { clauses: 0, text: 0 },
    redacted: 0,
  };
  return Object.fromEntries(
    built.map((section) => {
      const { lead, blocks = [] } = section.build(facts);
      return [section.id, { lead, blocks }];
    }),
  );
}

/** The text of a shipped sample dump. */
export function readSample(name: string): string {
  return readFileSync(new URL(`../../samples/${name}.sql`, import.meta.url), 'utf8');
}

/** The text of blocks, one line per paragraph, list item and table row; SQL and folded parts included. */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'list':
      case 'checklist':
        return block.items;
      case 'table':
        return block.rows.map((row) => row.join(' | '));
      case 'code':
        return block.code.split('\n');
      case 'details':
        return [block.summary, ...blockLines(block.blocks)];
      case 'diff':
        return [];
      default:
        return [block.text];
    }
  });
}
