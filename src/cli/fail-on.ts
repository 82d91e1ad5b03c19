import { type Finding, type Level, levels, reaches } from '../risk/finding.ts';
import { exitDiffers } from './exit-codes.ts';

/** The option that turns findings into an exit code. */
export const failOnOption = {
  'fail-on': {
    choices: levels,
    describe: 'exit 1 where a finding is of this level or worse',
  },
} as const;

/** Says how many findings reach the limit, and sets the exit code where there are some. */
export function failOn(
  limit: Level | undefined,
  findings: readonly Finding[],
  {
    stderr,
    exitWith,
  }: { readonly stderr: { write(text: string): unknown }; readonly exitWith: (code: number) => void },
): void {
  if (limit === undefined) return;
  const reached = findings.filter(({ level }) => reaches(level, limit));
  if (reached.length === 0) return;
  const rules = [...new Set(reached.map(({ rule }) => rule))];
  stderr.write(
    `${reached.length} ${reached.length === 1 ? 'finding' : 'findings'} of level ${limit} or worse: ${rules.join(', ')}\n`,
  );
  exitWith(exitDiffers);
}
