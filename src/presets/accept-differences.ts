import type { AppliedRule, ComparisonSettings } from '../config/comparison-settings.ts';
import { matchesPattern } from '../config/match-pattern.ts';
import type { Delta } from '../diff/delta.ts';
import { subjectOf } from '../diff/delta.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { activePresets, type PresetUse } from './active-presets.ts';

/** Differences that were set aside by one rule. */
export interface RuleUse {
  readonly rule: AppliedRule;
  readonly deltas: readonly { readonly op: Delta['op']; readonly id: ObjectId }[];
}

/** Differences sorted into those that count and those that somebody accepted. */
export interface AcceptedDifferences {
  readonly left: readonly Delta[];
  /** One per rule, also for rules that found nothing. */
  readonly byRule: readonly RuleUse[];
  readonly presets: readonly PresetUse[];
}

/** Sets aside the differences that ignore rules and presets name; what lies in a named object goes with it. */
export function acceptDifferences(
  deltas: readonly Delta[],
  before: Model,
  after: Model,
  { ignore, presets }: ComparisonSettings,
): AcceptedDifferences {
  const active = activePresets(presets, [before, after]);
  const rules: readonly AppliedRule[] = [
    ...ignore,
    ...active.flatMap(({ preset }) => preset.rules.map((rule) => ({ ...rule, preset: preset.name }))),
  ];
  const uses = rules.map((rule) => ({ rule, deltas: [] as { op: Delta['op']; id: ObjectId }[] }));
  const left = deltas.filter((delta) => {
    const models = delta.op === 'remove' ? [before] : delta.op === 'add' ? [after] : [before, after];
    const line = models.flatMap((model) => lineage(subjectOf(delta), model));
    const { kind } = subjectOf(delta).address;
    const use = uses.find(
      ({ rule }) => !rule.except?.includes(kind) && line.some(({ address }) => matchesPattern(rule, address)),
    );
    use?.deltas.push({ op: delta.op, id: delta.id });
    return use === undefined;
  });
  return { left, byRule: uses, presets: active };
}

/** The object and everything above it. */
function lineage(object: SchemaObject, model: Model): readonly SchemaObject[] {
  const parent = object.parent === undefined ? undefined : model.objects.get(object.parent);
  return parent ? [object, ...lineage(parent, model)] : [object];
}
