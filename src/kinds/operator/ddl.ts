import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { printOperator } from '../../kind-parts/name-reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { OperatorProps } from './operator.ts';

/** ALTER OPERATOR … SET takes estimators since 9.6 and the rest since this version, from nothing to something only. */
const fullyAlterableSince = 17;

/** `public.=== (integer, NONE)`. */
export function operatorName({ address, props }: SchemaObject<OperatorProps>): string {
  return `${printOperator(address.path)} (${props.leftType ?? 'NONE'}, ${props.rightType ?? 'NONE'})`;
}

/** CREATE OPERATOR with every option that is not the default. */
export function createOperator({ address, props }: SchemaObject<OperatorProps>): readonly Ddl[] {
  const options = [
    `FUNCTION = ${props.function}`,
    ...(props.leftType === undefined ? [] : [`LEFTARG = ${props.leftType}`]),
    ...(props.rightType === undefined ? [] : [`RIGHTARG = ${props.rightType}`]),
    ...Object.entries(plannerOptions(props))
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} = ${value}`),
    ...(props.hashes ? ['HASHES'] : []),
    ...(props.merges ? ['MERGES'] : []),
  ];
  return [{ sql: `CREATE OPERATOR ${printOperator(address.path)} (${options.join(', ')})` }];
}

/** ALTER OPERATOR … SET with what differs, where the server can do it. */
export function alterOperator(
  { before, after }: Alteration<OperatorProps, unknown>,
  { version, model }: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const [from, to] = [before.props, after.props];
  const once = (['commutator', 'negator', 'hashes', 'merges'] as const).filter(
    (name) => from[name] !== to[name],
  );
  if (once.length > 0 && (version < fullyAlterableSince || once.some((name) => from[name]))) return 'rebuild';
  // ALTER OPERATOR takes only operators that are there; CREATE OPERATOR makes a shell of one that is not.
  const partners = (['commutator', 'negator'] as const)
    .filter((name) => once.includes(name) && to[name]?.includes('.'))
    .map((name) => findPartner(after, name, model));
  if (partners.includes(undefined)) return 'rebuild';
  const old = plannerOptions(from);
  const options = Object.entries(plannerOptions(to))
    .filter(([name, value]) => value !== old[name])
    .map(([name, value]) => `${name} = ${value ?? 'NONE'}`);
  const flags = once
    .filter((name) => name === 'hashes' || name === 'merges')
    .map((name) => name.toUpperCase());
  const sql = `ALTER OPERATOR ${operatorName(after)} SET (${[...options, ...flags].join(', ')})`;
  return [partners.length > 0 ? { sql, requires: partners as readonly ObjectId[] } : { sql }];
}

/** The operator of the model that is the commutator (with the operands turned) or negator of another. */
function findPartner(
  { props }: SchemaObject<OperatorProps>,
  role: 'commutator' | 'negator',
  { objects }: Model,
): ObjectId | undefined {
  const operands = [props.leftType ?? 'NONE', props.rightType ?? 'NONE'];
  const signature = `(${(role === 'commutator' ? operands.reverse() : operands).join(', ')})`;
  return [...objects.values()].find(
    ({ address }) =>
      address.kind === 'operator' &&
      address.signature === signature &&
      printOperator(address.path) === props[role],
  )?.id;
}

function plannerOptions(props: OperatorProps): Readonly<Record<string, string | undefined>> {
  return {
    COMMUTATOR: props.commutator && `OPERATOR(${props.commutator})`,
    NEGATOR: props.negator && `OPERATOR(${props.negator})`,
    RESTRICT: props.restrict,
    JOIN: props.join,
  };
}
