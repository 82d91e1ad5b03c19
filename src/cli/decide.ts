import type { ComparisonSettings } from '../config/comparison-settings.ts';
import type { Config } from '../config/config.ts';
import { isDay } from '../config/is-day.ts';
import { readPattern } from '../config/match-pattern.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { DecisionArguments } from './decision-options.ts';
import type { Terminal } from './terminal.ts';

/** What the command line and the configuration say together; the command line wins. */
export interface Decided {
  readonly config: Config;
  readonly settings: ComparisonSettings;
  /** Paths of statistics files by label. */
  readonly statistics: Readonly<Record<string, string>>;
}

/** Reads the configuration and lays the flags over it; rules are judged by --date, or by today's date. */
export async function decide(flags: DecisionArguments, terminal: Terminal): Promise<Decided> {
  const { loadConfig } = await import('../io/load-config.ts');
  const config = await loadConfig(terminal.cwd, flags.config);
  if (config.severities) {
    const { checkSeverities } = await import('../risk/apply-severities.ts');
    checkSeverities(config.severities);
  }
  const { parseRename } = await import('../pipeline/parse-rename.ts');
  const { currentRules } = await import('../config/current-rules.ts');
  const date = flags.date ?? config.date;
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`'${date}' is no date`, 'write it as 2026-01-31; ignore rules expire by it');
  }
  const today = (date ?? new Date(terminal.now()).toISOString()).slice(0, 10);
  const { current, expired } = currentRules(config.ignore ?? [], today);
  const given = (flags.ignore ?? []).map((text) => ({ ...readPattern(text), reason: 'named by --ignore' }));
  return {
    config: { ...config, ...(flags.focus ? { focus: words(flags.focus) } : {}) },
    settings: {
      roles: { ...config.roles, ...pairs(flags.mapRole, '--map-role') },
      schemas: { ...config.schemas, ...pairs(flags.mapSchema, '--map-schema') },
      renames: [...(config.renames ?? []), ...(flags.rename ?? [])].map(parseRename),
      ignore: [...current, ...given],
      expired,
      presets: flags.preset ? words(flags.preset) : (config.presets ?? []),
      partitions: flags.partitions ?? 'collapse',
    },
    statistics: { ...config.statistics, ...pairs(flags.statistics, '--statistics') },
  };
}

function words(list: readonly string[]): readonly string[] {
  return list
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
}

function pairs(list: readonly string[] | undefined, flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (list ?? []).map((text) => {
      const at = text.indexOf('=');
      if (at < 1 || at === text.length - 1)
        throw new UsageError(`${flag} '${text}' is no pair`, `${flag} one=other`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}
