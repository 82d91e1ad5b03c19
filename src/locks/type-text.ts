import type { Run } from './run.ts';

/** A type as format_type writes it, taken apart; domains are followed to the type below. */
export interface TypeText {
  readonly base: string;
  readonly modifiers: readonly number[];
  readonly array: boolean;
  /** A domain with CHECK or NOT NULL was on the way. */
  readonly constrained: boolean;
}

const shape = /^(.+?)(?:\(([-\d,\s]+)\))?( with(?:out)? time zone)?((?:\[\])*)$/;

/** Takes apart a type's text. */
export function readType(text: string, run: Run): TypeText {
  const [, name = text, list, zone = '', brackets = ''] = shape.exec(text) ?? [];
  const base = name + zone;
  const path = base.split('.').map((part) => part.replaceAll('"', ''));
  const type = brackets ? undefined : run.catalog.type?.(path);
  if (type?.kind === 'domain' && type.base) {
    const below = readType(type.base, run);
    return { ...below, constrained: below.constrained || !!type.constrained };
  }
  return {
    base,
    modifiers: list ? list.split(',').map(Number) : [],
    array: brackets !== '',
    constrained: false,
  };
}
