import { quoteLiteral } from '../sql/quote.ts';
import { withoutMarks } from '../sql/without-marks.ts';
import type { PreflightCheck } from './preflight-check.ts';

/** A check that passes where a query gives no rows; its one column of text, `item`, is listed where there are some. */
export function listCheck(title: string, items: string, failure: string, success: string): PreflightCheck {
  return {
    title,
    sql: `SELECT ${quoteLiteral(withoutMarks(title))} AS "check",
       CASE WHEN count(*) = 0 THEN 'PASS' ELSE 'FAIL' END AS status,
       CASE WHEN count(*) = 0 THEN ${quoteLiteral(success)}
            ELSE ${quoteLiteral(`${failure}: `)} || string_agg(item, ', ' ORDER BY item) END AS detail
  FROM (${items}) AS found`,
  };
}
