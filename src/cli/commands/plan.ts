import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { compareOptions, inputOptions, sidePositionals } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';
import { writeFiles } from '../write-files.ts';

/** `dumplens plan A B`: the migration as SQL. */
export function addPlan(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'plan <from> <to>',
    'write the migration that turns the first schema into the second',
    (command) =>
      command
        .positional('from', sidePositionals.from)
        .positional('to', sidePositionals.to)
        .options({
          ...inputOptions,
          ...compareOptions,
          rollback: { type: 'boolean', default: false, describe: 'write the way back instead' },
          style: {
            choices: ['online', 'single-transaction'] as const,
            default: 'online' as const,
            describe: 'short locks in several transactions, or all in one',
          },
          'target-version': {
            type: 'number',
            describe: 'major version of the server that runs the plan (11-19)',
          },
          'allow-destructive': {
            type: 'boolean',
            default: false,
            describe: 'write what destroys as statements, not as comments',
          },
          out: { type: 'string', alias: 'o', describe: 'a file, or a folder for one file per phase' },
        }),
    async ({
      from,
      to,
      strict,
      quiet,
      strictText,
      rollback,
      style,
      targetVersion,
      allowDestructive,
      out,
    }) => {
      const progress = createProgress(terminal, quiet);
      const snapshots = await readInputs(parseSources(from, to), { strict, terminal, progress });
      const [before, after] = rollback ? [snapshots[1]!, snapshots[0]!] : [snapshots[0]!, snapshots[1]!];
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { planSnapshots } = await import('../../pipeline/plan-snapshots.ts');
      const { printPlan } = await import('../../plan/print-plan.ts');
      const compared = compareSnapshots(before, after, { strictText });
      const plan = planSnapshots(before, after, compared.deltas, {
        style,
        ...(targetVersion === undefined ? {} : { targetVersion }),
      });
      const text = printPlan(plan, {
        allowDestructive,
        head: [`${rollback ? 'Rollback' : 'Migration'} from ${before.label} to ${after.label}.`],
      });
      progress.done();
      await writeFiles([{ name: 'plan.sql', text }], out, terminal);
    },
  );
}
