import { groupBy } from '../model/group-by.ts';
import { findRule } from '../risk/find-rule.ts';
import { type Finding, levels } from '../risk/finding.ts';
import { printFinding, printMitigation, printSizes } from '../risk/print-finding.ts';
import type { Inline } from './block.ts';
import { capitalise, code, enumerate } from './inline.ts';

/** Above this many findings of one rule and level they share a row. */
const mostRows = 4;

/** Findings as rows of a table: level, area, object, what, mitigation, steps; many of one rule share one, and so do those that say the same. */
export function findingRows(findings: readonly Finding[]): readonly (readonly Inline[])[] {
  return levels.flatMap((level) =>
    [
      ...groupBy(
        findings.filter((finding) => finding.level === level),
        ({ rule }) => rule,
      ).values(),
    ].flatMap((group) => (group.length > mostRows ? [sharedRow(group)] : ownRows(group))),
  );
}

/** Findings on several objects with one sentence, one mitigation and the same steps are one row. */
function ownRows(group: readonly Finding[]): readonly (readonly Inline[])[] {
  const rows = group.map((finding) => ({
    object: code(finding.object),
    said: `${printFinding(finding).replace(/\.$/, '')}.`,
    mitigation: printMitigation(finding),
    steps: steps(finding.stepIds),
  }));
  const { level, area } = group[0]!;
  return [...groupBy(rows, (row) => JSON.stringify([row.said, row.mitigation, row.steps])).values()].map(
    (same) => {
      const { said, mitigation, steps: own } = same[0]!;
      return [
        level,
        area,
        enumerate([...new Set(same.map(({ object }) => object))], 6),
        said,
        mitigation,
        own,
      ];
    },
  );
}

function sharedRow(group: readonly Finding[]): readonly Inline[] {
  const { level, area } = group[0]!;
  return [
    level,
    area,
    enumerate([...new Set(group.map(({ object }) => code(object)))], 6),
    shared(group),
    printMitigation(group[0]!),
    // Findings on one object share their steps.
    steps([...new Set(group.map(({ stepIds }) => stepIds))].flat()),
  ];
}

/** What many findings share, with the sizes and sentences of all of them. */
function shared(group: readonly Finding[]): Inline {
  const sizes = new Map(group.flatMap((finding) => finding.sizes ?? []).map((size) => [size.relation, size]));
  const measured = printSizes([...sizes.values()], true);
  const impacts = [...new Set(group.flatMap((finding) => finding.impacts ?? []))];
  const title = `${capitalise(findRule(group[0]!.rule)!.title)} (${group.length} findings${measured ? `; ${measured}` : ''})`;
  return `${[title, ...impacts].map((sentence) => sentence.replace(/\.$/, '')).join('. ')}.`;
}

function steps(ids: readonly string[]): Inline {
  return ids.length ? enumerate([...new Set(ids)], 6) : '–';
}
