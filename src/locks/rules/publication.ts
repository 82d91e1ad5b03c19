import type { AstFields } from '../../parse/grammar.ts';
import { type Path, rangePath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';

/** CREATE PUBLICATION locks the tables that it names. https://www.postgresql.org/docs/18/sql-createpublication.html */
export const createPublication: Rule = (fields, run) => {
  for (const path of tablesOf(fields)) run.ledger.lock(relationAt(run, path).path, 'SHARE UPDATE EXCLUSIVE');
};

/** ALTER PUBLICATION locks the tables that it names, and SET also those that it takes out (measured on 11-19). */
export const alterPublication: Rule = (fields, run) => {
  createPublication(fields, run);
  const replaces = fields.action === 'AP_SetObjects' && tablesOf(fields).length > 0;
  if (!replaces) return;
  for (const path of run.catalog.tablesOf?.('publication', [fields.pubname]) ?? [])
    run.ledger.lock(path, 'SHARE UPDATE EXCLUSIVE');
};

function tablesOf(fields: AstFields): readonly Path[] {
  return (fields.pubobjects ?? [])
    .map((node: AstFields) => node.PublicationObjSpec?.pubtable?.relation)
    .filter((range: AstFields) => range)
    .map(rangePath);
}
