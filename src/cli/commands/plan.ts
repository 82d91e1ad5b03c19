import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { decide } from '../decide.ts';
import { decisionOptions } from '../decision-options.ts';
import { exitDiffers } from '../exit-codes.ts';
import { failOn, failOnOption } from '../fail-on.ts';
import { keepStdin } from '../keep-stdin.ts';
import { compareOptions, inputOptions, planOptions, sidePositionals, verifyOption } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { proveInputs } from '../prove-inputs.ts';
import { readInputs } from '../read-inputs.ts';
import { writeFiles } from '../write-files.ts';

/** `dumplens plan A B`: the migration as SQL. */
export function addPlan(parser: Argv, { terminal, exitWith }: CommandContext): Argv {
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
          ...decisionOptions,
          rollback: { type: 'boolean', default: false, describe: 'write the way back instead' },
          ...planOptions,
          ...verifyOption,
          ...failOnOption,
          'allow-destructive': {
            type: 'boolean',
            default: false,
            describe: 'write what destroys as statements, not as comments',
          },
          format: {
            choices: ['sql', 'json'] as const,
            alias: 'f',
            default: 'sql' as const,
            describe: 'SQL for psql, or the plan as data',
          },
          out: {
            type: 'string',
            alias: 'o',
            describe:
              'a file (.sql, .json), or a folder for a file per phase, the way back and the pre-flight queries',
          },
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
      verify,
      allowDestructive,
      failOn: limit,
      format,
      out,
      ...flags
    }) => {
      const decided = await decide(flags, terminal);
      const progress = createProgress(terminal, quiet);
      const sources = parseSources(from, to, decided.config.labels);
      const kept = verify ? await keepStdin(sources, terminal) : terminal;
      const [before, after] = await readInputs(sources, {
        strict,
        terminal: kept,
        progress,
        ...decided,
        out,
      });
      progress.step('comparing');
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { planSnapshots } = await import('../../pipeline/plan-snapshots.ts');
      const { planRollback } = await import('../../pipeline/plan-rollback.ts');
      const { printPlan } = await import('../../plan/print-plan.ts');
      const { planFiles } = await import('../../pipeline/plan-files.ts');
      const { redactPlan } = await import('../../pipeline/redact-plan.ts');
      const { checksFor } = await import('../../pipeline/checks-for.ts');
      const { notVerifiedLine, proofLine } = await import('../../report/proof-words.ts');
      const compared = compareSnapshots(before!, after!, {
        strictText,
        trustBefore: true,
        settings: decided.settings,
      });
      const options = { style, strictText, ...(targetVersion === undefined ? {} : { targetVersion }) };
      const proven = verify ? await proveInputs(compared, options, { terminal: kept, progress }) : undefined;
      const plan = rollback
        ? (proven?.rollback ?? planRollback(compared, options))
        : (proven?.forward ?? planSnapshots(compared.before, compared.after, compared.deltas, options));
      const [origin, target] = rollback ? [after!, before!] : [before!, after!];
      const headOf = (direction: 'forward' | 'rollback', from: string, to: string) => [
        proven ? proofLine(proven.proof, direction) : notVerifiedLine,
        `${direction === 'rollback' ? 'Rollback' : 'Migration'} from ${from} to ${to}.`,
      ];
      const head = headOf(rollback ? 'rollback' : 'forward', origin.label, target.label);
      const shown = redactPlan(plan);
      const asFolder = out !== undefined && format === 'sql' && !rollback && !/\.(?:sql|txt)$/i.test(out);
      const files = asFolder
        ? planFiles({
            plan,
            rollback: proven?.rollback ?? planRollback(compared, options),
            checks: checksFor(compared, plan),
            label: origin.label,
            allowDestructive,
            head,
            rollbackHead: headOf('rollback', target.label, origin.label),
          })
        : format === 'json'
          ? [{ name: 'plan.json', text: `${JSON.stringify(shown.plan, null, 2)}\n` }]
          : [
              {
                name: 'plan.sql',
                text: printPlan(shown.plan, { allowDestructive, head, incomplete: shown.incomplete }),
              },
            ];
      progress.done();
      if (proven && proven.proof[rollback ? 'rollback' : 'forward'].outcome.result !== 'proven') {
        terminal.stderr.write('warning: this plan is not proven; its first line says why\n');
        exitWith(exitDiffers);
      }
      await writeFiles(files, out, terminal);
      if (limit !== undefined) {
        const { judgeDirection } = await import('../../pipeline/judge-direction.ts');
        const findings = judgeDirection(compared, plan, rollback ? 'rollback' : 'forward', decided.config);
        failOn(limit, findings, { stderr: terminal.stderr, exitWith });
      }
    },
  );
}
