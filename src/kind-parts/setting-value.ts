import type { Ddl } from '../kind-contract/ddl.ts';
import type { AstFields } from '../parse/grammar.ts';
import { fillIn } from '../redact/fill-in.ts';
import { seal, unseal } from '../redact/seal.ts';
import { isSecretName } from '../redact/secret-name.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/** What ALTER ROLE or ALTER DATABASE … SET gives a parameter: `'app', 'public'`. */
export type SettingProps = {
  readonly value: string;
};

/** The value of a SET clause as a list of literals, sealed where the parameter is named like a secret; undefined for RESET, FROM CURRENT and SET TIME ZONE INTERVAL. */
export function settingValue(clause: AstFields): string | undefined {
  if (clause.kind !== 'VAR_SET_VALUE') return undefined;
  const values = clause.args.map(({ A_Const: constant }: AstFields) => {
    if (constant?.sval) return constant.sval.sval ?? '';
    if (constant?.ival) return String(constant.ival.ival ?? 0);
    if (constant?.fval) return constant.fval.fval;
    return undefined;
  });
  if (values.includes(undefined)) return undefined;
  const list = values.map(quoteLiteral).join(', ');
  return isSecretName(clause.name) ? seal(list) : list;
}

/** `ALTER … SET parameter TO value`; the value of a parameter that is named like a secret has to be filled in. */
export function setParameter(target: string, parameter: string, value: string): readonly Ddl[] {
  const sql = `ALTER ${target} SET ${parameterName(parameter)} TO ${unseal(value)}`;
  return [{ sql, ...fillIn(isSecretName(parameter) ? [parameter] : []) }];
}

/** `ALTER … RESET parameter`. */
export function resetParameter(target: string, parameter: string): readonly Ddl[] {
  return [{ sql: `ALTER ${target} RESET ${parameterName(parameter)}`, phase: 'contract' }];
}

/** A parameter with a prefix is one quoted name, as pg_dump writes it. */
function parameterName(name: string): string {
  return quoteIdentifier(name);
}
