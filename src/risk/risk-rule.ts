import type { Delta } from '../diff/delta.ts';
import type { SchemaObject } from '../model/object.ts';
import type { JudgedStep } from '../plan-locks/judged-step.ts';
import type { Area, FindingArguments, Level } from './finding.ts';
import type { RiskContext } from './risk-context.ts';

/** What a rule found, before it is a finding. */
export interface Match {
  /** The object, or kind and name as text where it is none of either model. */
  readonly object: SchemaObject | string;
  readonly deltas?: readonly Delta[];
  /** Default: the steps about the objects of the deltas. */
  readonly steps?: readonly JudgedStep[];
  readonly arguments?: FindingArguments;
  /** The quoted tables whose size tells how much it hurts. */
  readonly tables?: readonly string[];
  /** Where it is not the rule's own. */
  readonly level?: Level;
}

/** A rule: when it holds, and in separate texts what that means and what to do. */
export interface RiskRule {
  /** Kebab-case; stays, so that configurations and links can name it. */
  readonly id: string;
  readonly level: Level;
  /** True where it lasts as long as the tables are large, so that small ones lower the level. */
  readonly bySize?: boolean;
  readonly area: Area;
  /** Backticks mark names and SQL in it, as they do in the message and the solution. */
  readonly title: string;
  /**
   * What happens here, with `{placeholders}` for the arguments. In backticks stand those that hold names, types, values
   * or SQL; of a list each item is marked.
   */
  readonly message: string;
  /** Why it hurts. */
  readonly problem: string;
  /** What to do, in a sentence or two; may name arguments too. */
  readonly solution: string;
  /** SQL that shows the way out. */
  readonly example: string;
  readonly applies: (context: RiskContext) => readonly Match[];
}
