/** Every dump of the samples, as a path below `samples/` without its extension. */
export const sampleDumps: readonly string[];

/** Returns the dump named by its path below `samples/`, made from its source. */
export function makeDump(name: string): Promise<string>;

/** Returns the SQL of a source file with each `\ir file` line replaced by the file it names. */
export function readSource(path: string): string;

/** Returns what pg_dump writes for a database made from the SQL, the same bytes each time. */
export function buildDump(sql: string): Promise<string>;
