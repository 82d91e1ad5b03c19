import type { ReadContext } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { knowsOptions, optionFlag, optionsOf, optionText } from '../definition-options.ts';
import { isInput, readArguments } from './read-arguments.ts';
import { readBody } from './read-body.ts';
import { readFunctionOnly } from './read-function-only.ts';
import { readSettings } from './read-settings.ts';
import type { AnyRoutineProps, FunctionOnlyProps } from './routine-props.ts';
import { argumentType, routineSignature } from './signature.ts';

const known =
  'as cost language leakproof parallel rows security set strict support transform volatility window'.split(
    ' ',
  );

/** Reads CREATE FUNCTION and CREATE PROCEDURE, which are one node in the parse tree. */
export function readRoutine(fields: AstFields, context: ReadContext): boolean {
  const options = optionsOf(fields.options);
  if (!knowsOptions(options, known)) return false;
  const language = options.has('language') ? optionText(options.get('language')).toLowerCase() : 'sql';
  const clauses = (fields.options ?? []).filter(({ DefElem }: AstFields) => DefElem.defname === 'set');
  const settings = readSettings(clauses.map(({ DefElem }: AstFields) => DefElem.arg.VariableSetStmt));
  const body = readBody(fields, language, context);
  if (!settings || !body) return false;

  const list = readArguments(fields.parameters, context);
  const transforms: readonly AstFields[] = options.get('transform')?.List.items ?? [];
  const props: AnyRoutineProps = {
    argumentNames: list.map(({ name }) => name),
    argumentModes: list.map(({ mode }) => mode),
    argumentTypes: list.map(({ type }) => type),
    argumentDefaults: list.map((argument) => argument.default),
    language,
    ...body,
    transforms: transforms.map(({ TypeName }) => argumentType(TypeName, context)),
    securityDefiner: optionFlag(options, 'security') ?? false,
    settings,
    extensions: [],
  };
  const types = list.filter(isInput).map(({ type }) => type);
  const address = { path: context.path(fields.funcname), signature: routineSignature(types) };
  const definition = { references: [{ kind: 'language', path: [language] }] };
  if (fields.is_procedure) {
    context.define<AnyRoutineProps>({ kind: 'procedure', ...address }, props, definition);
    return true;
  }
  const returns = readReturns(
    fields,
    list.filter(({ mode }) => /OUT$/.test(mode)).map(({ type }) => type),
    context,
  );
  const only: FunctionOnlyProps = { returns, ...readFunctionOnly(options, language, returns) };
  context.define<AnyRoutineProps>({ kind: 'function', ...address }, { ...props, ...only }, definition);
  return true;
}

/** Without RETURNS the output arguments are the result: one gives its type, several a record. */
function readReturns(fields: AstFields, outputs: readonly string[], context: ReadContext): string {
  const columns = (fields.parameters ?? [])
    .map(({ FunctionParameter }: AstFields) => FunctionParameter)
    .filter(({ mode }: AstFields) => mode === 'FUNC_PARAM_TABLE')
    .map(({ name, argType }: AstFields) => `${quoteIdentifier(name)} ${argumentType(argType, context)}`);
  if (columns.length > 0) return `TABLE(${columns.join(', ')})`;
  if (fields.returnType) return argumentType(fields.returnType, context);
  return outputs.length === 1 ? outputs[0]! : outputs.length === 0 ? 'void' : 'record';
}
