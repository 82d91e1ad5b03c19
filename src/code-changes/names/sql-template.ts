/** SQL as a tagged template that TypeScript reads back as the same text. */
export function sqlTemplate(sql: string): string {
  return `sql\`${sql.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}
