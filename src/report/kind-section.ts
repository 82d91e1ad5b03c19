import { subjectOf } from '../diff/delta.ts';
import type { KindSection } from '../kind-contract/kind.ts';
import { type Block, details, heading, type Inline, list, sql } from './block.ts';
import { describeObject } from './describe-object.ts';
import { changeBlocks } from './differences/change-blocks.ts';
import { differenceLookup } from './differences/difference-lookup.ts';
import type { DifferenceView } from './differences/difference-view.ts';
import { differencesByKind, type KindDifferences } from './differences/differences-by-kind.ts';
import type { ReportFacts } from './facts.ts';
import { capitalise, code, count, enumerate, groupDigits } from './inline.ts';
import type { SectionBody } from './section.ts';

/** A section that lists the objects of its kinds: only here, only there, changed. */
export function buildKindSection(facts: ReportFacts, section: KindSection): SectionBody {
  const kinds = differencesByKind(facts, (kind) => kind.section === section);
  const differing = kinds.filter((kind) => sizeOf(kind) > 0);
  const equal = kinds.filter((kind) => sizeOf(kind) === 0);
  if (differing.length === 0) return { lead: noDifferences(equal, section, facts), count: 0 };
  const total = differing.reduce((sum, kind) => sum + sizeOf(kind), 0);
  const rest = equal.length ? ` ${noDifferences(equal, section, facts)}` : '';
  return {
    lead: `${capitalise(differing.map((kind) => leadOf(kind, facts)).join('; '))}.${rest}`,
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

function noDifferences(
  kinds: readonly KindDifferences[],
  section: string,
  { before, after }: ReportFacts,
): string {
  if (kinds.length === 0) return `Neither side has any ${section}.`;
  const alike = kinds.filter(({ countBefore, countAfter }) => countBefore === countAfter);
  const unlike = kinds.filter((kind) => !alike.includes(kind));
  const counts = [
    ...(alike.length
      ? [
          `${enumerate(
            alike.map(({ kind, countBefore }) => count(countBefore, kind.name, kind.plural)),
            20,
          )} on each side`,
        ]
      : []),
    ...unlike.map(
      ({ kind, countBefore, countAfter }) =>
        `${count(countBefore, kind.name, kind.plural)} in ${before.label} and ${groupDigits(countAfter)} in ${after.label}, those of run-time partitions among them`,
    ),
  ];
  return `No differences in ${enumerate(
    kinds.map(({ kind }) => kind.plural),
    20,
  )} (${counts.join('; ')}).`;
}

/** What the objects of one kind show: only here, only there, changed. */
export function kindBlocks(kind: KindDifferences, facts: ReportFacts): readonly Block[] {
  return [
    ...onlyOneSide(kind, kind.onlyBefore, facts.before.label, facts),
    ...onlyOneSide(kind, kind.onlyAfter, facts.after.label, facts),
    ...kind.changed.flatMap((difference) => changeBlocks(difference, facts)),
  ];
}

function onlyOneSide(
  { kind }: KindDifferences,
  differences: readonly DifferenceView[],
  label: string,
  facts: ReportFacts,
): readonly Block[] {
  if (differences.length === 0) return [];
  const definitions = differences.map(definitionOf).filter(Boolean);
  return [
    heading(`${capitalise(kind.plural)} only in ${label}`),
    list(differences.map((difference) => itemOf(difference, facts))),
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

/** The object's name, what it is, and the object that it belongs to, which may be new itself. */
function itemOf(difference: DifferenceView, facts: ReportFacts): Inline {
  const lookup = differenceLookup(facts);
  const object = subjectOf(lookup.deltaOf(difference));
  const { parent, kind, op, name } = difference;
  const [, parentKind, parentName] = /^(.+?) (\S.*)$/s.exec(parent ?? '') ?? [];
  const whole = lookup.movesWithParent(difference);
  const own = parentName && name.startsWith(`${parentName}.`) ? name.slice(parentName.length + 1) : name;
  const place =
    parentName && !parent!.startsWith(kind)
      ? ` of ${whole ? (op === 'add' ? 'new ' : 'removed ') : ''}${parentKind} ${code(parentName)}`
      : '';
  const described = describeObject(object);
  return `${code(own)}${place}${described ? `: ${described}` : ''}`;
}

function definitionOf(difference: DifferenceView): string | undefined {
  return difference.definition.after ?? difference.definition.before;
}
