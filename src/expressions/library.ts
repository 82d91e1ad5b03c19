/** The module `pgsql-ast-parser` as a value, handed to the functions that need it so that none imports it eagerly. */
export type Library = typeof import('pgsql-ast-parser');

/** Loads the parser on first call; the module is large, so nothing loads it before a difference is explained. */
export async function loadLibrary(): Promise<Library> {
  const loaded = (await import('pgsql-ast-parser')) as Library & { readonly default?: Library };
  // A CommonJS module seen from ESM has its exports on `default` where Node cannot list their names.
  return loaded.default ?? loaded;
}
