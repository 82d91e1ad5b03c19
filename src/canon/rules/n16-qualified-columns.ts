import type { RewriteRule } from '../equivalence.ts';
import { stripQualifiers } from '../strip-qualifiers.ts';
import { treeKey } from '../tree-key.ts';

/** N16: `t.a` where t is the only relation in sight. */
export const qualifiedColumns: RewriteRule = {
  id: 'N16',
  title: 'Qualified column names',
  description:
    'Servers since 16 print the columns of a view over one relation without its name: `SELECT t.a FROM t` and `SELECT a FROM t` are equal. The same holds for a check or policy that names its own table.',
  notWhen:
    'Joins, subqueries that see the columns of an outer query, ORDER BY names that an output column carries, and whole rows keep the qualifier.',
  rewriteRoot: (root, context) => {
    const stripped = stripQualifiers(root, context.relationNames ?? []);
    return treeKey(stripped) === treeKey(root) ? undefined : stripped;
  },
};
