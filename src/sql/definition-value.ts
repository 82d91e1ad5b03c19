// biome-ignore lint/suspicious/noExplicitAny: a parse-tree node is loosely typed JSON.
type Node = any;

/** The value of a DefElem's `arg` as text: strings, numbers, booleans, bare words; undefined where there is none. */
export function definitionValue(arg: Node): string | undefined {
  if (arg === undefined) return undefined;
  if (arg.String) return arg.String.sval ?? '';
  if (arg.Integer) return String(arg.Integer.ival ?? 0);
  if (arg.Float) return arg.Float.fval;
  if (arg.Boolean) return String(arg.Boolean.boolval ?? false);
  if (arg.TypeName) return definitionNames(arg).join('.');
  if (arg.List) return definitionNames(arg).join('.');
  return undefined;
}

/** The names of a DefElem's `arg`: a qualified function, a list of roles or schemas. */
export function definitionNames(arg: Node): readonly string[] {
  const nodes: readonly Node[] = arg?.List?.items ?? arg?.TypeName?.names ?? (arg ? [arg] : []);
  return nodes.map((node) => node.String?.sval ?? node.RoleSpec?.rolename ?? '');
}

/** A list of DefElem nodes as a map; an option without a value means `true`. Later ones win. */
export function definitionMap(options: readonly Node[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (options ?? []).map(({ DefElem: { defname, arg } }) => [defname, definitionValue(arg) ?? 'true']),
  );
}

/** True for the spellings of true that PostgreSQL takes in options. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:t(?:r(?:ue?)?)?|on|y(?:es?)?|1)$/i.test(value);
}
