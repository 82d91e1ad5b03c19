import { type Comparison, compareExpressions } from '../../canon/index.ts';

/** Compares the defaults of arguments one by one; `types` are the arguments' types. */
export function compareDefaults(
  from: readonly string[],
  to: readonly string[],
  types: readonly string[],
  strict: boolean,
): Comparison {
  const rules = new Set<string>();
  const equal =
    from.length === to.length &&
    from.every((before, index) => {
      const after = to[index]!;
      if (before === after) return true;
      if (before === '' || after === '') return false;
      const result = compareExpressions(before, after, { columnType: types[index], strict });
      for (const rule of result.rules) rules.add(rule);
      return result.equal;
    });
  return { equal, rules: equal ? [...rules] : [] };
}
