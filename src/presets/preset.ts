import type { IgnoreRule } from '../config/config.ts';

/** A rule of a preset; kinds that users add to the platform's own tables (triggers, policies) can be left out. */
export interface PresetRule extends IgnoreRule {
  readonly except?: readonly string[];
}

/** Objects that a platform or an extension makes and changes by itself. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** Objects of which any one shows that a database has the platform, each with its kind. */
  readonly signs: readonly string[];
  readonly rules: readonly PresetRule[];
}

/** Rules for several names that share a reason; a pattern may begin with a kind. */
export function rulesFor(
  reason: string,
  patterns: readonly string[],
  except: readonly string[] = [],
): readonly PresetRule[] {
  return patterns.map((pattern) => {
    const words = pattern.split(' ');
    const name = words.at(-1)!;
    return {
      ...(words.length > 1 ? { kind: words.slice(0, -1).join(' ') } : {}),
      name,
      reason,
      ...(except.length ? { except } : {}),
    };
  });
}

/** Rules for roles that a platform keeps, and what default privileges and settings say of them. */
export function rulesForRoles(reason: string, roles: readonly string[]): readonly PresetRule[] {
  return roles.flatMap((role) => rulesFor(reason, [`role ${role}`, `role setting ${role}*`]));
}

/** A schema that belongs to the platform with all that is in it. */
export function rulesForSchemas(
  reason: string,
  schemas: readonly string[],
  except: readonly string[] = [],
): readonly PresetRule[] {
  return schemas.flatMap((schema) => rulesFor(reason, [`schema ${schema}`, `${schema}.*`], except));
}
