async function installed(load: () => Promise<unknown>, what: string): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    console.warn(`${what} is not installed: the tests that need it are skipped`);
    return false;
  }
}

/** True where the embedded PostgreSQL is installed; warns where it is not. */
export const hasEngine =
  (await installed(() => import('@electric-sql/pglite'), '@electric-sql/pglite')) &&
  (await installed(() => import('@electric-sql/pglite-tools/pg_dump'), '@electric-sql/pglite-tools'));

/** True where the real pgvector is installed beside it. */
export const hasVector = await installed(
  () => import('@electric-sql/pglite-pgvector'),
  '@electric-sql/pglite-pgvector',
);
