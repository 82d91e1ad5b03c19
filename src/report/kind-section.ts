import type { KindSection } from '../kinds/kind.ts';
import { type Block, details, heading, list, sql } from './block.ts';
import { changeBlocks } from './change-blocks.ts';
import type { DifferenceView } from './difference-view.ts';
import { differencesByKind, type KindDifferences } from './differences-by-kind.ts';
import type { ReportFacts } from './facts.ts';
import { capitalise, code, count, enumerate, groupDigits } from './inline.ts';
import type { SectionBody } from './section.ts';

/** A section that lists the objects of its kinds: only here, only there, changed. */
export function buildKindSection(facts: ReportFacts, section: KindSection): SectionBody {
  const kinds = differencesByKind(facts, (kind) => kind.section === section);
  const differing = kinds.filter((kind) => sizeOf(kind) > 0);
  const equal = kinds.filter((kind) => sizeOf(kind) === 0);
  if (differing.length === 0) return { lead: noDifferences(equal, section), count: 0 };
  const total = differing.reduce((sum, kind) => sum + sizeOf(kind), 0);
  const rest = equal.length ? ` ${noDifferences(equal, section)}` : '';
  return {
    lead: `${capitalise(
      enumerate(
        differing.map((kind) => leadOf(kind, facts)),
        20,
      ),
    )}.${rest}`,
    count: total,
    blocks: differing.flatMap((kind) => kindBlocks(kind, facts)),
  };
}

/** How many differences a kind has. */
export function sizeOf({ onlyBefore, onlyAfter, changed }: KindDifferences): number {
  return onlyBefore.length + onlyAfter.length + changed.length;
}

function leadOf(
  { kind, onlyBefore, onlyAfter, changed }: KindDifferences,
  { before, after }: ReportFacts,
): string {
  const parts = [
    onlyBefore.length ? `${groupDigits(onlyBefore.length)} only in ${before.label}` : '',
    onlyAfter.length ? `${groupDigits(onlyAfter.length)} only in ${after.label}` : '',
    changed.length ? `${groupDigits(changed.length)} changed` : '',
  ].filter(Boolean);
  return `${kind.plural}: ${parts.join(', ')}`;
}

function noDifferences(kinds: readonly KindDifferences[], section: string): string {
  if (kinds.length === 0) return `Neither side has any ${section}.`;
  const counts = kinds.map(({ kind, countBefore, countAfter }) =>
    countBefore === countAfter
      ? count(countBefore, kind.name, kind.plural)
      : `${count(countBefore, kind.name, kind.plural)} and ${countAfter}`,
  );
  const each = kinds.every(({ countBefore, countAfter }) => countBefore === countAfter)
    ? ' on each side'
    : '';
  return `No differences in ${enumerate(
    kinds.map(({ kind }) => kind.plural),
    20,
  )} (${enumerate(counts, 20)}${each}).`;
}

function kindBlocks(kind: KindDifferences, facts: ReportFacts): readonly Block[] {
  return [
    ...onlyOneSide(kind, kind.onlyBefore, facts.before.label),
    ...onlyOneSide(kind, kind.onlyAfter, facts.after.label),
    ...kind.changed.flatMap((difference) => changeBlocks(difference, facts)),
  ];
}

function onlyOneSide(
  { kind }: KindDifferences,
  differences: readonly DifferenceView[],
  label: string,
): readonly Block[] {
  if (differences.length === 0) return [];
  const definitions = differences.map(definitionOf).filter(Boolean);
  return [
    heading(`${capitalise(kind.plural)} only in ${label}`),
    list(differences.map((difference) => code(difference.name) + ownerOf(difference))),
    ...(definitions.length
      ? [
          details(
            `SQL of ${count(definitions.length, kind.name, kind.plural)}`,
            sql(definitions.join('\n\n')),
          ),
        ]
      : []),
  ];
}

function ownerOf({ parent, kind }: DifferenceView): string {
  return parent && !parent.startsWith(kind)
    ? ` of ${parent.replace(/ .*/s, '')} ${code(parent.replace(/^\S+ /, ''))}`
    : '';
}

function definitionOf(difference: DifferenceView): string | undefined {
  return difference.definition.after ?? difference.definition.before;
}
