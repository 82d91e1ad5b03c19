import { rewriteColumnDefinitions } from './column-definitions.ts';
import { rewriteCommonTables } from './common-tables.ts';
import { rewriteFields } from './fields.ts';
import { rewriteGroupings } from './groupings.ts';
import { rewriteLiterals } from './literals.ts';
import { rewriteNames } from './names.ts';
import { rewriteNestedJoins } from './nested-joins.ts';
import { rewriteOperators } from './operators.ts';
import { rewritePrefixes } from './prefixes.ts';
import type { Rewrite } from './rewrite.ts';
import { rewriteSetOperations } from './set-operations.ts';
import { rewriteSlices } from './slices.ts';
import { rewriteSubqueries } from './subqueries.ts';
import { rewriteSuffixes } from './suffixes.ts';
import { rewriteTrims } from './trims.ts';
import { rewriteTypes } from './types.ts';
import { rewriteWindows } from './windows.ts';

/** All rewrites; prefixes come before operators because a marked operator no longer looks like one. */
export const rewrites: readonly Rewrite[] = [
  rewriteCommonTables,
  rewriteSetOperations,
  rewriteNestedJoins,
  rewriteSubqueries,
  rewriteColumnDefinitions,
  rewriteNames,
  rewriteLiterals,
  rewriteTrims,
  rewriteTypes,
  rewriteWindows,
  rewriteGroupings,
  rewriteSlices,
  rewriteFields,
  rewriteSuffixes,
  rewritePrefixes,
  rewriteOperators,
];
