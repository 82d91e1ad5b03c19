/** What the statements of a dump have set so far, as psql would have it while it runs the file. */
export interface Session {
  readonly settings: Map<string, string>;
  searchPath: readonly string[];
}

/** The state before the first statement: PostgreSQL's default search path without the user's own schema. */
export function startSession(): Session {
  return { settings: new Map(), searchPath: ['public'] };
}

/** Applies SET and set_config; the schemas of a search path without pg_catalog, which is always searched. */
export function applySetting(session: Session, name: string, values: readonly string[]): void {
  if (name === 'search_path') {
    session.searchPath = values.filter((value) => value !== '' && value !== 'pg_catalog');
    return;
  }
  session.settings.set(name, values.join(', '));
}
