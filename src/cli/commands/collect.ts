import type { Argv } from 'yargs';
import { historyTables } from '../../insight/history-tables.ts';
import type { CommandContext } from '../command-context.ts';
import { writeFiles } from '../write-files.ts';

/** `dumplens collect`: the script that measures a server, with the probes of the configuration. */
export function addCollect(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'collect',
    'print the read-only SQL script that measures a server (psql -XAtq -f collect.sql > label.stats.json)',
    (command) =>
      command.options({
        config: { type: 'string', describe: 'the configuration (default: dumplens.config.* here or above)' },
        out: { type: 'string', alias: 'o', describe: 'a file' },
      }),
    async ({ config: named, out }) => {
      const { loadConfig } = await import('../../io/load-config.ts');
      const { writeCollectSql } = await import('../../statistics/collect-sql.ts');
      const { probes = [] } = await loadConfig(terminal.cwd, named);
      await writeFiles(
        [{ name: 'collect.sql', text: writeCollectSql(probes, historyTables()) }],
        out,
        terminal,
      );
    },
  );
}
