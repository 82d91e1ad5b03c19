import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { explainChanges } from '../../src/pipeline/explain-changes.ts';
import { judgeChanges } from '../../src/pipeline/judge-plan.ts';
import type { Judgement } from '../../src/report/judgement.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { readPair } from '../support/read-snapshot.ts';

/** Judges the change from one dump text to another. */
export async function judgeTexts(before: string, after: string, targetVersion = 17): Promise<Judgement> {
  const [first, second] = await readPair(before, after);
  const compared = compareSnapshots(first, second);
  const explain = await explainChanges(compared.deltas);
  return judgeChanges(compared, { style: 'online', targetVersion, explain });
}

/** The findings as `level rule object`, sorted; those of level info and of locks for a moment are left out. */
export function list(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(
      ({ level, rule }) => level !== 'info' && !/^(?:blocks-(?:reads|writes)|statistics-missing)/.test(rule),
    )
    .map(({ level, rule, object }) => `${level} ${rule} ${object}`)
    .sort();
}
