import type { Argv } from 'yargs';
import type { Finding } from '../../risk/finding.ts';
import type { CommandContext } from '../command-context.ts';
import { decide } from '../decide.ts';
import { decisionOptions } from '../decision-options.ts';
import { failOn, failOnOption } from '../fail-on.ts';
import { keepStdin } from '../keep-stdin.ts';
import { compareOptions, inputOptions, planOptions, sidePositionals, verifyOption } from '../options.ts';
import { parseSources } from '../parse-source.ts';
import { createProgress } from '../progress.ts';
import { proveInputs } from '../prove-inputs.ts';
import { readInputs } from '../read-inputs.ts';
import { outputOptions, prepareOutput } from '../report-output.ts';

/** `dumplens report A B`: the whole analysis, as Markdown unless another format is asked for. */
export function addReport(parser: Argv, { terminal, exitWith }: CommandContext): Argv {
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
          ...decisionOptions,
          ...planOptions,
          ...verifyOption,
          ...outputOptions,
          ...failOnOption,
          only: { type: 'string', array: true, describe: 'write these sections only' },
          skip: { type: 'string', array: true, describe: 'leave these sections out' },
          orm: {
            type: 'string',
            array: true,
            describe:
              'write the changes as code: drizzle, prisma, kysely, sqlalchemy or all (default: by the migration history)',
          },
          title: { type: 'string', describe: 'the title of the report' },
          date: { type: 'string', describe: 'the date that the report bears; without it there is none' },
        })
        .example('$0 report production=prod.sql staging=staging.sql -o report.md', ''),
    async ({
      from,
      to,
      strict,
      quiet,
      strictText,
      style,
      targetVersion,
      verify,
      only,
      skip,
      orm,
      title,
      date,
      failOn: limit,
      ...output
    }) => {
      const decided = await decide({ ...output, date }, terminal);
      const progress = createProgress(terminal, quiet);
      const write = await prepareOutput(output, terminal);
      const sources = parseSources(from, to, decided.config.labels);
      const kept = verify ? await keepStdin(sources, terminal) : terminal;
      const [before, after] = await readInputs(sources, {
        strict,
        terminal: kept,
        progress,
        ...decided,
        out: output.out,
      });
      progress.step('comparing');
      const { compareSnapshots } = await import('../../pipeline/compare-snapshots.ts');
      const { buildReport } = await import('../../report/build-report.ts');
      const { registry } = await import('../../kinds/index.ts');
      const compared = compareSnapshots(before!, after!, { strictText, settings: decided.settings });
      const { explainChanges } = await import('../../pipeline/explain-changes.ts');
      const explain = await explainChanges(compared.deltas);
      const planned = { style, ...(targetVersion === undefined ? {} : { targetVersion }) };
      const proven = verify
        ? await proveInputs(compared, { ...planned, strictText }, { terminal: kept, progress })
        : undefined;
      const { judgeChanges } = await import('../../pipeline/judge-plan.ts');
      const findings: Finding[] = [];
      const view = buildReport(compared, registry, {
        judge: (change) => {
          const judgement = judgeChanges(change, { ...planned, decisions: decided.config, explain });
          findings.push(...judgement.findings);
          return judgement;
        },
        config: decided.config,
        explain,
        ...(proven ? { proof: proven.proof } : {}),
        ...(title ? { title } : {}),
        ...(date ? { date } : {}),
        only: only ?? [],
        skip: skip ?? [],
        ...(orm ? { orm } : {}),
      });
      progress.step('writing');
      await write(view);
      progress.done();
      failOn(limit, findings, { stderr: terminal.stderr, exitWith });
    },
  );
}
