import type { DraftStep } from './draft-step.ts';
import type { OrderedStep } from './order-steps.ts';
import type { Plan } from './plan.ts';

/**
 * Numbers the transactions of a plan: 0 for a statement that must run outside of any. Online, steps share one as long
 * as they are about one relation or wait for each other, so that locks are held shortly; else one takes them all.
 */
export function groupTransactions(ordered: readonly OrderedStep[], style: Plan['style']): readonly number[] {
  let last = 0;
  let current: { number: number; phase: string; members: Set<DraftStep>; root: string } | undefined;
  return ordered.map(({ step, phase }) => {
    if (step.ddl.sql === '') {
      // What a person does there happens between transactions, where these are short.
      if (style === 'online' && current?.phase !== phase) current = undefined;
      return current?.number ?? 0;
    }
    if (step.ddl.transaction === 'none') {
      current = undefined;
      return 0;
    }
    const isAlone = step.ddl.transaction === 'own';
    const root = rootOf(step);
    const joins =
      current !== undefined &&
      !isAlone &&
      (style === 'single-transaction' ||
        (current.phase === phase &&
          (current.root === root || [...step.waitsFor].some((other) => current!.members.has(other)))));
    if (!joins) current = { number: ++last, phase, members: new Set(), root };
    current!.members.add(step);
    current!.root = root;
    const { number } = current!;
    if (isAlone) current = undefined;
    return number;
  });
}

/** The relation, or other object with a schema, that a step is about; of an index, its table. */
function rootOf({ object: { address, parent } }: DraftStep): string {
  if (parent !== undefined) return parent.slice(parent.indexOf(' ') + 1);
  return address.path.slice(0, 2).join('\u0000');
}
