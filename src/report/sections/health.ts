import { commentCoverage } from '../../insight/health/comment-coverage.ts';
import type { HealthResult } from '../../insight/health/compare-health.ts';
import { type Block, details, heading, list, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { healthOf } from '../health-of.ts';
import { capitalise, count, enumerate, groupDigits } from '../inline.ts';
import { nameHit } from '../name-hit.ts';
import type { Section } from '../section.ts';

const mostNamed = 6;

/** What is wrong with either schema in itself, and what of it this change brings or repairs. */
export const health: Section = {
  id: 'health',
  title: 'Schema health',
  build(facts) {
    const results = healthOf(facts);
    const { before, after } = facts;
    if (results.length === 0) return { lead: 'No check found anything on either side.', count: 0 };
    const introduced = results.filter((result) => result.introduced.length > 0);
    const fixed = results.filter((result) => result.fixed.length > 0);
    const standing = results.filter((result) => result.standing.length > 0);
    const sum = (list: readonly HealthResult[], which: 'introduced' | 'fixed' | 'standing') =>
      list.reduce((total, result) => total + result[which].length, 0);
    return {
      lead: `New in ${after.label}: ${groupDigits(sum(introduced, 'introduced'))}${bySeverity(introduced, 'introduced')}. Only in ${before.label}: ${groupDigits(sum(fixed, 'fixed'))}. On both sides: ${groupDigits(sum(standing, 'standing'))}${bySeverity(standing, 'standing')}.`,
      count: sum(introduced, 'introduced'),
      blocks: [
        ...introducedBlocks(introduced, facts),
        ...fixedBlocks(fixed, before.label),
        ...standingBlocks(standing),
        ...coverageBlocks(facts),
      ],
    };
  },
};

function bySeverity(results: readonly HealthResult[], which: 'introduced' | 'standing'): string {
  const parts = (['high', 'medium', 'low', 'info'] as const).flatMap((severity) => {
    const number = results
      .filter(({ check }) => check.severity === severity)
      .reduce((total, result) => total + result[which].length, 0);
    return number ? [`${groupDigits(number)} ${severity}`] : [];
  });
  return parts.length ? ` (${parts.join(', ')})` : '';
}

function introducedBlocks(results: readonly HealthResult[], { after }: ReportFacts): readonly Block[] {
  if (results.length === 0) return [];
  return [
    heading(`New in ${after.label}`),
    table(
      ['Severity', 'Finding', '#Number', 'Where', 'What to do'],
      results.map(({ check, introduced }) => [
        check.severity,
        capitalise(check.title),
        groupDigits(introduced.length),
        enumerate(introduced.map(nameHit), mostNamed),
        check.remedy,
      ]),
    ),
  ];
}

function fixedBlocks(results: readonly HealthResult[], label: string): readonly Block[] {
  if (results.length === 0) return [];
  return [
    heading(`Only in ${label}: repaired, or gone with the object`),
    list(
      results.map(
        ({ check, fixed }) =>
          `${capitalise(check.title)} (${check.severity}): ${enumerate(fixed.map(nameHit), mostNamed)}`,
      ),
    ),
  ];
}

function standingBlocks(results: readonly HealthResult[]): readonly Block[] {
  if (results.length === 0) return [];
  const serious = results.filter(({ check }) => check.severity === 'high' || check.severity === 'medium');
  const slight = results.filter((result) => !serious.includes(result));
  const row = ({ check, standing }: HealthResult) => [
    check.severity,
    capitalise(check.title),
    groupDigits(standing.length),
    enumerate(standing.map(nameHit), mostNamed),
    `${check.why} ${check.remedy}`,
  ];
  const titles = ['Severity', 'Finding', '#Number', 'Where', 'Why, and what to do'];
  const number = slight.reduce((total, { standing }) => total + standing.length, 0);
  return [
    heading('On both sides'),
    ...(serious.length ? [table(titles, serious.map(row))] : []),
    ...(slight.length
      ? [details(`${count(number, 'finding')} of severity low and info`, table(titles, slight.map(row)))]
      : []),
  ];
}

/** The sorts that carry at least one comment, on either side. */
function coverageBlocks({ before, after, omitted }: ReportFacts): readonly Block[] {
  const missing = [...omitted.before, ...omitted.after].some(({ what }) => what === 'comment');
  if (missing) return [];
  const sides = [before, after].map(({ label, model }) => ({ label, coverage: commentCoverage(model) }));
  const told = sides.map(({ label, coverage }) => {
    const parts = coverage
      .filter(({ commented }) => commented > 0)
      .map(
        ({ what, commented, total }) =>
          `${Math.round((commented / total) * 100)} % of ${groupDigits(total)} ${what}`,
      );
    return `${label}: ${parts.length ? enumerate(parts) : 'none'}`;
  });
  return [text(`Comments: ${told.join('; ')}.`)];
}
