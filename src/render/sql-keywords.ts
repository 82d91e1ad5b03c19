// Words that structure a definition; types and functions are names to the reader and stay uncoloured.
const words = `
  add after aggregate all alter always and any array as asc authorization before begin between by cache cascade case
  cast check collate column comment commit concurrently constraint create cross current cycle database declare default
  deferrable deferred delete desc disable distinct do domain drop each else elsif enable end enum event except exclude
  execute exists extension false fetch filter for force foreign from full function generated grant group handler having
  identity if immediate immutable in include increment index inherits initially inner insert instead intersect into is
  isolation join key language last lateral left level like limit lock loop match materialized maxvalue minvalue named
  no not nothing notify null nulls of off offset on only operator option or order outer over owned owner parallel
  partition perform permissive plan policy primary privileges procedure publication raise range recursive references
  rename replace reset restrict restrictive return returning returns revoke right role rollback row rows rule schema
  security select sequence server set setof share some stable start statement statistics stored strict subscription
  support table tablespace temporary then to transaction trigger true truncate type union unique unlogged update using
  valid validate values variadic view volatile when where while window with without
`;

const keywords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** True for a word that structures SQL, whatever its case. */
export function isKeyword(word: string): boolean {
  return keywords.has(word) || keywords.has(word.toLowerCase());
}
