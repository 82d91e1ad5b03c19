import type { AstFields } from '../../parse/grammar.ts';
import { printTypeName } from '../../parse/type-name.ts';
import type { RoutineFacts } from '../catalog.ts';
import { stringsPath } from '../path.ts';
import type { Rule, Run } from '../run.ts';

const inputs = /^FUNC_PARAM_(?:DEFAULT|IN|INOUT|VARIADIC)$/;

/** CREATE OR REPLACE FUNCTION takes no table lock, but may not change the signature. https://www.postgresql.org/docs/18/sql-createfunction.html */
export const createFunction: Rule = (fields, run) => {
  if (!fields.replace) return;
  const parameters: AstFields[] = (fields.parameters ?? []).map((node: AstFields) => node.FunctionParameter);
  const given = parameters.filter(({ mode }) => inputs.test(mode));
  const types = given.map(({ argType }) => print(argType));
  const old = run.catalog.routine?.(stringsPath(fields.funcname), types);
  if (old) refuseSignature(run, old, given, returnsOf(fields.returnType, parameters));
};

function refuseSignature(
  run: Run,
  old: RoutineFacts,
  given: readonly AstFields[],
  returns: string | undefined,
): void {
  const alternative = 'drop the function and create it again';
  if (old.returns !== undefined && returns !== undefined && old.returns !== returns)
    run.ledger.refuse({ reason: 'CREATE OR REPLACE can not change the return type', alternative });
  old.arguments.forEach((argument, index) => {
    const next = given[index];
    if (argument.name !== undefined && argument.name !== next?.name)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE can not rename the parameter ${argument.name}`,
        alternative,
      });
    if (argument.default && !next?.defexpr)
      run.ledger.refuse({
        reason: 'CREATE OR REPLACE can not take away the default of a parameter',
        alternative,
      });
  });
}

/** The return type, of RETURNS TABLE with its columns. */
function returnsOf(type: AstFields, parameters: readonly AstFields[]): string | undefined {
  const columns = parameters.filter(({ mode }) => mode === 'FUNC_PARAM_TABLE');
  if (columns.length > 0)
    return `TABLE(${columns.map(({ name, argType }) => `${name} ${print(argType)}`).join(', ')})`;
  return type && print(type);
}

function print(type: AstFields): string {
  return printTypeName(type, (names) => names);
}
