/**
 * Every entry of a dump that names the table, sorted; two tables are equal where these are.
 *
 * pg_dump writes each object as an entry that starts with a `-- Name:` comment.
 */
export function entriesAboutTable(dump: string, table: string): readonly string[] {
  const mention = new RegExp(`\\bpublic\\.${table}\\b`);
  return dump
    .split(/^--\n(?=-- Name: )/m)
    .slice(1)
    .map((entry) => entry.replace(/\n\n--\n-- PostgreSQL database dump complete[\s\S]*$/, '').trimEnd())
    .filter((entry) => mention.test(entry))
    .map((entry) => entry.replace(/\n+SET default_\w+ = [^\n]*;/g, ''))
    .sort();
}
