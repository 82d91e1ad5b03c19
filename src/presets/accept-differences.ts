import type { AppliedRule, ComparisonSettings } from '../config/comparison-settings.ts';
import { matchesPattern } from '../config/match-pattern.ts';
import type { Delta } from '../diff/delta.ts';
import { subjectOf } from '../diff/delta.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { activePresets, type PresetUse, recognisedPresets } from './active-presets.ts';

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
  /** Platforms that are recognised and whose presets nobody asked for, where they would set differences aside. */
  readonly offered: readonly PresetOffer[];
}

/** A preset that would set this many of the differences aside. */
export interface PresetOffer extends Required<PresetUse> {
  readonly differences: number;
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
  const find = (delta: Delta, among: readonly AppliedRule[]) => {
    const models = delta.op === 'remove' ? [before] : delta.op === 'add' ? [after] : [before, after];
    const line = models.flatMap((model) => lineage(subjectOf(delta), model));
    const { kind } = subjectOf(delta).address;
    return among.findIndex(
      (rule) => !rule.except?.includes(kind) && line.some(({ address }) => matchesPattern(rule, address)),
    );
  };
  const left = deltas.filter((delta) => {
    const use = uses[find(delta, rules)];
    use?.deltas.push({ op: delta.op, id: delta.id });
    return use === undefined;
  });
  const isOpen = left.length > 0 && !presets.includes('none');
  const offered = (isOpen ? recognisedPresets(active, [before, after]) : []).flatMap((use) => {
    const differences = left.filter((delta) => find(delta, use.preset.rules) >= 0).length;
    return differences ? [{ ...use, differences }] : [];
  });
  return { left, byRule: uses, presets: active, offered };
}

/** The object and everything above it. */
function lineage(object: SchemaObject, model: Model): readonly SchemaObject[] {
  const parent = object.parent === undefined ? undefined : model.objects.get(object.parent);
  return parent ? [object, ...lineage(parent, model)] : [object];
}
