import type { RiskContext } from '../risk/risk-context.ts';

/** One question to the server that would be changed, answered by a row of check, status and detail. */
export interface PreflightCheck {
  /** What the check is about, as its first column says it; there without the backticks that mark names. */
  readonly title: string;
  /** A SELECT without its semicolon that gives exactly one row: check, status (PASS or FAIL), detail. */
  readonly sql: string;
}

/** Finds the checks of one sort that a plan calls for. */
export type FindChecks = (context: RiskContext) => readonly PreflightCheck[];
