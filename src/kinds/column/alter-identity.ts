import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { goOnBehind } from '../../kind-parts/go-on-behind.ts';
import { identityClause } from '../../kind-parts/relation/column-definition.ts';
import { objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { deprecatedName } from '../../sql/default-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterColumn, alterColumnOnly } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { defaultSequenceName } from './read-identity.ts';
import { alterSequenceOptions } from './sequence-options.ts';

type Column = SchemaObject<ColumnProps>;

/** Adds, changes or drops an identity; called for its kind and for its options, with the same result. */
export function alterIdentity(
  { before, after }: Pick<Alteration<ColumnProps, unknown>, 'before' | 'after'>,
  context: DdlContext,
): readonly Ddl[] {
  const { identity: from } = before.props;
  const { identity: to } = after.props;
  if (from === undefined) return to === undefined ? [] : addIdentity(before, after, context);
  if (to === undefined) return [dropIdentity(after, context)];
  const options = alterSequenceOptions(before.props.identityOptions, after.props.identityOptions);
  const actions = [
    ...(from === to ? [] : [`SET GENERATED ${to.toUpperCase()}`]),
    ...options,
    ...restart(before.props.identityOptions, after.props.identityOptions),
  ];
  return [
    ...(actions.length
      ? [{ sql: alterColumn(after, actions.join(' '), context), ...position(actions, after) }]
      : []),
    ...alterPersistence(before, after, context),
  ];
}

/** PostgreSQL refuses bounds that leave out the position, which is the start for a sequence that was never used. */
function restart(
  from: ColumnProps['identityOptions'],
  to: ColumnProps['identityOptions'],
): readonly string[] {
  const falling = to.increment?.startsWith('-') === true;
  const first = (options: ColumnProps['identityOptions']) =>
    BigInt(options.start ?? (falling ? options.maxvalue : options.minvalue) ?? (falling ? '-1' : '1'));
  const stranded =
    (to.maxvalue !== undefined && first(from) > BigInt(to.maxvalue)) ||
    (to.minvalue !== undefined && first(from) < BigInt(to.minvalue));
  return stranded ? [`RESTART WITH ${first(to)}`] : [];
}

function position(actions: readonly string[], { address }: Column): Omit<Ddl, 'sql'> {
  if (!actions.some((action) => action.startsWith('RESTART'))) return {};
  return {
    phase: 'contract',
    loses: 'data',
    decision: `The new bounds leave out the old start value, so that the sequence of ${address.path.join('.')} begins anew: values below its successor may be in use.`,
  };
}

/** The sequence is logged as its table is, unless it says otherwise; SET LOGGED came with PostgreSQL 15. */
function alterPersistence(before: Column, after: Column, { model, version }: DdlContext): readonly Ddl[] {
  const [from, to] = [before.props.identityOptions.persistence, after.props.identityOptions.persistence];
  if (from === to || version < 15) return [];
  const table = model.objects.get(after.parent!);
  const standard = table?.props.unlogged === true ? 'unlogged' : 'logged';
  return [{ sql: `ALTER SEQUENCE ${quoteName(wantedName(after))} SET ${(to ?? standard).toUpperCase()}` }];
}

/**
 * Gives a column an identity: it must be NOT NULL and without a default, and the new sequence must go on behind the
 * values that are there (https://www.postgresql.org/docs/18/sql-altertable.html, ADD GENERATED).
 */
function addIdentity(before: Column, after: Column, context: DdlContext): readonly Ddl[] {
  const former = formerSequence(before, after, context);
  const name = sequenceName(after, former, context);
  const clause = identityClause({ ...after, props: { ...after.props, identityName: name.given } })!;
  return [
    ...(before.props.default === undefined
      ? []
      : [{ sql: alterColumnOnly(after, 'DROP DEFAULT', context), early: true }]),
    ...(former ? makeRoom(former.address.path, name.path) : []),
    { sql: alterColumn(after, `ADD GENERATED ${clause}`, context) },
    goOnBehind(name.path, after.address.path, after.props.identityOptions.increment ?? '1'),
  ];
}

/** Takes the identity away together with its sequence. */
export function dropIdentity(column: Column, context: DdlContext): Ddl {
  return { sql: alterColumn(column, 'DROP IDENTITY IF EXISTS', context), early: true };
}

/** Gives the old sequence another name, under which it is dropped in the end, where the new one takes its own. */
function makeRoom(old: readonly string[], wanted: readonly string[]): readonly Ddl[] {
  if (quoteName(old) !== quoteName(wanted)) return [];
  const name = quoteName(old);
  const sql = `ALTER SEQUENCE ${name} RENAME TO ${quoteIdentifier(deprecatedName(old.at(-1)!))}`;
  return [{ sql, early: true }];
}

/** The sequence of a former serial column, which leaves its name to the identity's. */
function formerSequence(
  before: Column,
  after: Column,
  { model, other }: DdlContext,
): SchemaObject | undefined {
  const owner = before.address.path.join('\u0000');
  const owned = before.references.concat(objectId({ kind: 'sequence', path: wantedName(after) }));
  return owned
    .map((id) => other.objects.get(id))
    .find((object) => {
      const ownedBy = object?.props.ownedBy;
      return Array.isArray(ownedBy) && ownedBy.join('\u0000') === owner && !model.objects.has(object!.id);
    });
}

function wantedName({ address, props }: Column): readonly string[] {
  const [schema, table, column] = address.path as [string, string, string];
  return props.identityName ?? [schema, defaultSequenceName(table, column)];
}

/** The name of the new sequence; the next free one where the wanted one is in use. */
function sequenceName(
  after: Column,
  former: SchemaObject | undefined,
  context: DdlContext,
): { readonly path: readonly string[]; readonly given: readonly string[] | undefined } {
  const wanted = wantedName(after);
  const taken = (path: readonly string[]) => {
    const id = objectId({ kind: 'sequence', path });
    return id !== former?.id && context.other.objects.has(id);
  };
  if (!taken(wanted)) return { path: wanted, given: after.props.identityName };
  let number = 1;
  const next = () => [...wanted.slice(0, -1), `${wanted.at(-1)!}${number}`];
  while (taken(next())) number++;
  return { path: next(), given: next() };
}
