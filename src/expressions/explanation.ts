/** The machine form of one sentence: what kind of difference, and the names and texts it is about. */
export interface Fact {
  readonly kind: FactKind;
  readonly column?: string;
  readonly value?: string;
  readonly before?: string;
  readonly after?: string;
  readonly place?: string;
}

/** What a fact says; `…-changed` has `before` and `after`, the others one text in `value`. */
export type FactKind =
  | `value-${'added' | 'removed' | 'changed'}`
  | `conjunct-${'added' | 'dropped' | 'changed'}`
  | `disjunct-${'added' | 'dropped' | 'changed'}`
  | 'bound-changed'
  | 'condition-changed'
  | 'wider'
  | 'narrower'
  | 'spelling-changed'
  | `output-${'added' | 'removed' | 'retyped' | 'moved' | 'changed'}`
  | `source-${'joined' | 'dropped' | 'changed'}`
  | 'join-changed'
  | `filter-${'added' | 'dropped' | 'changed'}`
  | `having-${'added' | 'dropped' | 'changed'}`
  | `grouping-${'added' | 'dropped' | 'changed'}`
  | `ordering-${'added' | 'dropped' | 'changed'}`
  | `limit-${'added' | 'dropped' | 'changed'}`
  | `offset-${'added' | 'dropped' | 'changed'}`
  | `distinct-${'added' | 'dropped' | 'changed'}`
  | `cte-${'added' | 'dropped' | 'changed'}`
  | `set-operation-${'added' | 'dropped' | 'changed'}`
  | `access-${'gained' | 'lost' | 'limited' | 'freed'}`
  | `role-${'added' | 'removed'}`
  | 'command-changed'
  | 'mode-changed';

/** Whether the later condition accepts more rows, fewer rows, or cannot be ordered against the earlier one. */
export type Effect = 'wider' | 'narrower' | 'other';

/** A difference in words and in machine form; sentences have no final dot and set SQL in backticks. */
export interface Explanation {
  readonly sentences: readonly string[];
  readonly facts: readonly Fact[];
  readonly effect?: Effect;
}

/** One sentence with its fact; the sentence is empty where an earlier one speaks for several facts. */
export interface Remark {
  readonly sentence: string;
  readonly fact: Fact;
}

/** Splits remarks into the two parallel lists of an explanation. */
export function toExplanation(remarks: readonly Remark[], effect?: Effect): Explanation {
  return {
    sentences: remarks.map((remark) => remark.sentence).filter((sentence) => sentence !== ''),
    facts: remarks.map((remark) => remark.fact),
    ...(effect === undefined ? {} : { effect }),
  };
}
