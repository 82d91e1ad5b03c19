import { exempt, type KindProbes, type Probe, server, serverBeside } from './probe.ts';

const table = `CREATE TABLE t (a integer, b integer); CREATE TABLE u (a integer);
  CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
  CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';`;

/** A trigger g of a table t, made again with another definition. */
function definition(from: string, to: string, along: readonly string[] = [], because = ''): Probe {
  return server(`${table} CREATE ${from}`, `DROP TRIGGER g ON t; CREATE ${to}`, along, because);
}

const plain = 'TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()';
const statementLevel = 'TRIGGER g AFTER UPDATE ON t FOR EACH STATEMENT EXECUTE FUNCTION f()';
const constraint = 'CONSTRAINT TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()';

export const triggerProbes: KindProbes = {
  kind: 'trigger',
  probes: {
    inherited: {
      ...serverBeside(
        `CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q (a integer);
       CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
       ALTER TABLE p ATTACH PARTITION q FOR VALUES IN (1);
       CREATE TRIGGER g AFTER UPDATE ON q FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE q DISABLE TRIGGER g`,
        `DROP TRIGGER g ON q; CREATE TRIGGER g AFTER UPDATE ON p FOR EACH ROW EXECUTE FUNCTION f();
       ALTER TABLE q DISABLE TRIGGER g`,
        ['trigger add'],
        'the trigger that it is inherited from has to be there',
      ),
      along: ['events', 'function', 'level', 'timing'],
    },
    timing: definition(plain, plain.replace('AFTER', 'BEFORE')),
    events: definition(plain, plain.replace('UPDATE', 'INSERT')),
    columns: definition(plain, plain.replace('UPDATE', 'UPDATE OF a')),
    level: definition(plain, statementLevel),
    condition: definition(plain, plain.replace('EXECUTE', 'WHEN (old.a > 0) EXECUTE')),
    function: definition(plain, plain.replace('f()', 'g()')),
    arguments: definition(plain, plain.replace('f()', `f('x')`)),
    constraint: definition(plain, constraint),
    from: definition(constraint, constraint.replace('ON t', 'ON t FROM u')),
    deferrable: definition(constraint, constraint.replace('FOR EACH', 'DEFERRABLE FOR EACH')),
    initiallyDeferred: definition(
      constraint.replace('FOR EACH', 'DEFERRABLE FOR EACH'),
      constraint.replace('FOR EACH', 'DEFERRABLE INITIALLY DEFERRED FOR EACH'),
    ),
    oldTable: definition(
      statementLevel,
      statementLevel.replace('FOR EACH', 'REFERENCING OLD TABLE AS o FOR EACH'),
    ),
    newTable: definition(
      statementLevel,
      statementLevel.replace('FOR EACH', 'REFERENCING NEW TABLE AS n FOR EACH'),
    ),
    state: server(`${table} CREATE ${plain}`, 'ALTER TABLE t DISABLE TRIGGER g'),
    extensions: server(`${table} CREATE ${plain}`, 'ALTER TRIGGER g ON t DEPENDS ON EXTENSION plpgsql'),
    comment: server(`${table} CREATE ${plain}`, `COMMENT ON TRIGGER g ON t IS 'x'`),
    owner: exempt('a trigger belongs to the owner of its table'),
    grants: exempt('triggers have no privileges'),
  },
};
