import type { Snapshot } from '../../assemble/snapshot.ts';
import { sentenceFor } from '../../config/sentence-for.ts';
import { suspectBackup } from '../../insight/backup-table.ts';
import { foreignKeysOf } from '../../insight/foreign-keys.ts';
import { indexEntry } from '../../insight/index-entry.ts';
import { partitionsOf } from '../../insight/partitions.ts';
import { groupBy } from '../../model/group-by.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import { printBytes } from '../../statistics/print-bytes.ts';
import { printSize } from '../../statistics/print-size.ts';
import { sizeOf } from '../../statistics/size-of.ts';
import { type Block, details, heading, list, note, sql, text } from '../block.ts';
import { columnsTable } from '../columns/columns-table.ts';
import { describeTablePurpose } from '../describe-purpose.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import { printConstraint } from '../differences/print-definition.ts';
import type { ReportFacts } from '../facts.ts';
import { describeIndex } from '../indexes/describe-index.ts';
import { capitalise, code, count, enumerate } from '../inline.ts';
import { describeBackup } from './describe-backup.ts';
import type { OneSidedTable } from './one-sided-tables.ts';
import { touchedText } from './touched-text.ts';

/** Everything that a dump says of a table that only one side has. */
export function tableCard(
  { object, difference }: OneSidedTable,
  side: 'before' | 'after',
  { [side]: snapshot, differences, config = {} }: ReportFacts,
): readonly Block[] {
  const { model } = snapshot;
  const columns = childrenOf(model, object.id, 'column');
  const purpose = describeTablePurpose(object, model, config.purposes);
  const said = sentenceFor(config.purposes, object.address);
  const backup = suspectBackup(object, model);
  const facts = [
    count(columns.length, 'column'),
    ...sizeWords(object, snapshot),
    ...((purpose === undefined || said !== undefined) && object.facets.comment
      ? [`comment "${object.facets.comment}"`]
      : []),
    ...(object.props.partitionBy
      ? [
          `partitioned by ${code(String(object.props.partitionBy))}, ${count(partitionsOf(object, model).length, 'partition')}`,
        ]
      : []),
    ...(object.props.inherits && (object.props.inherits as []).length
      ? [
          `inherits ${enumerate((object.props.inherits as readonly string[][]).map((path) => code(quoteName(path))))}`,
        ]
      : []),
  ];
  const places = placesOf(differences);
  const own = childrenOf(model, object.id).flatMap(({ id }) => places.get(id) ?? []);
  const definitions = [difference, ...own.sort((a, b) => a - b).map((place) => differences[place]!)].flatMap(
    ({ definition }) => definition[side] ?? [],
  );
  return [
    heading(code(quoteName(object.address.path)), difference.id),
    text(`${purpose ? `${capitalise(purpose).replace(/\.$/, '')}. ` : ''}${capitalise(facts.join('; '))}.`),
    ...touchedText([object], config.impacts),
    ...(backup ? [note('warning', describeBackup(backup, object.address.path))] : []),
    ...(columns.length ? [columnsTable(columns, model, { purposes: config.purposes })] : []),
    ...keyList(object, model),
    details(`SQL of ${code(quoteName(object.address.path))}`, sql(definitions.join('\n\n'))),
  ];
}

/** COPY without rows shows an empty table; where nothing is carried and nothing measured, nothing is known. */
function sizeWords({ address: { path } }: SchemaObject, side: Snapshot): readonly string[] {
  const carried = side.ledger.rows[path.join('.')];
  const size = sizeOf(side, path);
  if (carried === undefined) return [(size && printSize(size)) ?? []].flat();
  const rows = carried ? `${count(carried, 'row')} in the dump` : 'empty in the dump';
  return [...(carried && size?.bytes !== undefined ? [printBytes(size.bytes)] : []), rows];
}

const placesByName = new WeakMap<readonly DifferenceView[], ReadonlyMap<string, readonly number[]>>();

/** Where the differences of constraints and indexes stand, by their ids; told once for all tables of a report. */
function placesOf(differences: readonly DifferenceView[]): ReadonlyMap<string, readonly number[]> {
  const places =
    placesByName.get(differences) ??
    groupBy(
      [...differences.keys()].filter((place) => /^(?:constraint|index)$/.test(differences[place]!.kind)),
      (place) => `${differences[place]!.kind} ${differences[place]!.name}`,
    );
  placesByName.set(differences, places);
  return places;
}

function keyList(object: SchemaObject, model: Model): readonly Block[] {
  const { outgoing, incoming } = foreignKeysOf(object, model);
  const constraints = childrenOf(model, object.id, 'constraint').filter(
    ({ props }) => props.type !== 'foreign key',
  );
  const indexes = childrenOf(model, object.id, 'index');
  const line = ({ address }: SchemaObject) => code(address.path.at(-1)!);
  const items = [
    ...constraints.map(
      (constraint) => `Constraint ${line(constraint)}: ${code(printConstraint(constraint))}`,
    ),
    ...indexes.map((index) => `Index ${line(index)}: ${describeIndex(indexEntry(index, model)!, model)}`),
    ...outgoing.map((key) => `Foreign key ${line(key)}: ${code(printConstraint(key))}`),
    incoming.length
      ? `Referred to by ${enumerate(incoming.map(({ address, props }) => code(`${quoteName(address.path.slice(0, -1))}(${(props.columns as readonly string[]).join(', ')})`)))}`
      : `${constraints.length + indexes.length + outgoing.length === 0 ? 'No constraint, no index, no foreign key; nothing' : 'Nothing'} refers to it by a foreign key`,
  ];
  return [list(items)];
}
