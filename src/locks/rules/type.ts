import { type Path, pathKey, rangePath, stringsPath } from '../path.ts';
import { type Rule, type Run, relationAt } from '../run.ts';

/** CREATE TYPE … AS ENUM and the like; a type made in this transaction may be changed more freely. */
export const createType: Rule = (fields, run) => {
  run.session.createdTypes.add(pathKey(stringsPath(fields.typeName ?? fields.defnames)));
};

/** CREATE TYPE … AS (…): a composite type is a relation. */
export const createComposite: Rule = (fields, run) => {
  const path = rangePath(fields.typevar);
  run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  run.session.createdTypes.add(pathKey(path));
};

/** ALTER TYPE … ADD VALUE and RENAME VALUE. https://www.postgresql.org/docs/18/sql-altertype.html */
export const alterEnum: Rule = (fields, run) => {
  if (fields.oldVal) return;
  const isNew = run.session.createdTypes.has(pathKey(stringsPath(fields.typeName)));
  run.ledger.fact('enum-value');
  if (isNew) {
    // 12 to 16 hold back values of types made in the same transaction as well (measured on 11-19).
    if (run.version >= 12 && run.version <= 16) run.session.addedValues.add(fields.newVal);
    return;
  }
  if (run.version < 12) run.ledger.outsideTransaction();
  run.session.addedValues.add(fields.newVal);
};

/** ALTER DOMAIN. https://www.postgresql.org/docs/18/sql-alterdomain.html */
export const alterDomain: Rule = (fields, run) => {
  const path = stringsPath(fields.typeName);
  // C adds a constraint, O sets NOT NULL, V validates (AlterDomainStmt in src/include/nodes/parsenodes.h).
  const verifies =
    fields.subtype === 'O' ||
    fields.subtype === 'V' ||
    (fields.subtype === 'C' && !fields.def?.Constraint?.skip_validation);
  if (!verifies) return;
  verifyTables(run, path);
};

function verifyTables(run: Run, path: Path): void {
  run.ledger.fact('domain-scan');
  for (const table of run.catalog.tablesOf?.('domain', path) ?? []) {
    run.ledger.lock(relationAt(run, table).path, 'SHARE');
    run.ledger.scan(table);
  }
}
