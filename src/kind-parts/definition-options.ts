import type { AstFields } from '../parse/grammar.ts';

/** The `name = value` options of a CREATE statement, by name; an option without a value has the value `undefined`. */
export function optionsOf(list: readonly AstFields[] | undefined): ReadonlyMap<string, AstFields> {
  return new Map((list ?? []).map(({ DefElem: { defname, arg } }) => [defname, arg]));
}

/** The value of an option as text: a number, a string, a word, or the last part of a name. */
export function optionText(value: AstFields): string {
  if (value.String) return value.String.sval ?? '';
  if (value.Integer) return String(value.Integer.ival ?? 0);
  if (value.Float) return value.Float.fval;
  if (value.Boolean) return String(value.Boolean.boolval ?? false);
  const names = value.TypeName?.names ?? value.List?.items;
  return names?.at(-1)?.String?.sval ?? '';
}

/** A truth value as defGetBoolean reads it: an option without a value is true; undefined where it is not given. */
export function optionFlag(options: ReadonlyMap<string, AstFields>, name: string): boolean | undefined {
  if (!options.has(name)) return undefined;
  const value = options.get(name);
  return value === undefined || /^(?:true|on|1|yes)$/i.test(optionText(value));
}

/** True where every option of a statement is one of these; a reader leaves other statements as text. */
export function knowsOptions(options: ReadonlyMap<string, AstFields>, names: readonly string[]): boolean {
  return [...options.keys()].every((name) => names.includes(name));
}
