import type { Config } from '../config/config.ts';

const ofAll = ['strict', 'quiet', 'strictText', 'partitions'] as const;
const ofPlans = [...ofAll, 'style', 'targetVersion'] as const;

/** Keys of the configuration that are flags, by the command that knows them. */
const flagsOf: Readonly<Record<string, readonly (keyof Config)[]>> = {
  report: [
    ...ofPlans,
    ...(['verify', 'format', 'out', 'templates', 'fit', 'baseline'] as const),
    ...(['only', 'skip', 'orm', 'title', 'date', 'failOn'] as const),
  ],
  diff: ofAll,
  plan: [...ofPlans, 'verify', 'allowDestructive', 'failOn'],
  verify: ofPlans,
};

/** Keys with another name than their flag has. */
const flagNames: Partial<Readonly<Record<keyof Config, string>>> = { templates: 'template' };

/** The flags that the configuration sets for a command, under the names that yargs knows them by. */
export function configuredFlags(
  command: string | undefined,
  config: Config,
): Readonly<Record<string, unknown>> {
  const keys = flagsOf[command ?? ''] ?? [];
  return Object.fromEntries(
    keys.flatMap((key) => (config[key] === undefined ? [] : [[flagName(key), config[key]]])),
  );
}

function flagName(key: keyof Config): string {
  return flagNames[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** True for a command that reads the configuration. */
export function readsConfig(command: string | undefined): boolean {
  return command !== undefined && Object.hasOwn(flagsOf, command);
}

/** The file that --config names, before the command line is read as a whole. */
export function namedConfig(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => /^--config(?:=|$)/.test(argument));
  if (at < 0) return undefined;
  return argv[at]!.includes('=') ? argv[at]!.slice('--config='.length) : argv[at + 1];
}
