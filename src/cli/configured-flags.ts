import type { Config } from '../config/config.ts';

/** Keys of the configuration that are flags, by the command that knows them. */
const flagsOf: Readonly<Record<string, readonly (keyof Config)[]>> = {
  report: ['strict', 'quiet', 'strictText', 'verify', 'format', 'out', 'only', 'skip', 'title', 'date'],
  diff: ['strict', 'quiet', 'strictText'],
  plan: ['strict', 'quiet', 'strictText', 'style', 'targetVersion', 'verify', 'allowDestructive'],
  verify: ['strict', 'quiet', 'strictText', 'style', 'targetVersion'],
};

/** The flags that the configuration sets for a command, under the names that yargs knows them by. */
export function configuredFlags(
  command: string | undefined,
  config: Config,
): Readonly<Record<string, unknown>> {
  const keys = flagsOf[command ?? ''] ?? [];
  return Object.fromEntries(
    keys.flatMap((key) =>
      config[key] === undefined
        ? []
        : [[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), config[key]]],
    ),
  );
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
