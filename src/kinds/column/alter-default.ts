import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { operand } from '../../kind-parts/relation/column-definition.ts';
import { dropIdentity } from './alter-identity.ts';
import { alterColumnOnly } from './alter-table.ts';
import { typeSetsDefault } from './alter-type.ts';
import type { ColumnProps } from './column.ts';
import { changesWithParent } from './from-parent.ts';

/** Sets or drops the default; new rows only. An identity must go before a default can come. */
export function alterDefault(
  { before, after, to }: Alteration<ColumnProps, string | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  if (typeSetsDefault({ before, after }) && !changesWithParent(after, ['type'], context)) return [];
  if (after.props.generated !== undefined || before.props.generated !== undefined) return [];
  const action = to === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${operand(to)}`;
  const losesIdentity = before.props.identity !== undefined && after.props.identity === undefined;
  return [
    ...(losesIdentity ? [dropIdentity(after, context)] : []),
    { sql: alterColumnOnly(after, action, context), ...(to === undefined ? { early: true } : {}) },
  ];
}
