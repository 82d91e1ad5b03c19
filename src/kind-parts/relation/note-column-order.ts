import type { AnyKind } from '../../kind-contract/kind.ts';

/** Makes the last step of reading a kind of table: it notes the order of the declared columns of each. */
export function noteColumnOrder(kind: string): NonNullable<AnyKind['finish']> {
  return (context) => {
    for (const id of context.ids(kind)) {
      const columns = context
        .children(id)
        .map((child) => context.get(child)!)
        .filter(({ address, props }) => address.kind === 'column' && props.declared === true);
      context.update<{ columnOrder: readonly string[] }>(id, {
        columnOrder: columns.map(({ address }) => address.path.at(-1)!),
      });
    }
  };
}
