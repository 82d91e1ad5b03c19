import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDump, readSource, sampleDumps } from './build-dump.js';

for (const name of sampleDumps) {
  const dump = await buildDump(readSource(samplePath(`${name}.source.sql`)));
  writeFileSync(samplePath(`${name}.sql`), dump);
  console.log(`${name}.sql: ${dump.split('\n').length - 1} lines`);
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
