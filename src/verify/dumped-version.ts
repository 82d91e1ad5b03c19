/** The major version of the server that a dump comes from, where its header says so; 9 for 9.0 to 9.6. */
export function dumpedVersion(dump: string): number | undefined {
  const major = /^-- Dumped from database version (\d+)/m.exec(dump.slice(0, 4096))?.[1];
  return major === undefined ? undefined : Number(major);
}
