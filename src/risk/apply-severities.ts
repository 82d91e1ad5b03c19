import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { findRule } from './find-rule.ts';
import { type Finding, type Level, levels } from './finding.ts';
import { rules } from './rules/index.ts';

/** Levels that the user gives to rules, by their ids; `off` for a rule that is not to be heard. */
export type Severities = Readonly<Record<string, Level | 'off'>>;

/** Throws UsageError for a rule that there is not. */
export function checkSeverities(severities: Severities): void {
  for (const id of Object.keys(severities)) {
    if (findRule(id)) continue;
    const near = suggest(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `'severities' names a rule '${id}' that there is not`,
      near ? `did you mean '${near}'?` : 'dumplens explain lists all rules',
    );
  }
}

/** The findings at the levels that the user gave to their rules, the worst first; throws UsageError for an unknown rule. */
export function applySeverities(findings: readonly Finding[], severities: Severities): readonly Finding[] {
  checkSeverities(severities);
  const judged = findings.flatMap((finding) => {
    const level = Object.hasOwn(severities, finding.rule) ? severities[finding.rule]! : finding.level;
    return level === 'off' ? [] : [{ ...finding, level }];
  });
  return judged.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
