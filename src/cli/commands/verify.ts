import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { decide } from '../decide.ts';
import { decisionOptions } from '../decision-options.ts';
import { exitDiffers } from '../exit-codes.ts';
import { keepStdin } from '../keep-stdin.ts';
import { compareOptions, inputOptions, planOptions, sidePositionals } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { proveInputs } from '../prove-inputs.ts';
import { readInputs } from '../read-inputs.ts';
import { writeOutput } from '../write-output.ts';

/** `dumplens verify A B`: runs the plan and its rollback on an embedded PostgreSQL, and exits with 1 where one is not proven. */
export function addVerify(parser: Argv, { terminal, exitWith }: CommandContext): Argv {
  return parser.command(
    'verify <from> <to>',
    'run the plan and its rollback on an embedded PostgreSQL (exit 1 when one is not proven)',
    (command) =>
      command
        .positional('from', sidePositionals.from)
        .positional('to', sidePositionals.to)
        .options({
          ...inputOptions,
          ...compareOptions,
          ...decisionOptions,
          ...planOptions,
          format: {
            choices: ['text', 'json'] as const,
            default: 'text' as const,
            describe: 'form of the output',
          },
        }),
    async ({ from, to, strict, quiet, strictText, style, targetVersion, format, ...flags }) => {
      const decided = await decide(flags, terminal);
      const sources = parseSources(from, to, decided.config.labels);
      const progress = createProgress(terminal, quiet);
      const kept = await keepStdin(sources, terminal);
      const [before, after] = await readInputs(sources, { strict, terminal: kept, progress, ...decided });
      progress.step('comparing');
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { isProven } = await import('../../verify/proof.ts');
      const { printProof } = await import('../print-proof.ts');
      const compared = compareSnapshots(before!, after!, {
        strictText,
        // The plan that is proven is the one that `plan` writes.
        trustBefore: true,
        settings: decided.settings,
      });
      const { proof } = await proveInputs(
        compared,
        { style, strictText, ...(targetVersion === undefined ? {} : { targetVersion }) },
        { terminal: kept, progress },
      );
      progress.done();
      const output = format === 'json' ? JSON.stringify(proof, null, 2) : printProof(proof);
      await writeOutput(`${output}\n`, terminal.stdout);
      if (!isProven(proof)) exitWith(exitDiffers);
    },
  );
}
