import type { AnyKind } from '../kind-contract/kind.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** Makes the `locate` of a kind that statements name by a list: first the access method, then the qualified name. */
export function locateWithMethod(kind: string): NonNullable<AnyKind['locate']> {
  return (name, context) => {
    const [method, ...path] = name.List.items;
    return context.find(kind, context.path(path), ` USING ${quoteIdentifier(method.String.sval)}`);
  };
}
