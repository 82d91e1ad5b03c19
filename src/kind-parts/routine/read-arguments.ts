import type { ReadContext } from '../../kind-contract/reader.ts';
import { tokens } from '../../lexer/tokens.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceParentheses, splitAtCommas } from '../../parse/slice.ts';
import { argumentType } from './signature.ts';

/** One argument of a routine; `name` and `default` are empty where there is none. */
export interface Argument {
  readonly name: string;
  readonly mode: string;
  readonly type: string;
  readonly default: string;
}

const modes: Readonly<Record<string, string>> = {
  FUNC_PARAM_IN: 'IN',
  FUNC_PARAM_DEFAULT: 'IN',
  FUNC_PARAM_OUT: 'OUT',
  FUNC_PARAM_INOUT: 'INOUT',
  FUNC_PARAM_VARIADIC: 'VARIADIC',
};

/** Reads the arguments of CREATE FUNCTION or CREATE AGGREGATE, without the columns of RETURNS TABLE. */
export function readArguments(
  parameters: readonly AstFields[] | undefined,
  context: ReadContext,
): readonly Argument[] {
  const nodes = (parameters ?? [])
    .map(({ FunctionParameter }) => FunctionParameter)
    .filter(({ mode }) => mode !== 'FUNC_PARAM_TABLE');
  const texts = nodes.some(({ defexpr }) => defexpr)
    ? splitAtCommas(sliceParentheses(context.text, 0)?.text ?? '')
    : [];
  return nodes.map(({ name = '', mode, argType, defexpr }, index) => ({
    name,
    mode: modes[mode] ?? 'IN',
    type: argumentType(argType, context),
    default: defexpr ? sliceDefault(texts[index] ?? '') : '',
  }));
}

/** True for the arguments that a caller passes: they make up the signature. */
export function isInput({ mode }: Pick<Argument, 'mode'>): boolean {
  return mode !== 'OUT';
}

/** What follows DEFAULT or its older spelling `=`. */
function sliceDefault(argument: string): string {
  const afterWord = findWord(argument, 0, 'DEFAULT');
  if (afterWord >= 0) return argument.slice(afterWord).trim();
  for (const token of tokens(argument)) {
    if (token.kind === 'operator' && argument[token.start] === '=')
      return argument.slice(token.start + 1).trim();
  }
  return '';
}
