import type { AstFields } from '../../parse/grammar.ts';
import { quoteLiteral } from '../../sql/quote.ts';

/** Settings whose elements are identifiers, so that pg_dump quotes each for itself (GUC_LIST_QUOTE in guc_tables.c). */
const quotedLists = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
]);

/** The value that SET … FROM CURRENT stands for is known to the server alone. */
export const fromCurrent = 'FROM CURRENT';

/**
 * The settings of a routine's SET clauses (VariableSetStmt nodes) by name, in lower case unless it is custom, each value as `SET name TO`
 * takes it; undefined where a clause is of an unknown form.
 */
export function readSettings(clauses: readonly AstFields[]): Readonly<Record<string, string>> | undefined {
  const settings: Record<string, string> = {};
  for (const { kind, name, args = [] } of clauses) {
    // Names of built-in settings ignore case; RESET finds a custom one only as it was written.
    const key: string = name.includes('.') ? name : name.toLowerCase();
    if (kind === 'VAR_SET_CURRENT') settings[key] = fromCurrent;
    else if (kind === 'VAR_SET_DEFAULT' || kind === 'VAR_RESET') delete settings[key];
    else if (kind === 'VAR_SET_VALUE') {
      const values: readonly (string | undefined)[] = args.map(readValue);
      if (values.some((value) => value === undefined)) return undefined;
      settings[key] = quotedLists.has(key)
        ? values.map((value) => quoteLiteral(value!)).join(', ')
        : quoteLiteral(values.join(', '));
    } else return undefined;
  }
  return settings;
}

function readValue({ A_Const: constant }: AstFields): string | undefined {
  if (constant?.sval) return constant.sval.sval ?? '';
  if (constant?.ival) return String(constant.ival.ival ?? 0);
  if (constant?.fval) return constant.fval.fval;
  if (constant?.boolval) return String(constant.boolval.boolval ?? false);
  return undefined;
}
