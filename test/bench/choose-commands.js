import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./run-process.js').Command} Command */

const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const installed = (/** @type {string} */ program, /** @type {string} */ flag) =>
  spawnSync(program, [flag], { stdio: 'ignore' }).error === undefined;
const hasApgdiff = installed('apgdiff', '--version');
const hasJava = installed('java', '-version');

export const bareParse = 'bare parse';

/**
 * What is measured on one pair: the program, the floors under it, and peers where they are installed.
 * @param {{ before: string, after: string }} pair
 * @param {string} folder for output
 * @returns {Command[]}
 */
export function chooseCommands({ before, after }, folder) {
  const node = process.execPath;
  const out = `${folder}/report.md`;
  return [
    { label: 'node -e 0', program: node, args: ['-e', '0'] },
    { label: bareParse, program: node, args: [path('bare-parse.js'), before, after] },
    {
      label: 'dumplens report',
      program: node,
      args: [path('../../bin/dumplens.js'), 'report', before, after, '--out', out, '--quiet'],
    },
    ...(hasApgdiff
      ? [{ label: 'apgdiff (SQL only)', program: 'apgdiff', args: [before, after], mayFail: true }]
      : []),
    ...(hasJava ? [{ label: 'java -version', program: 'java', args: ['-version'] }] : []),
  ];
}

if (!hasApgdiff) console.warn('SKIPPED: apgdiff, because it is not installed');
