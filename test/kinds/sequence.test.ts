import { beforeAll, describe, expect, it } from 'vitest';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import type { SequenceProps } from '../../src/kinds/sequence/sequence.ts';
import { sequence } from '../../src/kinds/sequence/sequence.ts';
import { objectId } from '../../src/model/address.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { planContext, readTypes } from './type-kinds.ts';

const id = objectId({ kind: 'sequence', path: ['public', 's'] });

beforeAll(loadGrammar);

function read(sql: string) {
  return readTypes(sql).model.objects.get(id)?.props as SequenceProps;
}

function alter(property: keyof SequenceProps, before: string, after: string, version = 18) {
  const [from, to] = [readTypes(before).model, readTypes(after).model];
  const change = propertiesOf(sequence)[property]!.alter;
  if (typeof change !== 'function') throw new Error('the property is not altered by a function');
  const [a, b] = [from.objects.get(id)!, to.objects.get(id)!];
  return change(
    { before: a, after: b, from: a.props[property], to: b.props[property] },
    planContext(to, from, version),
  );
}

describe('reading', () => {
  it.each([
    [
      'CREATE SEQUENCE public.s;',
      'CREATE SEQUENCE public.s START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;',
    ],
    [
      'CREATE SEQUENCE public.s;',
      'CREATE SEQUENCE public.s AS bigint MAXVALUE 9223372036854775807 MINVALUE 1 NO CYCLE;',
    ],
    ['CREATE SEQUENCE public.s AS integer;', 'CREATE SEQUENCE public.s AS int4 MAXVALUE 2147483647;'],
    [
      'CREATE SEQUENCE public.s AS smallint INCREMENT -1;',
      'CREATE SEQUENCE public.s AS smallint INCREMENT BY -1 START WITH -1 MINVALUE -32768 MAXVALUE -1;',
    ],
    [
      'CREATE SEQUENCE public.s; ALTER SEQUENCE public.s OWNED BY NONE;',
      'CREATE SEQUENCE public.s OWNED BY NONE;',
    ],
    [
      'CREATE SEQUENCE public.s; ALTER SEQUENCE public.s OWNED BY public.t.id;',
      'SET search_path = public, pg_catalog; CREATE SEQUENCE s; ALTER SEQUENCE s OWNED BY t.id;',
    ],
  ])('%s is %s', (one, other) => {
    expect(read(other)).toEqual(read(one));
  });

  it('takes the smallest value of servers before 10 for the default', () => {
    const old =
      '-- Dumped from database version 9.6.24\n\nCREATE SEQUENCE public.s INCREMENT -1 MINVALUE -9223372036854775807;';
    expect(read(old)).toEqual(read('CREATE SEQUENCE public.s INCREMENT -1;'));
  });
});

describe('altering', () => {
  it('says only what differs, with the bounds beside a new type', () => {
    expect(
      alter('type', 'CREATE SEQUENCE public.s AS integer CACHE 5;', 'CREATE SEQUENCE public.s CACHE 5;'),
    ).toEqual([{ sql: 'ALTER SEQUENCE public.s AS bigint NO MINVALUE NO MAXVALUE' }]);
  });

  it('restarts where the new bounds leave out the old start, and says that the position is lost', () => {
    const [ddl] = alter('minimum', 'CREATE SEQUENCE public.s;', 'CREATE SEQUENCE public.s MINVALUE 50;') as {
      sql: string;
      loses?: string;
    }[];
    expect(ddl?.sql).toBe('ALTER SEQUENCE public.s MINVALUE 50 START WITH 50 RESTART WITH 50');
    expect(ddl?.loses).toBe('data');
  });

  it('does not restart where the old start is inside, but asks for the position', () => {
    const [ddl] = alter('maximum', 'CREATE SEQUENCE public.s;', 'CREATE SEQUENCE public.s MAXVALUE 50;') as {
      sql: string;
      decision?: string;
    }[];
    expect(ddl?.sql).toBe('ALTER SEQUENCE public.s MAXVALUE 50');
    expect(ddl?.decision).toContain('last_value');
  });

  it('leaves unlogged sequences alone where the server has none', () => {
    const pair = ['CREATE SEQUENCE public.s;', 'CREATE UNLOGGED SEQUENCE public.s;'] as const;
    expect(alter('unlogged', ...pair, 14)).toEqual([]);
    expect(alter('unlogged', ...pair, 15)).toEqual([{ sql: 'ALTER SEQUENCE public.s SET UNLOGGED' }]);
  });
});
