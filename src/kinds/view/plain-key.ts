/** A parse tree as text without positions: two trees with one key say the same. */
export function plainKey(tree: unknown): string {
  return JSON.stringify(tree ?? null, (key, value) =>
    typeof value === 'number' && (/location$/.test(key) || key === 'stmt_len' || /^rexpr_list_/.test(key))
      ? undefined
      : value,
  );
}
