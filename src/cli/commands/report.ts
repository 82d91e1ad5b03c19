import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { keepStdin } from '../keep-stdin.ts';
import { compareOptions, inputOptions, sidePositionals, verifyOption } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { proveInputs } from '../prove-inputs.ts';
import { readInputs } from '../read-inputs.ts';
import { chooseFormats, formats } from '../report-formats.ts';
import { wantsColour } from '../terminal.ts';
import { writeFiles } from '../write-files.ts';

/** `dumplens report A B`: the whole analysis, as Markdown unless another format is asked for. */
export function addReport(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'report <from> <to>',
    'write the analysis: what differs, who is ahead, what it means',
    (command) =>
      command
        .positional('from', sidePositionals.from)
        .positional('to', sidePositionals.to)
        .options({
          ...inputOptions,
          ...compareOptions,
          ...verifyOption,
          format: {
            type: 'string',
            array: true,
            alias: 'f',
            describe: `one or more of ${formats.join(', ')} (default: by the ending of --out, else markdown)`,
          },
          out: { type: 'string', alias: 'o', describe: 'a file, or a folder for several formats' },
          only: { type: 'string', array: true, describe: 'write these sections only' },
          skip: { type: 'string', array: true, describe: 'leave these sections out' },
          title: { type: 'string', describe: 'the title of the report' },
          date: { type: 'string', describe: 'the date that the report bears; without it there is none' },
        })
        .example('$0 report production=prod.sql staging=staging.sql -o report.md', ''),
    async ({ from, to, strict, quiet, strictText, verify, format, out, only, skip, title, date }) => {
      const progress = createProgress(terminal, quiet);
      const chosen = chooseFormats(format, out);
      const sources = parseSources(from, to);
      const kept = verify ? await keepStdin(sources, terminal) : terminal;
      const [before, after] = await readInputs(sources, { strict, terminal: kept, progress });
      progress.step('comparing');
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { buildReport } = await import('../../report/build-report.ts');
      const { registry } = await import('../../kinds/index.ts');
      const compared = compareSnapshots(before!, after!, { strictText });
      const { explainChanges } = await import('../../pipeline/explain-changes.ts');
      const proven = verify
        ? await proveInputs(compared, { style: 'online', strictText }, { terminal: kept, progress })
        : undefined;
      const view = buildReport(compared, registry, {
        explain: await explainChanges(compared.deltas),
        ...(proven ? { proof: proven.proof } : {}),
        ...(title ? { title } : {}),
        ...(date ? { date } : {}),
        only: only ?? [],
        skip: skip ?? [],
      });
      progress.step('writing');
      const { renderReport } = await import('../../pipeline/render-report.ts');
      const files = await renderReport(view, chosen, { colour: !out && wantsColour(terminal) });
      progress.done();
      await writeFiles(files, out, terminal);
    },
  );
}
