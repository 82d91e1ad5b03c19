// Makes the sample dumps from their sources, then the reports from the dumps with the program as it is built now.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeDump, sampleDumps } from './build-dump.js';
import { reportCommands, sampleReports } from './sample-reports.js';

for (const name of sampleDumps) {
  const dump = await makeDump(name);
  writeFileSync(samplePath(`${name}.sql`), dump);
  console.log(`${name}.sql: ${dump.split('\n').length - 1} lines`);
}

runNode(samplePath('../build.js'), []);
for (const pair of sampleReports) {
  const folder = samplePath(pair.story);
  for (const argv of reportCommands(pair, folder)) runNode(samplePath('../bin/dumplens.js'), argv, folder);
  console.log(`${pair.story}: report and plan from ${pair.from} to ${pair.to}`);
}

/**
 * Runs a script with this Node; throws where it fails.
 *
 * @param {string} script
 * @param {readonly string[]} argv
 * @param {string} [cwd]
 */
function runNode(script, argv, cwd) {
  execFileSync(process.execPath, [script, ...argv], { cwd, stdio: 'inherit' });
}

/**
 * Returns the absolute path of a file below `samples/`.
 *
 * @param {string} name
 * @returns {string}
 */
function samplePath(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
