import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { BaseTypeProps } from './base-type.ts';

/** ALTER TYPE … SET is there since this version. */
const alterableSince = 13;
/** Subscripting functions and their option are there since this version. */
const subscriptSince = 14;

/**
 * The shell first, then the type: its input and output functions have the shell in their signatures and must stand
 * between the two (https://www.postgresql.org/docs/18/sql-createtype.html).
 */
export function createBaseType(object: SchemaObject<BaseTypeProps>, context: DdlContext): readonly Ddl[] {
  const shell: Ddl = { sql: `CREATE TYPE ${quoteName(object.address.path)}` };
  return object.props.defined ? [shell, defineType(object, context)] : [shell];
}

/** A shell is completed by the definition; a type that is defined cannot be defined anew. */
export function completeShell(
  { before, after }: Alteration<BaseTypeProps, unknown>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  return !before.props.defined && after.props.defined ? [defineType(after, context)] : 'rebuild';
}

function defineType({ address, props }: SchemaObject<BaseTypeProps>, context: DdlContext): Ddl {
  const options = [
    ...Object.entries(setOptions(props, context.version)).filter(([, value]) => value !== undefined),
    ['INPUT', props.input],
    ['OUTPUT', props.output],
    ['INTERNALLENGTH', props.length],
    ['ALIGNMENT', props.alignment],
    ['CATEGORY', quoteLiteral(props.category)],
    ['PREFERRED', String(props.preferred)],
    ['DELIMITER', quoteLiteral(props.delimiter)],
    ['COLLATABLE', String(props.collatable)],
    ['STORAGE', props.storage],
    ...(props.default === undefined ? [] : [['DEFAULT', quoteLiteral(props.default)]]),
    ...(props.element === undefined ? [] : [['ELEMENT', props.element]]),
  ].map(([option, value]) => `${option} = ${value}`);
  // LIKE takes the layout from another type; options of the layout beside it would be overridden.
  const layout = /^(?:INTERNALLENGTH|ALIGNMENT|STORAGE) /;
  const list = props.like
    ? [...options.filter((option) => !layout.test(option)), `LIKE = ${props.like}`]
    : [...options, ...(props.byValue ? ['PASSEDBYVALUE'] : [])];
  return {
    sql: `CREATE TYPE ${quoteName(address.path)} (${list.join(', ')})`,
    requires: functionsOf(props, context),
  };
}

/** ALTER TYPE … SET with what differs. */
export function alterBaseType(
  change: Alteration<BaseTypeProps, unknown>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const { before, after } = change;
  const { version } = context;
  if (version < alterableSince || !before.props.defined) return completeShell(change, context);
  const old = setOptions(before.props, version);
  const changed = Object.entries(setOptions(after.props, version)).filter(
    ([option, value]) => value !== old[option],
  );
  const storage = after.props.storage === before.props.storage ? [] : [['STORAGE', after.props.storage]];
  const list = [...changed, ...storage].map(([option, value]) => `${option} = ${value ?? 'NONE'}`);
  return [{ sql: `ALTER TYPE ${quoteName(after.address.path)} SET (${list.join(', ')})` }];
}

function setOptions(props: BaseTypeProps, version: number): Readonly<Record<string, string | undefined>> {
  return {
    RECEIVE: props.receive,
    SEND: props.send,
    TYPMOD_IN: props.modifierInput,
    TYPMOD_OUT: props.modifierOutput,
    ANALYZE: props.analyze,
    ...(version >= subscriptSince ? { SUBSCRIPT: props.subscript } : {}),
  };
}

/** The functions of the model that the type names. */
function functionsOf(props: BaseTypeProps, { model }: DdlContext): readonly ObjectId[] {
  const { input, output, receive, send, modifierInput, modifierOutput, analyze, subscript } = props;
  const named = [input, output, receive, send, modifierInput, modifierOutput, analyze, subscript];
  return [...model.objects.values()]
    .filter(({ address }) => address.kind === 'function' && named.includes(quoteName(address.path)))
    .map(({ id }) => id);
}
