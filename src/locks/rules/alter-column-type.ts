import type { AstFields } from '../../parse/grammar.ts';
import { printTypeName } from '../../parse/type-name.ts';
import type { ColumnFacts, IndexFacts, RelationFacts } from '../catalog.ts';
import { lockReferencedKey, verifyForeignKey } from '../foreign-key.ts';
import { chooseIndexName } from '../index-names.ts';
import { pathKey } from '../path.ts';
import { judgeRetype, type Retype } from '../retype.ts';
import { family, type Run, relationAt } from '../run.ts';
import { createIndex, rewriteTable } from '../storage.ts';
import { refuseDependants } from './dependants.ts';

/** ALTER TABLE … ALTER COLUMN … TYPE: always ACCESS EXCLUSIVE, also on tables that foreign keys tie to the column. */
export function alterColumnType(
  run: Run,
  table: RelationFacts,
  command: AstFields,
  only: boolean,
): RelationFacts {
  const name: string = command.name;
  const definition = command.def.ColumnDef;
  if (table.partitionKey?.includes(name))
    run.ledger.refuse({ reason: `the type of the partition key column ${name} can not be changed` });
  refuseDependants(run, table, name, 'retype');
  const type = printTypeName(definition.typeName, (names) => names);
  const collation: string | undefined = definition.collClause?.collname?.at(-1)?.String?.sval;
  for (const relation of family(run, table, only))
    retype(run, relation, name, { type, collation, using: definition.raw_default });
  return withType(table, name, type);
}

interface Change {
  readonly type: string;
  readonly collation: string | undefined;
  readonly using: AstFields;
}

function retype(run: Run, table: RelationFacts, name: string, change: Change): void {
  const column = table.columns?.find((candidate) => candidate.name === name);
  if (!column) {
    rewriteUnknown(run, table);
    return;
  }
  const verdict = judgeRetype(column.type, change.type, run);
  const converts = change.using && !isColumn(change.using, name, change.type);
  if (!verdict.castable && !change.using)
    run.ledger.refuse({
      reason: `${column.type} is not cast to ${change.type} by itself`,
      alternative: 'give USING',
    });
  if (!verdict.castable && column.default !== undefined)
    run.ledger.refuse({
      reason: `the default of ${name} is not cast to ${change.type} by itself`,
      alternative: 'DROP DEFAULT, TYPE … USING and SET DEFAULT in one ALTER TABLE',
    });
  const rewrite = verdict.rewrite || converts;
  if (verdict.timeZone) run.ledger.fact(verdict.timeZone === 'UTC' ? 'timezone-utc' : 'timezone-other');
  else run.ledger.fact(rewrite ? 'type-rewrite' : 'type-kept');
  if (rewrite) rewriteTable(run, table, withType(table, name, change.type).columns ?? []);
  const collated = change.collation !== column.collation;
  for (const index of table.indexes ?? []) rebuildIndex(run, table, index, name, verdict.reindex || collated);
  const checked = table.constraints?.some(({ type, columns }) => type === 'check' && columns.includes(name));
  if (checked && !rewrite) {
    run.ledger.scan(table.path);
    run.ledger.fact('type-check-scan');
  }
  tieForeignKeys(run, table, name, !!rewrite, verdict);
}

/** Nothing is known of the column, so the worst is said. */
function rewriteUnknown(run: Run, table: RelationFacts): void {
  run.ledger.fact('type-rewrite');
  rewriteTable(run, table, table.columns ?? []);
}

function rebuildIndex(
  run: Run,
  table: RelationFacts,
  index: IndexFacts,
  name: string,
  changed: boolean,
): void {
  const computed = [...(index.expressionColumns ?? []), ...(index.predicateColumns ?? [])].includes(name);
  const key = index.columns.includes(name);
  if (!computed && !key && !index.included?.includes(name)) return;
  run.ledger.lock(index.path, 'ACCESS EXCLUSIVE');
  if (table.kind === 'partitioned table') {
    attachAgain(run, table, index);
    return;
  }
  if (!computed && !(key && changed)) return;
  run.ledger.build(index.path);
  run.ledger.fact('index-rebuilt');
}

/** A partitioned index is made again with all its parts; a partition without an attached part gets a new index (measured on 11-19). */
function attachAgain(run: Run, table: RelationFacts, index: IndexFacts): void {
  for (const path of table.children ?? []) {
    const child = relationAt(run, path);
    const attached = child.indexes?.some(({ parent }) => parent && pathKey(parent) === pathKey(index.path));
    if (!attached) createIndex(run, child, chooseIndexName(run, child.path, index.columns, 'idx'));
  }
}

/** Foreign keys over the column are dropped and made again; they are verified again where the comparison itself changes. */
function tieForeignKeys(
  run: Run,
  table: RelationFacts,
  name: string,
  rewrite: boolean,
  verdict: Retype,
): void {
  const verify = rewrite && verdict.reindex;
  for (const { type, columns, references } of table.constraints ?? []) {
    if (type !== 'foreign key' || !references || !columns.includes(name)) continue;
    const target = relationAt(run, references.path);
    run.ledger.lock(target.path, 'ACCESS EXCLUSIVE');
    lockReferencedKey(run, target, references.columns);
    if (verify) verifyForeignKey(run, table, target);
  }
  for (const { path, columns } of table.referencedBy ?? []) {
    if (!columns.includes(name)) continue;
    run.ledger.lock(path, 'ACCESS EXCLUSIVE');
    if (verify) verifyForeignKey(run, relationAt(run, path), table);
  }
}

/** True for USING that names the column, or casts it to the new type, which is what happens without USING. */
function isColumn(using: AstFields, name: string, type: string): boolean {
  const cast = using.TypeCast;
  if (cast && printTypeName(cast.typeName, (names) => names) !== type) return false;
  return (cast ? cast.arg : using)?.ColumnRef?.fields?.at(-1)?.String?.sval === name;
}

function withType(table: RelationFacts, name: string, type: string): RelationFacts {
  const columns = table.columns?.map(
    (column): ColumnFacts => (column.name === name ? { ...column, type } : column),
  );
  return { ...table, ...(columns && { columns }) };
}
