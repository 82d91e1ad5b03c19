import type { AstFields } from '../../parse/grammar.ts';
import { quoteName } from '../../sql/quote.ts';
import { optionFlag, optionText } from '../definition-options.ts';
import type { FunctionOnlyProps } from './routine-props.ts';

/** What the planner assumes of a function unless it is told otherwise, as pg_dump knows it too. */
const quickLanguages = new Set(['c', 'internal']);
const quickCost = 1;
const usualCost = 100;
const usualRows = 1000;

/** The attributes of a function; defaults are left out, whether they were spelled or not. */
export function readFunctionOnly(
  options: ReadonlyMap<string, AstFields>,
  language: string,
  returns: string,
): Omit<FunctionOnlyProps, 'returns'> {
  const text = (name: string) => (options.has(name) ? optionText(options.get(name)) : undefined);
  const volatility = text('volatility')?.toLowerCase();
  const parallel = text('parallel')?.toLowerCase();
  const support: AstFields = options.get('support')?.List?.items;
  return {
    window: optionFlag(options, 'window') ?? false,
    volatility: volatility === 'volatile' ? undefined : volatility,
    strict: optionFlag(options, 'strict') ?? false,
    leakproof: optionFlag(options, 'leakproof') ?? false,
    parallel: parallel === 'unsafe' ? undefined : parallel,
    cost: unless(text('cost'), defaultCost(language)),
    rows: unless(text('rows'), returnsSet(returns) ? usualRows : 0),
    support: support && quoteName(support.map((name: AstFields) => name.String.sval)),
  };
}

/** The cost that a function of this language has where none is given. */
export function defaultCost(language: string): number {
  return quickLanguages.has(language) ? quickCost : usualCost;
}

/** The number of rows that a set-returning function is taken to return where none is given. */
export const defaultRows: number = usualRows;

/** True where the function returns any number of rows. */
export function returnsSet(returns: string): boolean {
  return /^(?:SETOF |TABLE\()/.test(returns);
}

function unless(value: string | undefined, standard: number): string | undefined {
  return value === undefined || Number(value) === standard ? undefined : String(Number(value));
}
