import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks, PreflightCheck } from '../preflight-check.ts';

const defining: ReadonlySet<string> = new Set(['columns', 'referencedTable', 'referencedColumns', 'match']);

/** Rows that point nowhere, for foreign keys that are new, changed or to be validated. */
export const orphans: FindChecks = ({ added, changed, before }) => {
  const constraints = [
    ...added('constraint').map(({ after }) => after),
    ...[...defining].flatMap((property) => changed('constraint', property)).map(({ delta }) => delta.after),
    ...changed('constraint', 'validated')
      .filter(({ to }) => to === true)
      .map(({ delta }) => delta.after),
  ].filter(({ props }) => props.type === 'foreign key');
  const unique = new Map(constraints.map((constraint) => [constraint.id, constraint]));
  return [...unique.values()].flatMap((constraint): readonly PreflightCheck[] => {
    const { columns } = constraint.props as ConstraintProps;
    const table = constraint.address.path.slice(0, 2);
    const known = columns.every((name) =>
      before.objects.has(objectId({ kind: 'column', path: [...table, name] })),
    );
    return known
      ? [orphanCheck(constraint, before.objects.has(objectId({ kind: 'table', path: target(constraint) })))]
      : [];
  });
};

function orphanCheck(constraint: SchemaObject, hasTarget: boolean): PreflightCheck {
  const { columns, referencedColumns, match } = constraint.props as ConstraintProps;
  const own = columns.map((name) => `child.${quoteIdentifier(name)}`);
  const given = own.map((name) => `${name} IS NOT NULL`).join(' AND ');
  const pairs = own.map((name, index) => `parent.${quoteIdentifier(referencedColumns[index]!)} = ${name}`);
  const missing = hasTarget
    ? `(${given}) AND NOT EXISTS (SELECT FROM ${quoteName(target(constraint))} AS parent WHERE ${pairs.join(' AND ')})`
    : `(${given})`;
  // MATCH FULL refuses rows of which only a part is NULL.
  const partial = `(${own.map((name) => `${name} IS NULL`).join(' OR ')}) AND (${own.map((name) => `${name} IS NOT NULL`).join(' OR ')})`;
  return countCheck(
    `no orphans for ${markCode(quoteName(constraint.address.path))}`,
    `${quoteName(constraint.address.path.slice(0, 2))} AS child WHERE ${match === 'full' && columns.length > 1 ? `(${missing}) OR (${partial})` : missing}`,
    `{n} rows point at no row of ${quoteName(target(constraint))}`,
    'every row finds its parent',
  );
}

function target({ props }: SchemaObject): readonly string[] {
  return props.referencedTable as readonly string[];
}
