import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { knowsOptions, optionFlag, optionsOf } from '../../kind-parts/definition-options.ts';
import { argumentTypes, createNameReader } from '../../kind-parts/name-reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import type { OperatorProps } from './operator.ts';

const known = [
  'function',
  'procedure',
  'leftarg',
  'rightarg',
  'commutator',
  'negator',
  'restrict',
  'join',
  'hashes',
  'merges',
];

/** Reads CREATE OPERATOR; PROCEDURE is the older word for FUNCTION. */
export const readOperator: Reader = (fields, context) => {
  const options = optionsOf(fields.definition);
  const body = options.get('function') ?? options.get('procedure');
  if (!knowsOptions(options, known) || !body?.TypeName) return false;
  const names = createNameReader(context);
  const type = (option: string) => {
    const value = options.get(option)?.TypeName;
    return value && names.type(value);
  };
  const routine = (value: AstFields) => (value ? names.name('routine', value.TypeName) : undefined);
  const operator = (option: string) => {
    const value = options.get(option);
    return value && names.operator(operatorNodes(value));
  };
  const [leftType, rightType] = [type('leftarg'), type('rightarg')];
  context.define<OperatorProps>(
    {
      kind: 'operator',
      path: context.path(fields.defnames),
      signature: `(${leftType ?? 'NONE'}, ${rightType ?? 'NONE'})`,
    },
    {
      leftType,
      rightType,
      function: routine(body)!,
      commutator: operator('commutator'),
      negator: operator('negator'),
      restrict: routine(options.get('restrict')),
      join: routine(options.get('join')),
      hashes: optionFlag(options, 'hashes') ?? false,
      merges: optionFlag(options, 'merges') ?? false,
    },
    { references: names.references.filter(({ kind }) => kind !== 'operator') },
  );
};

/** `OPERATOR(public.===)` is a list of names; a bare operator may come as a string. */
function operatorNodes(value: AstFields): AstFields {
  return value.List?.items ?? value.TypeName?.names ?? [value];
}

/** The operator that COMMENT ON or ALTER OPERATOR names with its operand types. */
export const locateOperator: NonNullable<AnyKind['locate']> = (name, context) => {
  const { objname, objargs } = name.ObjectWithArgs ?? name;
  const signature = `(${argumentTypes(objargs, (name) => context.type(name))})`;
  return context.find('operator', context.path(objname), signature);
};
