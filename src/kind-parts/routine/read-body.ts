import type { ReadContext } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord } from '../../parse/slice.ts';
import type { RoutineProps } from './routine-props.ts';

type Body = Pick<RoutineProps, 'body' | 'parsedBody' | 'library' | 'symbol'>;

/**
 * Reads the AS clause or the parsed body. A function in C names its library and, where it differs from the SQL name,
 * the symbol in it (https://www.postgresql.org/docs/18/sql-createfunction.html).
 */
export function readBody(fields: AstFields, language: string, context: ReadContext): Body | undefined {
  const none: Body = { body: undefined, parsedBody: false, library: undefined, symbol: undefined };
  const options: readonly AstFields[] = (fields.options ?? []).map(({ DefElem }: AstFields) => DefElem);
  if (fields.sql_body) {
    const start = parsedBodyStart(options, context);
    return start < 0 ? undefined : { ...none, body: context.text.slice(start).trim(), parsedBody: true };
  }
  const items: readonly AstFields[] = options.find(({ defname }) => defname === 'as')?.arg.List.items ?? [];
  const [first, second] = items.map((node) => node.String.sval ?? '');
  if (language === 'c') {
    return { ...none, library: first, symbol: second ?? fields.funcname.at(-1).String.sval };
  }
  return second === undefined ? { ...none, body: first } : undefined;
}

/** The body stands behind the last option, or behind the result type where there is none. */
function parsedBodyStart(options: readonly AstFields[], context: ReadContext): number {
  const after = Math.max(0, ...options.map(({ location }) => context.offset(location)));
  const word = findWord(context.text, after, 'BEGIN', 'RETURN');
  if (word < 0) return word;
  return word - (/BEGIN$/i.test(context.text.slice(0, word)) ? 'BEGIN' : 'RETURN').length;
}
