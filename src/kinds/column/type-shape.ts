/** A type taken apart. */
export interface ColumnShape {
  /** As format_type writes it without its modifiers: `timestamp without time zone`. */
  readonly name: string;
  readonly modifiers: readonly string[];
  readonly array: boolean;
}

/** Takes a type as format_type writes it apart: `character varying(20)[]`. */
export function typeShape(type: string): ColumnShape {
  const array = type.endsWith('[]');
  const element = array ? type.slice(0, -2) : type;
  const [, before, modifiers, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(element) ?? [];
  return {
    name: before === undefined ? element : `${before}${after}`.trim(),
    modifiers: modifiers === undefined ? [] : modifiers.split(',').map((modifier) => modifier.trim()),
    array,
  };
}
