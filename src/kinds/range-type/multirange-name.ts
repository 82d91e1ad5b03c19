/** Longest identifier in bytes (NAMEDATALEN - 1). */
const longestName = 63;

/**
 * The name that PostgreSQL gives a multirange (makeMultirangeTypeName in src/backend/catalog/pg_type.c): `range` in
 * the range's name becomes `multirange`; a name without it gets `_multirange`.
 */
export function multirangeName(rangeName: string): string {
  const at = rangeName.indexOf('range');
  if (at >= 0)
    return clip(`${rangeName.slice(0, at)}multirange${rangeName.slice(at + 'range'.length)}`, longestName);
  const ending = '_multirange';
  return `${clip(rangeName, longestName - ending.length)}${ending}`;
}

/** Cuts a name to a number of UTF-8 bytes without splitting a character. */
function clip(name: string, bytes: number): string {
  let text = name;
  while (new TextEncoder().encode(text).length > bytes) text = [...text].slice(0, -1).join('');
  return text;
}
