import { matchesPattern, readPattern } from '../config/match-pattern.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { displayName } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import { presets } from './index.ts';
import type { Preset } from './preset.ts';

/** A preset that is in force, with the object that showed its platform, or without one where the user named it. */
export interface PresetUse {
  readonly preset: Preset;
  readonly sign?: string;
}

/**
 * The presets that names switch on: their own, `auto` for those that the models show signs of, `none` for no other.
 * Throws UsageError for an unknown name.
 */
export function activePresets(names: readonly string[], models: readonly Model[]): readonly PresetUse[] {
  const known = [...presets.map(({ name }) => name), 'auto', 'none'];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = suggest(name, known);
    throw new UsageError(
      `there is no preset '${name}'`,
      near ? `did you mean '${near}'?` : `the presets are ${known.join(', ')}`,
    );
  }
  if (names.includes('none')) return [];
  return presets.flatMap((preset) => {
    if (names.includes(preset.name)) return [{ preset }];
    const sign = names.includes('auto') ? findSign(preset, models) : undefined;
    return sign === undefined ? [] : [{ preset, sign }];
  });
}

/** The presets whose platform the models show signs of, but that are not in force. */
export function recognisedPresets(
  active: readonly PresetUse[],
  models: readonly Model[],
): readonly Required<PresetUse>[] {
  const known = new Set(active.map(({ preset }) => preset.name));
  return presets.flatMap((preset) => {
    const sign = known.has(preset.name) ? undefined : findSign(preset, models);
    return sign === undefined ? [] : [{ preset, sign }];
  });
}

function findSign({ signs }: Preset, models: readonly Model[]): string | undefined {
  const patterns = signs.map(readPattern);
  for (const model of models) {
    for (const { address } of model.objects.values()) {
      if (patterns.some((pattern) => matchesPattern(pattern, address))) {
        return `${address.kind} ${displayName(address)}`;
      }
    }
  }
  return undefined;
}
