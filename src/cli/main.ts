import yargs, { type Argv } from 'yargs';
import type { Config } from '../config/config.ts';
import { version } from '../version.ts';
import { addCollect } from './commands/collect.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addInit } from './commands/init.ts';
import { addInspect } from './commands/inspect.ts';
import { addPlan } from './commands/plan.ts';
import { addReport } from './commands/report.ts';
import { addVerify } from './commands/verify.ts';
import { configuredFlags, namedConfig, readsConfig } from './configured-flags.ts';
import { exitDone } from './exit-codes.ts';
import { valuedFlags } from './known-flags.ts';
import { isListOf, refuseUnclearFlags } from './refuse-unclear-flags.ts';
import { reportError } from './report-error.ts';
import type { Terminal } from './terminal.ts';
import { usageProblem } from './usage-problem.ts';

/** Runs the program with these arguments; returns its exit code and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = exitDone;
  const context = {
    terminal,
    exitWith(value: number) {
      code = value;
    },
  };
  let config: Config = {};
  try {
    refuseUnclearFlags(argv, isListOf(argv[0]));
    const isHelp = argv.some((argument) => /^(?:-h|--help)$/.test(argument));
    if (readsConfig(argv[0]) && !isHelp) {
      const { loadConfig } = await import('../io/load-config.ts');
      config = await loadConfig(terminal.cwd, namedConfig(argv));
    }
  } catch (error) {
    return reportError(error, terminal);
  }
  const parser = [addReport, addDiff, addInspect, addPlan, addVerify, addExplain, addCollect, addInit]
    .reduce((known, add) => add(known, context), yargs([...argv]) as Argv)
    .config(configuredFlags(argv[0], config))
    .scriptName('dumplens')
    .usage('$0 <command>\n\nCompares PostgreSQL schemas offline, from pg_dump files.')
    .demandCommand(1, 'Name a command: report, diff, inspect, plan or verify.')
    .strict()
    .recommendCommands()
    .version(version)
    .help()
    .alias({ h: 'help', V: 'version' })
    .epilogue(
      'Exit codes: 0 done (diff: equal, verify: proven), 1 differences (diff) or not proven (verify, plan --verify), 2 unusable arguments or files, 3 a bug.',
    )
    .wrap(Math.min(100, terminal.stdout.columns ?? 100))
    .exitProcess(false)
    .requiresArg([...valuedFlags])
    .fail((message, error) => {
      // A flag without its value comes as an error of yargs' own.
      throw error && error.name !== 'YError' ? error : usageProblem(error?.message ?? message, argv);
    });
  try {
    await parser.parseAsync(namesStandardInput(argv), {}, (_error, _argv, output) => {
      if (output) terminal.stdout.write(`${output}\n`);
    });
  } catch (error) {
    return reportError(error, terminal);
  }
  return code;
}

/** yargs takes a lone dash for an empty word; with a label it comes through. */
function namesStandardInput(argv: readonly string[]): string[] {
  return argv.map((argument, index) =>
    argument === '-' && !/^(?:--out|-o)$/.test(argv[index - 1] ?? '') ? 'stdin=-' : argument,
  );
}
