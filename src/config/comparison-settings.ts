import type { IgnoreRule } from './config.ts';
import type { RenameDecision } from './rename-decision.ts';

/** An ignore rule with where it comes from: the configuration, or a preset. */
export interface AppliedRule extends IgnoreRule {
  readonly preset?: string;
  /** Kinds that the rule does not mean, even within what it means. */
  readonly except?: readonly string[];
}

/** What the user decided about a comparison, beyond the two dumps. */
export interface ComparisonSettings {
  /** Names on the first side with those that they have on the second. */
  readonly roles: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
  readonly renames: readonly RenameDecision[];
  /** In force: rules that have expired are not among them. */
  readonly ignore: readonly AppliedRule[];
  readonly expired: readonly IgnoreRule[];
  /** Names of presets; `auto` for those whose platform is recognised in the dumps. */
  readonly presets: readonly string[];
  /** `collapse`: partitions that only one side has because time went on there are no difference. Default `compare`. */
  readonly partitions?: 'collapse' | 'compare';
}

/** No decision about anything: every difference counts, also in what a platform owns. */
export const noSettings: ComparisonSettings = {
  roles: {},
  schemas: {},
  renames: [],
  ignore: [],
  expired: [],
  presets: [],
};
