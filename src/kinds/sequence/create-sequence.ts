import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { goOnBehind } from '../../kind-parts/go-on-behind.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import { defaultBounds } from './bounds.ts';
import type { SequenceProps } from './sequence.ts';

/** AS is there since this version; before, every sequence counts in bigint. */
export const typesSince = 10;
/** Unlogged sequences are there since this version. */
export const unloggedSince = 15;

/** CREATE SEQUENCE with what is not the default, then OWNED BY once the column is there. */
export function createSequence(
  object: SchemaObject<SequenceProps>,
  { version, model, other }: DdlContext,
): readonly Ddl[] {
  const { props, address } = object;
  const name = quoteName(address.path);
  const bounds = defaultBounds(props.type, props.increment);
  const first = props.increment.startsWith('-') ? props.maximum : props.minimum;
  const clauses = [
    props.type === 'bigint' || version < typesSince ? '' : ` AS ${props.type}`,
    props.start === first ? '' : ` START WITH ${props.start}`,
    props.increment === '1' ? '' : ` INCREMENT BY ${props.increment}`,
    props.minimum === bounds.minimum ? '' : ` MINVALUE ${props.minimum}`,
    props.maximum === bounds.maximum ? '' : ` MAXVALUE ${props.maximum}`,
    props.cache === '1' ? '' : ` CACHE ${props.cache}`,
    props.cycle ? ' CYCLE' : '',
  ];
  const unlogged = props.unlogged && version >= unloggedSince;
  const create: Ddl = { sql: `CREATE ${unlogged ? 'UNLOGGED ' : ''}SEQUENCE ${name}${clauses.join('')}` };
  if (!props.ownedBy) return [create];
  return [
    create,
    ...(holdsNumbers(props.ownedBy, other) ? [goOnBehind(address.path, props.ownedBy, props.increment)] : []),
    {
      sql: `ALTER SEQUENCE ${name} OWNED BY ${quoteName(props.ownedBy)}`,
      ...linking(object, model),
    },
  ];
}

/** True where the column is there already and may hold what a sequence gave it: an identity or another sequence. */
function holdsNumbers(column: readonly string[], before: Model): boolean {
  const type = before.objects.get(columnOf(column))?.props.type;
  return type === 'smallint' || type === 'integer' || type === 'bigint';
}

/** OWNED BY needs the column, and that both already have their owner, which must be one. */
export function linking({ id, props }: SchemaObject<SequenceProps>, model: Model): Omit<Ddl, 'sql'> {
  const column = columnOf(props.ownedBy!);
  const table = tableOf(props.ownedBy!);
  return {
    aside: true,
    follows: [`owner of ${id}`, `owner of ${table}`],
    ...(model.objects.has(column) ? { requires: [column] } : {}),
  };
}

/** The id of the table whose column owns a sequence. */
export function tableOf(path: readonly string[]): ObjectId {
  return objectId({ kind: 'table', path: path.slice(0, -1) });
}

/** The id of the column that owns a sequence. */
export function columnOf(path: readonly string[]): ObjectId {
  return objectId({ kind: 'column', path });
}
