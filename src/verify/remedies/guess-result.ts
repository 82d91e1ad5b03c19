// What the functions of much used extensions and platforms return, by their names.
const byName: readonly (readonly [RegExp, string])[] = [
  [/uuid|^uid$/i, 'uuid'],
  [/jwt$|json/i, 'jsonb'],
  [
    /^(?:st_)?(?:is|has|contains|within|intersects|dwithin|overlaps|covers|touches|crosses|disjoint|equals)/i,
    'boolean',
  ],
  [/(?:en|de)crypt|digest|hmac|random_bytes|nonce/i, 'bytea'],
  [/distance|^st_(?:area|length|x|y|z|perimeter)$/i, 'double precision'],
];

/** The likely result type of a function that is not there; a use that wants another one is treated afterwards. */
export function guessResult(name: string, statement: string): string {
  if (/^CREATE\s+EVENT\s+TRIGGER\b/i.test(statement)) return 'event_trigger';
  if (/^CREATE\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER\b/i.test(statement)) return 'trigger';
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}
