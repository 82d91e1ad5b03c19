import type { Phase } from '../kind-contract/ddl.ts';
import type { DraftStep } from './draft-step.ts';
import { phaseNumber, phases } from './plan.ts';

/** A step in its place: the phase may be later than its own, because it waits for a step of a later one. */
export interface OrderedStep {
  readonly step: DraftStep;
  readonly phase: Phase;
}

/**
 * Brings steps into an order in which each comes after those that it waits for, phase by phase. Where steps wait for
 * each other in a circle, the one that its dump has first goes first.
 */
export function orderSteps(steps: readonly DraftStep[]): readonly OrderedStep[] {
  breakCircles(steps);
  const lifted = sinkPhases(steps, liftPhases(steps));
  const followers = new Map<DraftStep, DraftStep[]>();
  const open = new Map<DraftStep, number>();
  for (const step of steps) {
    open.set(step, step.waitsFor.size);
    for (const other of step.waitsFor) {
      const list = followers.get(other);
      if (list) list.push(step);
      else followers.set(other, [step]);
    }
  }
  const rank = new Map(steps.map((step, index) => [step, index]));
  const isBefore = (a: DraftStep, b: DraftStep) =>
    lifted.get(a)! - lifted.get(b)! || a.position - b.position || rank.get(a)! - rank.get(b)!;
  const ready = new Heap(isBefore);
  for (const step of steps) if (open.get(step) === 0) ready.push(step);
  const ordered: OrderedStep[] = [];
  for (let step = ready.pop(); step; step = ready.pop()) {
    ordered.push({ step, phase: phases[lifted.get(step)! - 1]!.phase });
    for (const follower of followers.get(step) ?? []) {
      const left = open.get(follower)! - 1;
      open.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ordered;
}

/** Takes out of every circle the edge that leads back, walking the steps in the order of their positions. */
function breakCircles(steps: readonly DraftStep[]): void {
  const state = new Map<DraftStep, 'open' | 'done'>();
  const sorted = [...steps].sort((a, b) => a.position - b.position);
  for (const root of sorted) {
    if (state.has(root)) continue;
    const stack: { step: DraftStep; rest: DraftStep[] }[] = [{ step: root, rest: [...root.waitsFor] }];
    state.set(root, 'open');
    while (stack.length) {
      const top = stack.at(-1)!;
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.step, 'done');
        stack.pop();
      } else if (state.get(next) === 'open') top.step.waitsFor.delete(next);
      else if (!state.has(next)) {
        state.set(next, 'open');
        stack.push({ step: next, rest: [...next.waitsFor] });
      }
    }
  }
}

/** The number of the phase of each step: its own, or that of the latest step that it waits for. */
function liftPhases(steps: readonly DraftStep[]): ReadonlyMap<DraftStep, number> {
  const lifted = new Map<DraftStep, number>();
  for (const root of steps) {
    const stack = [root];
    while (stack.length) {
      const step = stack.at(-1)!;
      const waiting = [...step.waitsFor].filter((other) => !lifted.has(other));
      if (waiting.length && !lifted.has(step)) stack.push(...waiting);
      else {
        stack.pop();
        const others = [...step.waitsFor].map((other) => lifted.get(other)!);
        lifted.set(step, Math.max(phaseNumber(step.phase), ...others));
      }
    }
  }
  return lifted;
}

/**
 * What lets go for a while (the drop of what is rebuilt, a suspension) happens no earlier than it has to: in the phase
 * of the first step that waits for it, so that nothing is missing in between.
 */
function sinkPhases(
  steps: readonly DraftStep[],
  lifted: ReadonlyMap<DraftStep, number>,
): ReadonlyMap<DraftStep, number> {
  const sunk = new Map(lifted);
  const earliest = new Map<DraftStep, number>();
  const sorted = topological(steps);
  for (const step of sorted.reverse()) {
    const wanted = earliest.get(step);
    if (step.action === 'rebuild' || step.action === 'suspend') {
      if (wanted !== undefined && wanted > sunk.get(step)!) sunk.set(step, wanted);
    }
    for (const other of step.waitsFor) {
      earliest.set(other, Math.min(earliest.get(other) ?? Number.POSITIVE_INFINITY, sunk.get(step)!));
    }
  }
  return sunk;
}

/** The steps in an order in which each comes after those that it waits for. */
function topological(steps: readonly DraftStep[]): DraftStep[] {
  const done = new Set<DraftStep>();
  const sorted: DraftStep[] = [];
  for (const root of steps) {
    const stack = [root];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      const waiting = done.has(step) ? [] : [...step.waitsFor].filter((other) => !done.has(other));
      if (waiting.length) stack.push(...waiting);
      else {
        stack.pop();
        if (!done.has(step)) sorted.push(step);
        done.add(step);
      }
    }
  }
  return sorted;
}

/** A binary heap: the element that comes before all others is taken first. */
class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#compare(items[above]!, item) <= 0) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#compare(items[below + 1]!, items[below]!) < 0) below++;
      if (this.#compare(last, items[below]!) <= 0) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = last;
    return first;
  }
}
