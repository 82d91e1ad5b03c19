import { assemble } from '../../src/assemble/assemble.ts';
import { createRegistry } from '../../src/kind-contract/registry.ts';
import { column } from '../../src/kinds/column/column.ts';
import { constraint } from '../../src/kinds/constraint/constraint.ts';
import { domain } from '../../src/kinds/domain/domain.ts';
import { domainConstraint } from '../../src/kinds/domain-constraint/domain-constraint.ts';
import { indexKind } from '../../src/kinds/index/index-kind.ts';
import { materializedView } from '../../src/kinds/materialized-view/materialized-view.ts';
import { rule } from '../../src/kinds/rule/rule.ts';
import { schema } from '../../src/kinds/schema/schema.ts';
import { statement } from '../../src/kinds/statement/statement.ts';
import { statistics } from '../../src/kinds/statistics/statistics.ts';
import { table } from '../../src/kinds/table/table.ts';
import type { ObjectId } from '../../src/model/address.ts';
import type { Model } from '../../src/model/model.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { createDdlContext } from '../../src/plan/ddl-context.ts';

/** The kinds under test, each followed by nothing of its own. */
export const tested = [constraint, indexKind, domain, domainConstraint, statistics, rule];

/** The kinds under test and what they stand on. */
export const kinds = createRegistry([
  schema,
  domain,
  domainConstraint,
  table,
  column,
  materializedView,
  indexKind,
  constraint,
  statistics,
  rule,
  statement,
]);

/** Reads SQL text as a dump. */
export function readModel(text: string) {
  const split = splitStatements(text, { file: 'test.sql', keepRows: () => true });
  const file = {
    label: 'test',
    path: 'test.sql',
    sha256: '',
    bytes: 0,
    encoding: 'utf-8' as const,
    ...split,
  };
  return assemble(file, parseStatements(split.statements, new Map()), kinds);
}

/** A context for SQL in which what `before` does not have is new. */
export function ddlContext(
  before: Model,
  after: Model,
  style: 'online' | 'single-transaction' = 'online',
  version = 15,
) {
  return createDdlContext({
    registry: kinds,
    model: after,
    other: before,
    version,
    style,
    isNew: (id: ObjectId) => !before.objects.has(id),
  });
}
