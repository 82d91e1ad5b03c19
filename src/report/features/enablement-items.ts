import { changesOf, type Delta, subjectOf } from '../../diff/delta.ts';
import { judgeAddedColumn } from '../../insight/added-column.ts';
import type { Feature } from '../../insight/features/features.ts';
import { lostIndexes } from '../../insight/lost-indexes.ts';
import { sameUniqueKey } from '../../insight/unique-keys.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, link, shorten } from '../inline.ts';
import { nameObject } from './describe-feature.ts';
import { newTableItems } from './enablement-of-table.ts';

/** What has to be done and looked at until a feature works, from its objects alone: deploy, switch on, watch. */
export function enablementItems({ deltas }: Feature, facts: ReportFacts): readonly Inline[] {
  const of = (kind: string, op: Delta['op']) =>
    deltas.filter((delta) => delta.op === op && subjectOf(delta).address.kind === kind);
  return [
    ...of('extension', 'add').map(
      (delta) =>
        `Extension ${nameObject(delta)} is installed on the server, in the version that ${facts.after.label} has.`,
    ),
    ...newTableItems(of('table', 'add').map(subjectOf), facts),
    ...newColumns(of('column', 'add'), facts),
    ...changedColumns(of('column', 'change')),
    ...indexItems([...of('index', 'add'), ...of('index', 'rename')], facts),
    ...constraintItems(of('constraint', 'add')),
    ...routineItems(deltas),
    ...of('policy', 'add')
      .concat(of('policy', 'change'))
      .map(
        (delta) =>
          `Policy ${nameObject(delta)}: read and write as each of its roles, once allowed and once refused.`,
      ),
    ...of('enum', 'change').map(
      (delta) => `Code that lists the labels of ${nameObject(delta)} knows the new list.`,
    ),
    ...removedItems(deltas, facts.deltas),
  ];
}

function newColumns(columns: readonly Delta[], { after }: ReportFacts): readonly Inline[] {
  const objects = columns.map((delta) => ({ delta, column: subjectOf(delta) }));
  const required = objects.filter(({ column }) => judgeAddedColumn(column, after.model).failsWithRows);
  const empty = objects.filter(
    ({ column: { props } }) =>
      props.default === undefined &&
      props.generated === undefined &&
      props.identity === undefined &&
      props.notNull !== true,
  );
  const filled = objects.filter(({ column: { props } }) => props.default !== undefined);
  const names = (list: readonly (typeof objects)[number][]) =>
    enumerate(list.map(({ delta }) => nameObject(delta)));
  return [
    ...(required.length
      ? [`${names(required)}: NOT NULL without a default, so old rows need values first.`]
      : []),
    ...(empty.length
      ? [
          `${names(empty)}: NULL in every old row; code must take that, or fill ${empty.length === 1 ? 'it' : 'them'} first.`,
        ]
      : []),
    ...byValue(filled, ({ column }) => String(column.props.default)).map(
      ([value, group]) =>
        `${names(group)}: old rows get ${code(shorten(value, 60))}; make sure that this is the wanted state before the feature is on.`,
    ),
  ];
}

function changedColumns(columns: readonly Delta[]): readonly Inline[] {
  const changes = columns.flatMap((delta) => changesOf(delta).map((change) => ({ delta, change })));
  const of = (property: string) => changes.filter(({ change }) => change.property === property);
  const names = (list: readonly (typeof changes)[number][]) =>
    enumerate(list.map(({ delta }) => nameObject(delta)));
  const types = byValue(of('type'), ({ change }) => JSON.stringify([change.from, change.to]));
  const defaults = of('default').filter(({ change }) => change.to !== undefined);
  const strict = of('notNull').filter(({ change }) => change.to === true);
  return [
    ...types.map(
      ([, group]) =>
        `${names(group)}: clients read and write ${code(String(group[0]!.change.to))} instead of ${code(String(group[0]!.change.from))}; see ${link('columns', 'what the change costs')}.`,
    ),
    ...(strict.length ? [`${names(strict)}: every writer gives a value.`] : []),
    ...byValue(defaults, ({ change }) => String(change.to)).map(
      ([value, group]) =>
        `${names(group)}: new rows get ${code(shorten(value, 60))}, old ones keep what they have.`,
    ),
  ];
}

/** Items of one value together, in the order of their first appearance. */
function byValue<T>(items: readonly T[], keyOf: (item: T) => string): readonly [string, readonly T[]][] {
  const values = [...new Set(items.map(keyOf))];
  return values.map((value) => [value, items.filter((item) => keyOf(item) === value)]);
}

function indexItems(indexes: readonly Delta[], { before, after }: ReportFacts): readonly Inline[] {
  if (indexes.length === 0) return [];
  const unique = indexes.filter(
    (delta) =>
      subjectOf(delta).props.unique === true && !sameUniqueKey(subjectOf(delta), after.model, before.model),
  );
  const nearest = indexes.filter((delta) => /^(?:hnsw|ivfflat)$/.test(String(subjectOf(delta).props.method)));
  return [
    ...nearest.map(
      (delta) =>
        `${nameObject(delta)} finds near, not exact, neighbours: compare results and times of the same queries with those of a full scan.`,
    ),
    ...(unique.length
      ? [
          `No duplicates stand against ${enumerate(unique.map(nameObject))}: ${link('preflight', 'pre-flight queries')} answer PASS.`,
        ]
      : []),
    `${count(indexes.length, 'index', 'indexes')} built and valid (${code('pg_index.indisvalid')}), with scans in ${code('pg_stat_user_indexes')} after a day: ${enumerate(indexes.map(nameObject))}.`,
  ];
}

function constraintItems(constraints: readonly Delta[]): readonly Inline[] {
  if (constraints.length === 0) return [];
  return [
    `${count(constraints.length, 'constraint')} in place and validated (${code('pg_constraint.convalidated')}): ${enumerate(constraints.map(nameObject))}. Watch the log for violations after the switch.`,
  ];
}

function routineItems(deltas: readonly Delta[]): readonly Inline[] {
  const moved = deltas.filter(({ op }) => op !== 'remove');
  const named = (pattern: RegExp) => moved.filter((delta) => pattern.test(subjectOf(delta).address.kind));
  const [triggers, routines, views] = [named(/^trigger$/), named(/^(?:function|procedure)$/), named(/view$/)];
  return [
    ...(triggers.length
      ? [
          `${count(triggers.length, 'trigger')} ${triggers.length === 1 ? 'fires' : 'fire'} as meant on one row in a transaction that is rolled back: ${enumerate(triggers.map(nameObject))}.`,
        ]
      : []),
    ...(routines.length
      ? [
          `Called once as the role that will call ${routines.length === 1 ? 'it' : 'them'}: ${enumerate(routines.map(nameObject))}.`,
        ]
      : []),
    ...(views.length
      ? [
          `Read once as the role that will read ${views.length === 1 ? 'it' : 'them'}: ${enumerate(views.map(nameObject))}.`,
        ]
      : []),
  ];
}

function removedItems(deltas: readonly Delta[], all: readonly Delta[]): readonly Inline[] {
  const removed = deltas.filter(({ op }) => op === 'remove');
  if (removed.length === 0) return [];
  const indexes = lostIndexes(removed, all);
  const others = removed.filter((delta) => subjectOf(delta).address.kind !== 'index');
  return [
    ...(others.length
      ? [
          `Nothing running reads, writes or calls any more, before it goes: ${enumerate(others.map(nameObject))}.`,
        ]
      : []),
    ...(indexes.length
      ? [
          `No query needs, by ${code('pg_stat_user_indexes')}, before ${indexes.length === 1 ? 'it goes' : 'they go'}: ${enumerate(indexes.map(nameObject))}.`,
        ]
      : []),
  ];
}
