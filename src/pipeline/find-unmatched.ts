import type { Snapshot } from '../assemble/snapshot.ts';
import type { ComparisonSettings } from '../config/comparison-settings.ts';
import type { Config } from '../config/config.ts';
import { matchesPattern, type ObjectPattern, readPattern } from '../config/match-pattern.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { registry } from '../kinds/index.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';

/** Both sides, as they were written and as they were read. */
export interface ReadSides {
  readonly files: readonly SnapshotFile[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * Tells of decisions that meet nothing in two dumps: patterns without an object, kinds that do not exist, roles and
 * schemas that no statement names, and rules that have expired. A misspelt one would else be silently without effect.
 */
export function findUnmatched(
  sides: ReadSides,
  config: Config,
  { roles, schemas, ignore, expired }: ComparisonSettings,
): readonly Diagnostic[] {
  const patterns: readonly (readonly [string, readonly string[]])[] = [
    ['focus', (config.focus ?? []).map((text) => `table ${text}`)],
    ...(config.goals ?? []).map(({ id, evidence }) => [`goal '${id}'`, evidence] as const),
    ...Object.entries(config.features ?? {}).map(([name, own]) => [`feature '${name}'`, own] as const),
    ['purposes', Object.keys(config.purposes ?? {})],
    ['impacts', Object.keys(config.impacts ?? {})],
  ];
  return [
    ...patterns.flatMap(([where, texts]) =>
      texts.flatMap((text) => describeUnmatched(where, readPattern(text), sides)),
    ),
    ...ignore
      .filter(({ preset }) => preset === undefined)
      .flatMap((rule) => describeUnmatched('ignore', rule, sides)),
    ...expired.map(({ name, until }) =>
      tell(`the ignore rule for '${name}' expired on ${until} and is not used`, 'renew it or take it out'),
    ),
    ...unnamed('role', roles, sides),
    ...unnamed('schema', schemas, sides),
  ];
}

function describeUnmatched(
  where: string,
  pattern: ObjectPattern,
  { snapshots }: ReadSides,
): readonly Diagnostic[] {
  const { kind, name } = pattern;
  const kinds = registry.kinds.map((known) => known.name);
  if (kind !== undefined && !kinds.includes(kind.toLowerCase())) {
    const near = suggest(kind, kinds);
    return [tell(`${where}: there is no kind '${kind}'`, near ? `did you mean '${near}'?` : undefined)];
  }
  const found = snapshots.some(({ model }) =>
    [...model.objects.values()].some(({ address }) => matchesPattern(pattern, address)),
  );
  if (found) return [];
  return [tell(`${where}: nothing is called '${kind ? `${kind} ` : ''}${name}', on neither side`)];
}

/** The first side names an object by the key of the map, the second by its value. */
function unnamed(
  what: 'role' | 'schema',
  map: Readonly<Record<string, string>>,
  { files }: ReadSides,
): readonly Diagnostic[] {
  return Object.entries(map).flatMap((names) =>
    files.flatMap(({ path, statements }, index) => {
      const name = names[index];
      if (name === undefined || statements.some(({ text }) => text.includes(name))) return [];
      const turned = statements.some(({ text }) => text.includes(names[1 - index]!));
      return [
        tell(
          `no statement of ${path} names the ${what} '${name}'`,
          turned ? 'a map goes from the first side to the second: first=second' : undefined,
        ),
      ];
    }),
  );
}

function tell(message: string, hint?: string): Diagnostic {
  return { code: 'no-effect', severity: 'note', message, ...(hint ? { hint } : {}) };
}
