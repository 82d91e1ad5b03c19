import type { RewriteRule } from './equivalence.ts';
import { searchPathNames } from './rules/n04-search-path.ts';
import { arrayCast } from './rules/n07-array-cast.ts';
import { valueSet } from './rules/n08-value-set.ts';
import { nestedConditions, operandOrder } from './rules/n09-nested-conditions.ts';
import { constants } from './rules/n11-constants.ts';
import { currentTimeAndUser } from './rules/n12-current-time-and-user.ts';
import { sqlSyntax } from './rules/n13-sql-syntax.ts';
import { extractField } from './rules/n14-extract.ts';
import { similarEscape } from './rules/n15-similar-escape.ts';
import { qualifiedColumns } from './rules/n16-qualified-columns.ts';
import { catalogNames } from './rules/n28-catalog-names.ts';
import { instants } from './rules/n29-instants.ts';
import { typeNames } from './rules/n30-type-names.ts';
import { bodies } from './rules/n31-bodies.ts';

/**
 * The rules that make two trees equal. N28 stands before N30, and general rules before special ones,
 * because of two rules that would each do the first is given up when the needed ones are picked.
 */
export const rewriteRules: readonly RewriteRule[] = [
  catalogNames,
  typeNames,
  searchPathNames,
  constants,
  currentTimeAndUser,
  sqlSyntax,
  similarEscape,
  arrayCast,
  valueSet,
  nestedConditions,
  qualifiedColumns,
  instants,
  bodies,
];

/** The rules that make two trees near, yet not equal. */
export const nearRules: readonly RewriteRule[] = [operandOrder, extractField];
