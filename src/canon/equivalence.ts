import type { AstNode } from '../parse/grammar.ts';

/** A named reason why two spellings mean the same; the ledger of a report cites it by id. */
export interface EquivalenceRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** When the same looking difference is real and has to be shown. */
  readonly notWhen: string;
  /** A difference that is near by this rule concerns the text alone, not what the server does. */
  readonly nearIsCosmetic?: true;
}

/** What is known about the place that a fragment was taken from. */
export interface CanonContext {
  /** No rule is applied: trees are compared without positions, text by its tokens. */
  readonly strict?: boolean;
  /** The type of the column that a DEFAULT or a bound belongs to; lets constants be folded to it. */
  readonly columnType?: string;
  /** Bare names of the relation whose columns the expression may name with a qualifier. */
  readonly relationNames?: readonly string[];
  /** Schemas that a dump's own `search_path` made optional, as in dumps before pg_dump 10.3. */
  readonly searchPath?: readonly string[];
}

/** The outcome of comparing two fragments. */
export interface Comparison {
  readonly equal: boolean;
  /** Ids of the rules without which the two texts would not be equal; empty for identical text. */
  readonly rules: readonly string[];
  /** Set where the fragments differ only by these near-equivalences: worth a note, yet not equal. */
  readonly near?: readonly string[];
}

/** An equivalence that works on parse trees. Both functions return undefined where nothing changes. */
export interface RewriteRule extends EquivalenceRule {
  /** The rule changes meaning a little: used only to call a difference cosmetic or near. */
  readonly near?: true;
  /** Rewrites one node whose children are canonical already. */
  readonly rewrite?: (node: AstNode, context: CanonContext) => AstNode | undefined;
  /** Rewrites a whole tree, where the position in it matters. */
  readonly rewriteRoot?: (root: AstNode, context: CanonContext) => AstNode | undefined;
}
