const unchanged =
  /(?:ss|us|is|news|series|species|analytics|settings|metadata|data|media|status|sms|gps|dns|aws|kms|tls)$/i;

/** The singular of an English plural, for names of classes; a word that is not known to be a plural stays. */
export function singular(name: string): string {
  if (unchanged.test(name) || !/s$/i.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name) && name.length > 4) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|stat|bon|vir|camp)(?:es|uses)$/i.test(name)) return name.slice(0, -2);
  return name.length > 2 ? name.slice(0, -1) : name;
}
