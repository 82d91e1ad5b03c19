import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { inputOptions } from '../options.ts';
import { parseSource } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';
import { writeOutput } from '../write-output.ts';

/** `dumplens inspect DUMP`: what one dump is and holds. */
export function addInspect(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'inspect <dump>',
    'describe one dump: its origin, its objects by kind, and how it was read',
    (command) =>
      command
        .positional('dump', {
          type: 'string',
          demandOption: true,
          describe: 'a dump, label=dump, or - for standard input',
        })
        .options({
          ...inputOptions,
          format: {
            choices: ['text', 'json'] as const,
            default: 'text' as const,
            describe: 'form of the output',
          },
        }),
    async ({ dump, strict, quiet, format }) => {
      const progress = createProgress(terminal, quiet);
      const [snapshot] = await readInputs([parseSource(dump)], { strict, terminal, progress });
      const { inspectSnapshot, printInspection } = await import('../../pipeline/inspect-snapshot.ts');
      const inspection = inspectSnapshot(snapshot!);
      const output = format === 'json' ? JSON.stringify(inspection, null, 2) : printInspection(inspection);
      progress.done();
      await writeOutput(`${output}\n`, terminal.stdout);
    },
  );
}
