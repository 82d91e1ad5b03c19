import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { withoutMarks } from '../sql/without-marks.ts';
import { findRule } from './find-rule.ts';
import { levels } from './finding.ts';
import { rules } from './rules/index.ts';

/** A rule as text: problem, solution, example; throws UsageError for one that there is not. */
export function explainRule(id: string): string {
  const rule = findRule(id);
  if (!rule) {
    const near = suggest(
      id,
      rules.map((known) => known.id),
    );
    throw new UsageError(
      `there is no rule '${id}'`,
      near ? `did you mean '${near}'?` : 'dumplens explain lists all rules',
    );
  }
  const { title, level, area, problem, solution, example } = rule;
  return [
    `${rule.id} (${level}, ${area})`,
    `${withoutMarks(title)}.`,
    '',
    `Problem: ${problem}`,
    '',
    `Solution: ${withoutMarks(solution)}`,
    '',
    'Example:',
    ...example.split('\n').map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** All rules, the worst first, one line each. */
export function listRules(): string {
  const wide = Math.max(...rules.map(({ id }) => id.length));
  return levels
    .flatMap((level) => rules.filter((rule) => rule.level === level))
    .map(
      ({ id, level, area, title }) =>
        `${level.padEnd(8)} ${id.padEnd(wide)}  ${area}: ${withoutMarks(title)}\n`,
    )
    .join('');
}
