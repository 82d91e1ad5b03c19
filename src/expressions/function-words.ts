/** Words that the grammar takes unquoted before a bracket although they are reserved as names. */
export const keywordFunctions = new Set([
  'row',
  'coalesce',
  'greatest',
  'least',
  'nullif',
  'rollup',
  'cube',
  'grouping',
  'array',
]);

/** Words that, unquoted before a bracket, are types or have a syntax of their own. */
export const typeWords = new Set(
  'between bigint bit boolean char character dec decimal float int integer interval nchar none numeric real setof smallint time timestamp treat values varchar'.split(
    ' ',
  ),
);

/** Words that read as keywords and are printed with a space before their bracket. */
export const spacedFunctions = new Set(['any', 'all', 'some', 'exists']);
