// The floor that the benchmark measures against: reads the files named, parses them, and does nothing with it.
import { readFileSync } from 'node:fs';
import { loadModule, parseSync } from 'libpg-query';
import { blankPsql } from './blank-psql.js';

await loadModule();
let statements = 0;
for (const file of process.argv.slice(2)) {
  statements += parseSync(blankPsql(readFileSync(file, 'utf8'))).stmts?.length ?? 0;
}
process.stdout.write(`${statements} statements\n`);
process.exit(0);
