import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { decide } from '../decide.ts';
import { decisionOptions } from '../decision-options.ts';
import { exitDiffers } from '../exit-codes.ts';
import { compareOptions, inputOptions, sidePositionals } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';
import { writeOutput } from '../write-output.ts';

/** `dumplens diff A B`: the differences, one line each, and exit code 1 where there are any. */
export function addDiff(parser: Argv, { terminal, exitWith }: CommandContext): Argv {
  return parser.command(
    'diff <from> <to>',
    'list what differs, one line per property (exit 1 when something does)',
    (command) =>
      command
        .positional('from', sidePositionals.from)
        .positional('to', sidePositionals.to)
        .options({ ...inputOptions, ...compareOptions, ...decisionOptions }),
    async ({ from, to, strict, quiet, strictText, ...flags }) => {
      const decided = await decide(flags, terminal);
      const progress = createProgress(terminal, quiet);
      const sources = parseSources(from, to, decided.config.labels);
      const [before, after] = await readInputs(sources, { strict, terminal, progress, ...decided });
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { printDiff } = await import('../print-diff.ts');
      const compared = compareSnapshots(before!, after!, { strictText, settings: decided.settings });
      progress.done();
      await writeOutput(printDiff(compared), terminal.stdout);
      if (compared.deltas.length) exitWith(exitDiffers);
    },
  );
}
