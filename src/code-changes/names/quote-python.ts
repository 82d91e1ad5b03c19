/** A Python string literal; JSON's escapes are Python's as well. */
export function quotePython(value: string): string {
  return JSON.stringify(value);
}

/** SQL for SQLAlchemy's text(), which takes `:name` for a parameter unless the colon is escaped. */
export function quotePythonSql(sql: string): string {
  return quotePython(sql.replace(/(?<![:\w\\]):(?=\w)/g, '\\:'));
}

/** A tuple, which needs a comma even with one item. */
export function pythonTuple(items: readonly string[]): string {
  return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
}
