import type { ReadContext } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { definitionNames, definitionValue } from '../../sql/definition-value.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import type { ColumnProps } from './column.ts';
import type { IdentitySequenceProps } from './identity-sequence.ts';
import { normaliseSequenceOptions } from './sequence-options.ts';

/** Reads GENERATED … AS IDENTITY into a column, and defines the sequence that it owns. */
export function defineIdentity(constraint: AstFields, id: ObjectId, context: ReadContext): boolean {
  const column = context.get<ColumnProps>(id);
  if (!column) return false;
  const [schema, table, name] = column.address.path as [string, string, string];
  const options: Record<string, string> = {};
  let sequence: readonly string[] = [schema, defaultSequenceName(table, name)];
  let named = false;
  for (const { DefElem: option } of constraint.options ?? []) {
    if (option.defname === 'sequence_name') {
      const names = definitionNames(option.arg);
      sequence = names.length === 1 ? [schema, ...names] : names;
      named = sequence.join('.') !== `${schema}.${defaultSequenceName(table, name)}`;
    } else if (/^(?:un)?logged$/.test(option.defname)) options[option.defname] = 'true';
    else if (option.arg !== undefined) options[option.defname] = definitionValue(option.arg) ?? '';
  }
  context.update<ColumnProps>(id, ({ type }) => ({
    notNull: true,
    identity: constraint.generated_when === 'd' ? 'by default' : 'always',
    identityName: named ? sequence : undefined,
    identityOptions: normaliseSequenceOptions(options, type),
  }));
  context.define<IdentitySequenceProps>(
    { kind: 'identity sequence', path: column.address.path },
    { name: sequence },
    { parent: id, tree: {} },
  );
  return true;
}

/** The name that PostgreSQL gives the sequence of a serial or identity column. */
export function defaultSequenceName(table: string, column: string): string {
  return makeObjectName(table, column, 'seq');
}
