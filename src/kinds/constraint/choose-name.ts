import type { ReadContext } from '../../kind-contract/reader.ts';
import { chooseName, joinColumnNames } from '../../sql/default-name.ts';
import { type ConstraintProps, hasIndex } from './props.ts';
import type { Placed } from './read.ts';

/**
 * The name that PostgreSQL gives a constraint without one (ChooseConstraintName and ChooseIndexName of
 * src/backend): a check is called after its column where it names exactly one.
 */
export function chooseConstraintName(
  { table }: Placed,
  type: ConstraintProps['type'],
  columns: readonly string[],
  context: ReadContext,
): string {
  const [schema, ownName] = table as [string, string];
  const taken = new Set(
    context
      .ids('constraint')
      .map((id) => context.get(id)!.address.path)
      .filter((path) => path[0] === schema)
      .map((path) => path[2]),
  );
  const isTaken = (name: string) =>
    taken.has(name) || (hasIndex({ type }) && context.find('relation', [schema, name]) !== undefined);
  switch (type) {
    case 'primary key':
      return chooseName(ownName, undefined, 'pkey', isTaken);
    case 'unique':
      return chooseName(ownName, joinColumnNames(columns), 'key', isTaken);
    case 'exclusion':
      return chooseName(ownName, joinColumnNames(columns), 'excl', isTaken);
    case 'foreign key':
      return chooseName(ownName, joinColumnNames(columns), 'fkey', isTaken);
    case 'check':
      return chooseName(ownName, columns.length === 1 ? columns[0] : undefined, 'check', isTaken);
  }
}
