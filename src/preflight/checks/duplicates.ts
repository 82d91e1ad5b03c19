import { indexEntry } from '../../insight/index-entry.ts';
import type { SchemaObject } from '../../model/object.ts';
import { uniquenessAdded } from '../../risk/rules/uniqueness-added.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import { usesOldColumns } from '../old-columns.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Rows that share what becomes unique. NULLs are distinct unless said otherwise, and rows outside a predicate do not count. */
export const duplicates: FindChecks = (context) =>
  uniquenessAdded.applies(context).flatMap(({ object }) => {
    const entry = indexEntry(object as SchemaObject, context.after);
    if (!entry) return [];
    const { keys, predicate, nullsNotDistinct } = entry.definition;
    const { path } = entry.table.address;
    const texts = [...keys, ...(predicate === undefined ? [] : [predicate])];
    if (!usesOldColumns(context.before, path, texts)) return [];
    const conditions = [
      ...(predicate === undefined ? [] : [`(${predicate})`]),
      ...(nullsNotDistinct ? [] : keys.map((key) => `(${key}) IS NOT NULL`)),
    ];
    const where = conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
    const groups = keys.map((key) => `(${key})`).join(', ');
    return [
      countCheck(
        `no duplicates for ${markCode(quoteName([path[0]!, entry.name]))}`,
        `(SELECT 1 FROM ${quoteName(path)}${where} GROUP BY ${groups} HAVING count(*) > 1) AS duplicate`,
        `{n} values of (${keys.join(', ')}) occur more than once`,
        `(${keys.join(', ')}) is unique already`,
      ),
    ];
  });
