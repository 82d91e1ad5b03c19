import type { AnyKind } from '../../kind-contract/kind.ts';
import type { TableProps } from './table.ts';

/** Notes the order of the declared columns of each table. */
export const finishTables: NonNullable<AnyKind['finish']> = (context) => {
  for (const id of context.ids('table')) {
    const columns = context
      .children(id)
      .map((child) => context.get(child)!)
      .filter(({ address, props }) => address.kind === 'column' && props.declared === true);
    context.update<TableProps>(id, { columnOrder: columns.map(({ address }) => address.path.at(-1)!) });
  }
};
