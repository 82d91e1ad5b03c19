import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import { quoteName } from '../../sql/quote.ts';
import { attachIndex } from './create.ts';
import type { IndexProps } from './props.ts';

/** An index can be attached in place; it is detached only together with its table. */
export function alterAttachment(
  { before, after, from, to }: Alteration<IndexProps, readonly string[] | undefined>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (from === undefined) return attachIndex(after, context);
  const stays = context.model.objects.get(after.parent!)?.props.partitionOf !== undefined;
  if (to === undefined && !stays) return [];
  // An index that is dropped takes its parts along; what shall stay has to be made again.
  const whole = wholeIndex(before, context.other);
  if (to === undefined && whole !== undefined && !context.model.objects.has(whole)) return 'rebuild';
  const name = quoteName(after.address.path);
  return [
    {
      sql: '',
      decision: `Index ${name} cannot be detached from ${quoteName(from)} while its table is a partition.`,
    },
  ];
}
