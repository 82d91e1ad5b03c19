/**
 * Every pair of samples that a report is shipped for: the side that would be changed, and the one it should become.
 */
export const sampleReports = Object.freeze([
  { story: 'air-gapped', from: 'production', to: 'staging' },
  { story: 'liveguide', from: 'dev', to: 'production' },
  { story: 'shrink-chat', from: 'production', to: 'staging' },
]);

/** What the program writes for a pair, all in the folder of its story. */
export const reportFiles = Object.freeze(['report.md', 'report.html', 'report.json', 'plan.sql']);

/** A report without a date of its own would say the same; with one it looks like a report. */
const date = '2026-01-15';

/**
 * Returns the arguments of the runs that write the files into the folder `out`; each is to run in the folder of the
 * story, where its dumplens.config.yaml and the statistics beside the dumps are found.
 *
 * @param {{ from: string, to: string }} pair
 * @param {string} out
 * @returns {readonly (readonly string[])[]}
 */
export function reportCommands({ from, to }, out) {
  const sides = [`${from}=${from}.sql`, `${to}=${to}.sql`, '--quiet', '--verify'];
  return [
    ['report', ...sides, '--date', date, '--format', 'markdown,html,json', '--out', out],
    ['plan', ...sides, '--out', `${out}/plan.sql`],
  ];
}
