import { judgeAddedColumn } from '../../insight/added-column.ts';
import type { ColumnMove } from '../../insight/column-moves.ts';
import { indexEntry } from '../../insight/index-entry.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, heading, type Inline, list, table, text } from '../block.ts';
import { cell } from '../differences/change-blocks.ts';
import { printConstraint } from '../differences/print-definition.ts';
import type { ReportFacts } from '../facts.ts';
import { describeIndex } from '../indexes/describe-index.ts';
import { code, count, enumerate } from '../inline.ts';
import { touchedText } from '../tables/touched-text.ts';
import type { ColumnGroup } from './column-groups.ts';
import { columnsTable } from './columns-table.ts';
import { describeTypeChange } from './describe-type-change.ts';

const mostMoves = 6;

/** The column differences of one table: tables of what comes, goes and changes, then costs, moves and impact. */
export function columnGroupBlocks(group: ColumnGroup, facts: ReportFacts): readonly Block[] {
  const { before, after, config } = facts;
  const purposes = config?.purposes;
  const { added, removed, changed, moves, along, alongRemoved } = group;
  const types = changed.flatMap((column) => describeTypeChange(column, before.model, after.model) ?? []);
  const cards = changed.flatMap(({ after: column, view }) =>
    view.changes.map((change) => [
      code(column.address.path.at(-1)!),
      change.label,
      cell(change.before),
      cell(change.after),
      change.class,
    ]),
  );
  const meanings = changed.flatMap(({ after: column, view }) =>
    view.changes.flatMap(({ explanation }) =>
      explanation.map((sentence) => `${code(column.address.path.at(-1)!)}: ${sentence}`),
    ),
  );
  return [
    heading(code(quoteName(group.table.address.path))),
    ...(added.length
      ? [columnsTable(added, after.model, { caption: `Only in ${after.label}`, purposes })]
      : []),
    ...(along.length
      ? [text('Along with them:'), list(along.map((object) => alongLine(object, facts, 'after')))]
      : []),
    ...(removed.length
      ? [columnsTable(removed, before.model, { caption: `Only in ${before.label}`, purposes })]
      : []),
    ...(alongRemoved.length
      ? [text('Gone with them:'), list(alongRemoved.map((object) => alongLine(object, facts, 'before')))]
      : []),
    ...(cards.length
      ? [table(['Column', 'Property', before.label, after.label, 'Class'], cards, 'Changed')]
      : []),
    ...(types.length || meanings.length ? [list([...types, ...meanings])] : []),
    ...(moves.length ? [text(describeMoves(moves, before.label, after.label))] : []),
    ...(group.partitions ? [text(`The same in ${count(group.partitions, 'partition')} of the table.`)] : []),
    ...impact(group, facts),
    ...touched(group, facts),
  ];
}

function alongLine(
  object: ColumnGroup['along'][number],
  facts: ReportFacts,
  side: 'before' | 'after',
): Inline {
  const name = code(object.address.path.at(-1)!);
  const { model } = facts[side];
  return object.address.kind === 'index'
    ? `Index ${name}: ${describeIndex(indexEntry(object, model)!, model)}`
    : `Constraint ${name}: ${code(printConstraint(object))}`;
}

/** `metadata` is 13th here and 14th there. */
function describeMoves(moves: readonly ColumnMove[], before: string, after: string): Inline {
  const shown = moves
    .slice(0, mostMoves)
    .map(
      ({ name, before: from, after: to }) =>
        `${code(name)} is column ${from} in ${before} and ${to} in ${after}`,
    );
  const more = moves.length > mostMoves ? `, and ${moves.length - mostMoves} more moved` : '';
  return `Order of columns: ${shown.join(', ')}${more}. It matters to ${code('SELECT *')}, ${code('INSERT')} without a column list and ${code('COPY')}; nothing has to be migrated.`;
}

function impact(
  { added, removed, changed, along }: ColumnGroup,
  { after, before }: ReportFacts,
): readonly Block[] {
  const costs = added.map((column) => ({ column, cost: judgeAddedColumn(column, after.model) }));
  const rewriting = costs.filter(({ cost }) => cost.rewrite);
  const failing = costs.filter(({ cost }) => cost.failsWithRows);
  const indexes = along.filter(({ address }) => address.kind === 'index').length;
  const tighter = changed.filter(({ changes }) =>
    changes.some(({ property, to }) => property === 'notNull' && to === true),
  );
  const name = ({ address }: (typeof added)[number]) => code(address.path.at(-1)!);
  const sentences = [
    ...(added.length
      ? [
          `${count(added.length, 'column')} to add, ${
            rewriting.length
              ? `${enumerate(rewriting.map(({ column, cost }) => `${name(column)} rewrites the table (${cost.rewrite})`))}`
              : 'no rewrite of the table'
          }`,
        ]
      : []),
    ...(failing.length
      ? [
          `${enumerate(failing.map(({ column }) => name(column)))} ${failing.length === 1 ? 'is' : 'are'} NOT NULL without a default: fails on a table with rows, so fill first`,
        ]
      : []),
    ...(indexes ? [`${count(indexes, 'index', 'indexes')} to build`] : []),
    ...(removed.length
      ? [
          `dropping ${enumerate(removed.map(name))} loses what ${removed.length === 1 ? 'it holds' : 'they hold'} in ${before.label}`,
        ]
      : []),
    ...(tighter.length
      ? [
          `NOT NULL on ${enumerate(tighter.map(({ after: column }) => name(column)))} scans the table and fails where a NULL is`,
        ]
      : []),
  ];
  return sentences.length ? [text(`Impact: ${sentences.join('; ')}.`)] : [];
}

/** What the user says that a change of the table or of these columns touches. */
function touched({ table, added, removed, changed }: ColumnGroup, { config }: ReportFacts): readonly Block[] {
  const columns = [...added, ...removed, ...changed.map(({ after }) => after)];
  return touchedText([table, ...columns], config?.impacts);
}
