import { explainCondition } from './explain-condition.ts';
import { explainPolicy } from './explain-policy.ts';
import { explainQuery } from './explain-query.ts';
import { explainValue } from './explain-value.ts';
import type { Explanation } from './explanation.ts';
import { loadLibrary } from './library.ts';
import type { Policy } from './policies/policy.ts';
import { type References, references } from './references.ts';
import { simplify } from './simplify.ts';

export type { Effect, Explanation, Fact, FactKind } from './explanation.ts';
export type { Policy } from './policies/policy.ts';
export type { References } from './references.ts';

/** What can be said about expressions and queries; every function is pure, and undefined means "not readable". */
export interface Expressions {
  readonly explainCondition: (
    before: string | undefined,
    after: string | undefined,
  ) => Explanation | undefined;
  readonly explainValue: (before: string | undefined, after: string | undefined) => Explanation | undefined;
  readonly explainQuery: (before: string | undefined, after: string | undefined) => Explanation | undefined;
  readonly explainPolicy: (before: Policy | undefined, after: Policy | undefined) => Explanation | undefined;
  readonly simplify: (sql: string, form: 'expression' | 'query') => string;
  readonly references: (sql: string, form: 'expression' | 'query') => References | undefined;
}

/** Loads the expression parser and gives the functions that use it; call it only once something differs. */
export async function loadExpressions(): Promise<Expressions> {
  const library = await loadLibrary();
  return {
    explainCondition: (before, after) => explainCondition(library, before, after),
    explainValue: (before, after) => explainValue(library, before, after),
    explainQuery: (before, after) => explainQuery(library, before, after),
    explainPolicy: (before, after) => explainPolicy(library, before, after),
    simplify: (sql, form) => simplify(library, sql, form),
    references: (sql, form) => references(library, sql, form),
  };
}
