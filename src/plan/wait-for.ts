import type { DraftStep } from './draft-step.ts';

/** Of the steps of an object those after which others can use it; at least its first, unless that stands aside. */
export function required(steps: readonly DraftStep[]): readonly DraftStep[] {
  const needed = steps.filter((step) => !step.optional);
  return needed.length ? needed : steps.filter(({ ddl }) => !ddl.aside).slice(0, 1);
}

/** The first of `steps` waits for each of `others`. */
export function waitForAll(steps: readonly DraftStep[], others: readonly DraftStep[]): void {
  const first = steps[0];
  if (!first) return;
  for (const other of others) if (!steps.includes(other)) first.waitsFor.add(other);
}
