import type { SelectStatement } from 'pgsql-ast-parser';
import type { Remark } from '../explanation.ts';

/** Compares two queries; handed down to what holds subqueries, so that no file imports its caller. */
export type CompareQueries = (before: SelectStatement, after: SelectStatement) => readonly Remark[];
