import { groupBy } from '../../model/group-by.ts';
import type { Compatibility, DeployOrder, Effect } from '../../risk/compatibility/compatibility.ts';
import { type Block, table, text } from '../block.ts';
import { code, count, enumerate, groupDigits, link } from '../inline.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

const signs: Readonly<Record<Effect['sign'], string>> = { works: '✓', check: '?', breaks: '✗', none: '–' };

const orders: Readonly<Record<DeployOrder, string>> = {
  'database first': 'Deploy the database first, then the application: old code runs on the new schema.',
  'application first':
    'Deploy the application first, then the database: new code runs on the old schema, old code does not run on the new one.',
  'three steps':
    'Three steps: 1. the database, all but what destroys or forbids; 2. the application; 3. the rest of the database, when no old code runs any more.',
  coordinate: 'Neither side breaks by itself, but behaviour changes: agree on one moment for both.',
  'any order': 'The order does not matter.',
};

/** What each change does to old code, new code, subscribers and dependants, and the order that follows. */
export const compatibility: Section = {
  id: 'compatibility',
  title: 'Backward compatibility',
  build({ judgement, before, after }) {
    if (!judgement) return withoutJudgement;
    const { compatibility: rows, order } = judgement;
    if (rows.length === 0)
      return { lead: 'No change that an application, a subscriber or a dependant meets.', count: 0 };
    const breaking = (party: 'oldOnNew' | 'newOnOld') =>
      rows.filter((row) => row[party].sign === 'breaks').length;
    const objects = new Set(rows.map(({ id }) => id)).size;
    return {
      lead: `Of ${count(rows.length, 'change')}${objects < rows.length ? ` to ${count(objects, 'object')}` : ''}, ${breaks(breaking('oldOnNew'))} code written for ${before.label} on the schema of ${after.label}, and ${breaks(breaking('newOnOld'))} code written for ${after.label} on the schema of ${before.label}. ${orderSentence(order, breaking('oldOnNew'))}`,
      count: rows.length,
      blocks: [
        table(
          [
            'Change',
            'Objects',
            'Old code, new schema',
            'New code, old schema',
            'Subscribers',
            'Dependants',
            'Order',
          ],
          [...groupBy(rows, ({ change }) => change).values()].map(gridRow),
        ),
        text(
          '✓ works, ? check, ✗ breaks, – not concerned. Physical replicas get every change with the WAL; a subscriber of logical replication gets rows only.',
        ),
        ...orderBlocks(rows),
      ],
    };
  },
};

/** Where nothing is known to break, old code may or may not run: a person has to look. */
function orderSentence(order: DeployOrder, breaking: number): string {
  return order === 'application first' && breaking === 0
    ? 'Deploy the application first, then the database: new code runs on the old schema, whether old code runs on the new one has to be looked at.'
    : orders[order];
}

function breaks(changes: number): string {
  return changes === 0 ? 'none breaks' : `${groupDigits(changes)} ${changes === 1 ? 'breaks' : 'break'}`;
}

function gridRow(group: readonly Compatibility[]): readonly string[] {
  const { title, oldOnNew, newOnOld, replicas, dependants, order } = group[0]!;
  const cell = ({ sign, reason }: Effect) => `${signs[sign]} ${reason}`;
  return [
    `${title} (${group.length})`,
    enumerate(
      group.map(({ object }) => code(object)),
      6,
    ),
    cell(oldOnNew),
    cell(newOnOld),
    cell(replicas),
    cell(dependants),
    order,
  ];
}

function orderBlocks(rows: readonly Compatibility[]): readonly Block[] {
  const first = rows.filter(({ order }) => order === 'application first' || order === 'three steps');
  if (first.length === 0) return [];
  return [
    text(
      `Before ${count(first.length, 'change')} ${first.length === 1 ? 'reaches' : 'reach'} the database, the application must no longer need what goes or is forbidden: ${enumerate(
        first.map(({ object }) => code(object)),
        10,
      )}. The ${link('plan', 'plan')} keeps what destroys for its last phase.`,
    ),
  ];
}
