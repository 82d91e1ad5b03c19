import type { SelectStatement } from 'pgsql-ast-parser';
import { readMark } from './marks.ts';

/** One branch of UNION, INTERSECT or EXCEPT; `operation` joins it to the branches before it. */
export interface SetBranch {
  readonly operation: string;
  readonly query: SelectStatement;
}

/** The branches of a set operation in the order written; one branch for any other query. */
export function setBranches(query: SelectStatement): readonly SetBranch[] {
  const branches: SetBranch[] = [];
  let operation = '';
  collect(query, '');
  return branches;

  function collect(part: SelectStatement, before: string): void {
    if (part !== ungroup(part)) add(part, before);
    else if (part.type === 'union' || part.type === 'union all') {
      // The grammar nests to the right, so a union on the left was written in parentheses and is one branch.
      add(part.left, before);
      collect(part.right, part.type.toUpperCase());
    } else add(part, before);
  }

  function add(part: SelectStatement, before: string): void {
    const marked = setMark(part);
    if (marked !== undefined) operation = marked;
    else {
      branches.push({ operation: operation || before, query: ungroup(part) });
      operation = '';
    }
  }
}

function setMark(query: SelectStatement): string | undefined {
  const value = query.type === 'values' ? query.values[0]?.[0] : undefined;
  return value?.type === 'ref' ? readMark(value.name, 'set') : undefined;
}

// A set operation in parentheses on the right begins with a mark, so that it stays one branch.
function ungroup(query: SelectStatement): SelectStatement {
  const union = query.type === 'union' || query.type === 'union all';
  return union && setMark(query.left) === '(' ? query.right : query;
}
