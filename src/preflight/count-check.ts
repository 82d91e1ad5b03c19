import { quoteLiteral } from '../sql/quote.ts';
import { withoutMarks } from '../sql/without-marks.ts';
import type { PreflightCheck } from './preflight-check.ts';

/** A check that passes where a query counts nothing; `{n}` in the texts stands for the count. */
export function countCheck(title: string, count: string, failure: string, success: string): PreflightCheck {
  const [before = '', after = ''] = failure.split('{n}');
  const detail = `${quoteLiteral(before)} || n || ${quoteLiteral(after)}`;
  return {
    title,
    sql: `SELECT ${quoteLiteral(withoutMarks(title))} AS "check",
       CASE WHEN n = 0 THEN 'PASS' ELSE 'FAIL' END AS status,
       CASE WHEN n = 0 THEN ${quoteLiteral(success)} ELSE ${detail} END AS detail
  FROM (SELECT count(*) AS n FROM ${count}) AS found`,
  };
}
