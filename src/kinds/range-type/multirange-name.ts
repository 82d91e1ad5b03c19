import { clipName, nameWithEnding } from '../../sql/name-length.ts';

/**
 * The name that PostgreSQL gives a multirange (makeMultirangeTypeName in src/backend/catalog/pg_type.c): `range` in
 * the range's name becomes `multirange`; a name without it gets `_multirange`.
 */
export function multirangeName(rangeName: string): string {
  const at = rangeName.indexOf('range');
  if (at >= 0) return clipName(`${rangeName.slice(0, at)}multirange${rangeName.slice(at + 'range'.length)}`);
  return nameWithEnding(rangeName, '_multirange');
}
