import type { Omission } from '../../assemble/infer-omissions.ts';
import { grantMoves } from '../../insight/grant-moves.ts';
import { objectsOfKind } from '../../model/model.ts';
import { accessChangesOf, accessLists } from '../access/access-list.ts';
import { definerTable, grantTable, ownerList, rowSecurityTable } from '../access/access-tables.ts';
import { type Block, details, note } from '../block.ts';
import { changeBlocks } from '../differences/change-blocks.ts';
import { differencesByKind } from '../differences/differences-by-kind.ts';
import type { ReportFacts } from '../facts.ts';
import { capitalise, code, count, enumerate, groupDigits } from '../inline.ts';
import { kindBlocks } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Who may do what: who gains access first, then who loses it, then the details by table, role and routine. */
export const access: Section = {
  id: 'access',
  title: 'Access differences',
  build(facts) {
    const changes = accessChangesOf(facts);
    const hidden = omitted(facts);
    const moves = hidden.some(({ what }) => what === 'grants')
      ? []
      : grantMoves(facts.deltas, facts.registry, {
          before: facts.before.header.serverMajor,
          after: facts.after.header.serverMajor,
        });
    const blocks = [
      ...accessLists(facts, { changes, moves }),
      ...rowSecurityTable(facts),
      ...policyDetails(facts),
      ...grantTable(moves, facts),
      ...definerTable(facts),
      ...ownerList(facts),
      ...otherKinds(facts),
    ];
    const notes = omissionNotes(facts);
    if (blocks.length === 0)
      return { lead: `No differences in access (${standing(facts)}).`, count: 0, blocks: notes };
    const number = (effect: string) => changes.filter((change) => change.effect === effect).length;
    const parts = [
      number('gain')
        ? `${groupDigits(number('gain'))} ${number('gain') === 1 ? 'gives' : 'give'} access`
        : '',
      number('loss')
        ? `${groupDigits(number('loss'))} ${number('loss') === 1 ? 'takes' : 'take'} access away`
        : '',
      number('safer')
        ? `${groupDigits(number('safer'))} ${number('safer') === 1 ? 'closes' : 'close'} a way to abuse`
        : '',
      number('other') ? `${groupDigits(number('other'))} for a person to judge` : '',
    ].filter(Boolean);
    const opening = changes.length
      ? `${count(changes.length, 'difference')} in who may do what: ${enumerate(parts)}`
      : 'No difference in who may do what with objects on both sides; what comes or goes has privileges of its own';
    return {
      lead: `${opening}. ${capitalise(standing(facts))}.`,
      count: changes.length,
      blocks: [...notes, ...blocks],
    };
  },
};

function omitted({ omitted: { before, after } }: ReportFacts): readonly Omission[] {
  return [...before, ...after].filter(({ what }) => what === 'grants' || what === 'owner');
}

/** What is not compared, with the side whose dump left it out. */
function omissionNotes({
  before,
  after,
  omitted: { before: here, after: there },
}: ReportFacts): readonly Block[] {
  return (['grants', 'owner'] as const).flatMap((what) => {
    const sides = [
      ...here
        .filter((omission) => omission.what === what)
        .map((omission) => ({ label: before.label, omission })),
      ...there
        .filter((omission) => omission.what === what)
        .map((omission) => ({ label: after.label, omission })),
    ];
    if (sides.length === 0) return [];
    const noun = what === 'grants' ? 'Privileges' : 'Owners';
    const option = code(sides[0]!.omission.option);
    return [
      note(
        'info',
        `${noun} are not compared: ${enumerate(sides.map(({ label }) => label))} ${sides.length === 1 ? 'seems' : 'seem'} to be dumped with ${option}${sides.length === 1 ? ` (${sides[0]!.omission.reason})` : ''}.`,
      ),
    ];
  });
}

/** `row security on 23 of 27 tables, 23 policies on each side`. */
function standing({ before, after }: ReportFacts): string {
  const [here, there] = [before, after].map(({ label, model }) => {
    const tables = objectsOfKind(model, 'table');
    const secured = tables.filter(({ props }) => props.rowSecurity === true).length;
    const policies = count(objectsOfKind(model, 'policy').length, 'policy', 'policies');
    return { label, text: `${groupDigits(secured)} of ${count(tables.length, 'table')}`, policies };
  }) as [Standing, Standing];
  if (here.text === there.text && here.policies === there.policies) {
    return `row security on ${here.text}, ${here.policies} on each side`;
  }
  const policies =
    here.policies === there.policies
      ? `${here.policies} on each side`
      : `${here.policies} and ${there.policies}`;
  return `row security on ${here.text} in ${here.label} and ${there.text} in ${there.label}, ${policies}`;
}

interface Standing {
  readonly label: string;
  readonly text: string;
  readonly policies: string;
}

/** Policies word by word, for those who want to see the text behind the sentences. */
function policyDetails(facts: ReportFacts): readonly Block[] {
  const changed = facts.differences.filter(({ kind, changes }) => kind === 'policy' && changes.length > 0);
  if (changed.length === 0) return [];
  return [
    details(
      `${count(changed.length, 'changed policy', 'changed policies')}, clause by clause`,
      ...changed.flatMap((difference) => changeBlocks(difference, facts)),
    ),
  ];
}

function otherKinds(facts: ReportFacts): readonly Block[] {
  const kinds = differencesByKind(facts, ({ section, name }) => section === 'access' && name !== 'policy');
  return kinds.flatMap((kind) => kindBlocks(kind, facts));
}
