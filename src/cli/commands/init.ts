import type { Argv } from 'yargs';
import { UsageError } from '../../diagnostics/usage-error.ts';
import type { CommandContext } from '../command-context.ts';
import { sidePositionals } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';
import { writeFiles } from '../write-files.ts';

/** `dumplens init A B`: a commented configuration made from the two dumps. */
export function addInit(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'init <from> <to>',
    'write a commented dumplens.config.yaml made from the two dumps',
    (command) =>
      command
        .positional('from', sidePositionals.from)
        .positional('to', sidePositionals.to)
        .options({
          out: { type: 'string', alias: 'o', describe: 'a file (default: dumplens.config.yaml); - to print' },
          force: { type: 'boolean', default: false, describe: 'write over a configuration that is there' },
        }),
    async ({ from, to, out = 'dumplens.config.yaml', force }) => {
      const progress = createProgress(terminal, false);
      const [before, after] = await readInputs(parseSources(from, to), { strict: false, terminal, progress });
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { writeInitialConfig } = await import('../../pipeline/initial-config.ts');
      const text = writeInitialConfig(compareSnapshots(before!, after!));
      progress.done();
      const { configExists } = await import('../../io/config-exists.ts');
      if (out !== '-' && !force && (await configExists(terminal.cwd, out))) {
        throw new UsageError(
          `${out} is there already`,
          'write over it with --force, or name another file with --out',
        );
      }
      await writeFiles([{ name: 'dumplens.config.yaml', text }], out === '-' ? undefined : out, terminal);
    },
  );
}
