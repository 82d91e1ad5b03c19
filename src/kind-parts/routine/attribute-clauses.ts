import { quoteName } from '../../sql/quote.ts';
import { defaultCost, defaultRows, returnsSet } from './read-function-only.ts';
import { fromCurrent } from './read-settings.ts';
import type { AnyRoutineProps } from './routine-props.ts';

/** The attributes that CREATE and ALTER share, in the order of pg_dump; defaults are left out. */
export function attributeClauses(props: AnyRoutineProps): readonly string[] {
  return [
    props.volatility?.toUpperCase() ?? '',
    props.strict ? 'STRICT' : '',
    props.securityDefiner ? 'SECURITY DEFINER' : '',
    props.leakproof ? 'LEAKPROOF' : '',
    props.cost === undefined ? '' : `COST ${props.cost}`,
    props.rows === undefined ? '' : `ROWS ${props.rows}`,
    props.support === undefined ? '' : `SUPPORT ${props.support}`,
    props.parallel === undefined ? '' : `PARALLEL ${props.parallel.toUpperCase()}`,
    ...Object.entries(props.settings).map(printSetting),
  ].filter(Boolean);
}

/**
 * The clauses of one ALTER that turn one set of attributes into another; undefined where no ALTER does it: a support
 * function can be changed, not taken away (https://www.postgresql.org/docs/18/sql-alterfunction.html).
 */
export function attributeChanges(from: AnyRoutineProps, to: AnyRoutineProps): readonly string[] | undefined {
  if (from.support !== undefined && to.support === undefined) return undefined;
  const rows = to.rows ?? (returnsSet(to.returns ?? '') ? String(defaultRows) : undefined);
  const clauses: readonly (readonly [boolean, string])[] = [
    [from.volatility !== to.volatility, (to.volatility ?? 'volatile').toUpperCase()],
    [from.strict !== to.strict, to.strict ? 'STRICT' : 'CALLED ON NULL INPUT'],
    [from.securityDefiner !== to.securityDefiner, `SECURITY ${to.securityDefiner ? 'DEFINER' : 'INVOKER'}`],
    [from.leakproof !== to.leakproof, to.leakproof ? 'LEAKPROOF' : 'NOT LEAKPROOF'],
    [from.cost !== to.cost, `COST ${to.cost ?? defaultCost(to.language)}`],
    [from.rows !== to.rows && rows !== undefined, `ROWS ${rows}`],
    [from.support !== to.support, `SUPPORT ${to.support}`],
    [from.parallel !== to.parallel, `PARALLEL ${(to.parallel ?? 'unsafe').toUpperCase()}`],
  ];
  const reset = Object.keys(from.settings).filter((name) => !Object.hasOwn(to.settings, name));
  const set = Object.entries(to.settings).filter(([name, value]) => from.settings[name] !== value);
  return [
    ...clauses.filter(([differs]) => differs).map(([, clause]) => clause),
    ...reset.map((name) => `RESET ${settingName(name)}`),
    ...set.map(printSetting),
  ];
}

function printSetting([name, value]: readonly [string, string]): string {
  return value === fromCurrent ? `SET ${settingName(name)} ${value}` : `SET ${settingName(name)} TO ${value}`;
}

/** Settings of extensions have two names with a dot between. */
function settingName(name: string): string {
  return quoteName(name.split('.'));
}
