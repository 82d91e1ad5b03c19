import type { Snapshot } from '../../assemble/snapshot.ts';
import type { Delta } from '../../diff/delta.ts';
import { columnRole, columnRoles } from '../../insight/column-role.ts';
import { indexEntry } from '../../insight/index-entry.ts';
import { displayName, objectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import { printBytes } from '../../statistics/print-bytes.ts';
import { sizeOf } from '../../statistics/size-of.ts';
import { type Block, heading, list, table, text } from '../block.ts';
import { columnType } from '../columns/columns-table.ts';
import { printConstraint } from '../differences/print-definition.ts';
import type { ReportFacts } from '../facts.ts';
import { describeIndex } from '../indexes/describe-index.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';

/** Everything about one table on both sides: columns by role, constraints, indexes, dependants, sizes. */
export function focusCard(path: readonly string[], facts: ReportFacts): readonly Block[] {
  const { before, after } = facts;
  const id = objectId({ kind: 'table', path });
  const sides = [before, after].map((side) => ({ side, object: side.model.objects.get(id) }));
  const [here, there] = sides.map(({ side, object }) => (object ? childrenOf(side.model, id, 'column') : []));
  const own = [id, ...[before, after].flatMap(({ model }) => model.children.get(id) ?? [])];
  const differing = facts.deltas.filter((delta) => own.includes(delta.id));
  const columns = mergeColumns(here!, there!);
  return [
    heading(code(quoteName(path))),
    text(
      `${state(sides, differing)} ${sides.map(({ side, object }) => (object ? `${side.label}: ${count((side === before ? here! : there!).length, 'column')}${measured(side, path)}` : `${side.label}: no such table`)).join('; ')}.`,
    ),
    table(
      ['Role (a guess)', 'Column', before.label, after.label],
      columnRoles.flatMap((role) =>
        columns
          .filter(({ before: a, after: b }) => columnRole((b ?? a)!) === role)
          .map(({ name, before: a, after: b }) => [role, code(name), describe(a), describe(b)]),
      ),
    ),
    ...definitions(id, facts),
    ...dependants(id, facts),
  ];
}

function state(
  sides: readonly { readonly object: SchemaObject | undefined }[],
  differing: readonly Delta[],
): string {
  if (sides.some(({ object }) => object === undefined)) return 'Only one side has it.';
  if (differing.length === 0) return 'Equal on both sides.';
  const changes = differing.flatMap((delta) => (delta.op === 'change' ? delta.changes : []));
  const isCosmetic =
    differing.every(({ op }) => op === 'change') && changes.every((change) => change.class === 'cosmetic');
  if (!isCosmetic) return `${count(differing.length, 'difference')}.`;
  return `Equal on both sides, apart from the ${enumerate([...new Set(changes.map(({ label }) => label))])}.`;
}

function measured(side: Snapshot, path: readonly string[]): string {
  const size = sizeOf(side, path);
  if (!size) return '';
  const parts = [
    ...(size.bytes === undefined ? [] : [printBytes(size.bytes)]),
    ...(size.rows === undefined
      ? []
      : [size.rows === 0 ? 'empty' : `${size.counted ? '' : 'about '}${count(size.rows, 'row')}`]),
    ...(size.deadRows ? [`${groupDigits(size.deadRows)} dead`] : []),
  ];
  return parts.length ? `, ${parts.join(', ')}` : '';
}

interface MergedColumn {
  readonly name: string;
  readonly before: SchemaObject | undefined;
  readonly after: SchemaObject | undefined;
}

function mergeColumns(
  before: readonly SchemaObject[],
  after: readonly SchemaObject[],
): readonly MergedColumn[] {
  const names = [...new Set([...after, ...before].map(({ address }) => address.path.at(-1)!))];
  const find = (list: readonly SchemaObject[], name: string) =>
    list.find(({ address }) => address.path.at(-1) === name);
  return names.map((name) => ({ name, before: find(before, name), after: find(after, name) }));
}

function describe(column: SchemaObject | undefined): string {
  if (!column) return '–';
  return `${code(columnType(column))}${column.props.notNull ? ' not null' : ''}`;
}

function definitions(id: SchemaObject['id'], { before, after }: ReportFacts): readonly Block[] {
  const lines = (model: Model) => [
    ...childrenOf(model, id, 'constraint').map(
      (object) =>
        [
          object.address.path.at(-1)!,
          `Constraint ${code(object.address.path.at(-1)!)}: ${code(printConstraint(object))}`,
        ] as const,
    ),
    ...childrenOf(model, id, 'index').flatMap((object) => {
      const entry = indexEntry(object, model);
      return entry
        ? [
            [
              object.address.path.at(-1)!,
              `Index ${code(object.address.path.at(-1)!)}: ${describeIndex(entry, model)}`,
            ] as const,
          ]
        : [];
    }),
  ];
  const [here, there] = [lines(before.model), lines(after.model)];
  const all = new Map([...there, ...here].map(([name, line]) => [`${name} ${line}`, line]));
  const items = [...all].map(([key, line]) => {
    const has = (list: typeof here) => list.some(([name, own]) => `${name} ${own}` === key);
    if (has(here) && has(there)) return line;
    return `${line} (${has(here) ? before.label : after.label} only)`;
  });
  return items.length ? [list(items)] : [text('No constraint and no index.')];
}

function dependants(id: SchemaObject['id'], { before, after }: ReportFacts): readonly Block[] {
  const names = [after, before].flatMap(({ model }) => {
    const own = new Set([id, ...(model.children.get(id) ?? [])]);
    return [...model.objects.values()]
      .filter((object) => !own.has(object.id) && object.references.some((reference) => own.has(reference)))
      .map(({ address }) => `${address.kind} ${displayName(address)}`);
  });
  const unique = [...new Set(names)];
  return [
    text(unique.length ? `Depends on it: ${enumerate(unique.map(code), 12)}.` : 'Nothing depends on it.'),
  ];
}
