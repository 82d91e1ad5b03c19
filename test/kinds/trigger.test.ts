import { describe, expect, it } from 'vitest';
import { readSnapshots } from '../support/read-snapshot.ts';

const table = 'CREATE TABLE public.t (a integer, b text);';

async function readObject(kind: string, sql: string) {
  const [snapshot] = await readSnapshots({ 'trigger.sql': sql });
  const found = [...snapshot!.model.objects.values()].find(({ address }) => address.kind === kind);
  return { ...found, equivalences: snapshot!.ledger.equivalences };
}

describe('reading triggers', () => {
  it('takes EXECUTE PROCEDURE and EXECUTE FUNCTION for the same (N23)', async () => {
    const create = 'CREATE TRIGGER x BEFORE UPDATE OF b ON public.t FOR EACH ROW EXECUTE';
    const older = await readObject('trigger', `${table} ${create} PROCEDURE public.f('a');`);
    const newer = await readObject('trigger', `${table} ${create} FUNCTION public.f('a');`);
    expect(older.props).toEqual(newer.props);
    expect(older.equivalences).toHaveProperty('N23');
    expect(newer.equivalences).not.toHaveProperty('N23');
  });

  it('cuts the condition out of its parentheses', async () => {
    const { props } = await readObject(
      'trigger',
      `${table} CREATE TRIGGER x AFTER UPDATE ON public.t FOR EACH ROW WHEN ((old.a > 1)) EXECUTE FUNCTION f();`,
    );
    expect(props?.condition).toBe('(old.a > 1)');
  });

  it.each([
    ['DISABLE', 'disabled'],
    ['ENABLE REPLICA', 'replica'],
    ['ENABLE ALWAYS', 'always'],
    ['ENABLE', undefined],
  ])('knows the state after %s TRIGGER', async (words, state) => {
    const { props } = await readObject(
      'trigger',
      `${table} CREATE TRIGGER x AFTER INSERT ON public.t EXECUTE FUNCTION f();
       ALTER TABLE public.t DISABLE TRIGGER x; ALTER TABLE public.t ${words} TRIGGER x;`,
    );
    expect(props?.state).toBe(state);
  });

  it('takes a state without a trigger for that of a clone on a partition', async () => {
    const { address, props } = await readObject('trigger', `${table} ALTER TABLE public.t ENABLE TRIGGER x;`);
    expect(address?.path).toEqual(['public', 't', 'x']);
    expect(props).toMatchObject({ inherited: true, state: 'enabled' });
  });
});

describe('reading event triggers', () => {
  it('knows tags and state', async () => {
    const { props } = await readObject(
      'event trigger',
      `CREATE EVENT TRIGGER e ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE PROCEDURE public.f();
       ALTER EVENT TRIGGER e ENABLE REPLICA;`,
    );
    expect(props).toEqual({
      event: 'sql_drop',
      tags: ['DROP TABLE', 'DROP VIEW'],
      function: 'public.f',
      state: 'replica',
    });
  });
});
