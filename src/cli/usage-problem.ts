import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { commandNames, flagNames } from './known-flags.ts';

const general = 'dumplens --help lists commands and options';

/** What yargs says about a command line, in words that name the flag as it was written, and the nearest right one. */
export function usageProblem(message: string, argv: readonly string[]): UsageError {
  const [command = ''] = argv;
  const help = commandNames.includes(command) ? `dumplens ${command} --help lists its options` : general;
  if (/^Did you mean/.test(message)) {
    return new UsageError(
      `there is no command '${command}'`,
      orElse(suggest(command, commandNames), general),
    );
  }
  const unknown = /^Unknown (?:argument|command)s?: (.+)$/.exec(message)?.[1];
  if (unknown !== undefined) return unknownArgument(unknown.split(', ')[0]!, argv, help);
  const [, flag, given, choices] = /Argument: ([\w-]+), Given: (.+?), Choices: (.+)/.exec(message) ?? [];
  if (flag !== undefined && given !== undefined && choices !== undefined) {
    const known = choices.split(', ').map(unquoted);
    return new UsageError(
      given === 'true' ? `--${flag} needs a value` : `--${flag} cannot be ${writtenAs(flag, argv) ?? given}`,
      orElse(suggest(unquoted(given), known), `it can be ${known.join(', ')}`),
    );
  }
  const without = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (without !== undefined) return new UsageError(`--${without} needs a value`, help);
  const [, got, need] =
    /^Not enough non-option arguments: got (\d+), need at least (\d+)/.exec(message) ?? [];
  if (got !== undefined && need !== undefined) {
    const dumps = need === '1' ? 'a dump' : `${need} dumps`;
    return new UsageError(
      `${command} needs ${dumps}, and ${got === '0' ? 'none' : got} is named`,
      'name the files before options that take several values, such as --format',
    );
  }
  return new UsageError(message, general);
}

function unknownArgument(name: string, argv: readonly string[], help: string): UsageError {
  const flag = argv.find((argument) => argument.replace(/^-+/, '').replace(/=.*$/s, '') === name);
  if (!flag?.startsWith('-')) {
    return commandNames.includes(argv[0] ?? '')
      ? new UsageError(`'${name}' is one argument too many`, help)
      : new UsageError(`there is no command '${name}'`, orElse(suggest(name, commandNames), general));
  }
  const near = suggest(name, flagNames);
  return new UsageError(
    `there is no option ${flag.replace(/=.*$/s, '')}`,
    near ? `did you mean --${near}?` : help,
  );
}

function orElse(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `did you mean '${near}'?`;
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '');
}

/** A number that is none has become null by the time that yargs speaks of it. */
function writtenAs(flag: string, argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === `--${flag}` || argument.startsWith(`--${flag}=`));
  const value = at < 0 ? undefined : (/=(.*)$/s.exec(argv[at]!)?.[1] ?? argv[at + 1]);
  return value === undefined ? undefined : `'${value}'`;
}
