import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { quoteName } from '../../sql/quote.ts';
import { defaultBounds } from './bounds.ts';
import { linking, typesSince, unloggedSince } from './create-sequence.ts';
import type { SequenceProps } from './sequence.ts';

/**
 * One ALTER SEQUENCE with everything that differs. PostgreSQL refuses bounds that leave out the position, which a
 * dump does not hold: a never-used sequence stands at its start, so that this is restarted where the new bounds leave
 * the old start out; in all other cases a person has to look (https://www.postgresql.org/docs/18/sql-altersequence.html).
 */
export function alterSequence(
  { before, after }: Alteration<SequenceProps, unknown>,
  { version, model }: DdlContext,
): readonly Ddl[] {
  const [from, to] = [before.props, after.props];
  const name = quoteName(after.address.path);
  const bounds = defaultBounds(to.type, to.increment);
  const typed = from.type !== to.type && version >= typesSince;
  const narrower = BigInt(to.minimum) > BigInt(from.minimum) || BigInt(to.maximum) < BigInt(from.maximum);
  const stranded = BigInt(from.start) < BigInt(to.minimum) || BigInt(from.start) > BigInt(to.maximum);
  const clauses = [
    typed ? `AS ${to.type}` : '',
    from.increment === to.increment ? '' : `INCREMENT BY ${to.increment}`,
    // A new type moves bounds that are its predecessor's defaults; saying both keeps the result plain.
    typed || from.minimum !== to.minimum ? bound('MINVALUE', to.minimum, bounds.minimum) : '',
    typed || from.maximum !== to.maximum ? bound('MAXVALUE', to.maximum, bounds.maximum) : '',
    from.start === to.start ? '' : `START WITH ${to.start}`,
    stranded ? `RESTART WITH ${to.start}` : '',
    from.cache === to.cache ? '' : `CACHE ${to.cache}`,
    from.cycle === to.cycle ? '' : to.cycle ? 'CYCLE' : 'NO CYCLE',
  ].filter(Boolean);
  const owner = ownership(from, to);
  return [
    ...(clauses.length === 0
      ? []
      : [{ sql: `ALTER SEQUENCE ${name} ${clauses.join(' ')}`, ...position(name, stranded, narrower) }]),
    ...(owner === undefined
      ? []
      : [
          {
            sql: `ALTER SEQUENCE ${name} OWNED BY ${owner}`,
            ...(to.ownedBy ? linking(after, model) : {}),
          },
        ]),
  ];
}

/** ALTER SEQUENCE … SET LOGGED or UNLOGGED; older servers have no unlogged sequences and nothing to change. */
export function alterPersistence(
  { after, to }: Alteration<SequenceProps, boolean>,
  { version }: DdlContext,
): readonly Ddl[] {
  if (version < unloggedSince) return [];
  return [{ sql: `ALTER SEQUENCE ${quoteName(after.address.path)} SET ${to ? 'UNLOGGED' : 'LOGGED'}` }];
}

function bound(keyword: string, value: string, standard: string): string {
  return value === standard ? `NO ${keyword}` : `${keyword} ${value}`;
}

function ownership(from: SequenceProps, to: SequenceProps): string | undefined {
  const [old, now] = [from.ownedBy, to.ownedBy].map((path) => (path ? quoteName(path) : 'NONE'));
  return old === now ? undefined : now;
}

function position(name: string, stranded: boolean, narrower: boolean): Omit<Ddl, 'sql'> {
  if (stranded) {
    return {
      phase: 'contract',
      loses: 'data',
      decision: `The new bounds leave out the old start value, so that the sequence begins anew. Look at SELECT last_value FROM ${name} first: values below its successor may be in use.`,
    };
  }
  if (!narrower) return {};
  return {
    decision: `PostgreSQL refuses bounds that leave out the position of the sequence. Look at SELECT last_value FROM ${name} first; where it lies outside, add RESTART WITH a value that is free.`,
  };
}
