// Ratios of processor time that hold on any machine; exit code 1 where one does not. Needs a build.
// Options: --tables N (150): the smaller of the two sizes, the other has four times as many.
//          --program FILE: another build than the one here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cpuTime } from './cpu-time.js';
import { lopsided, printLopsided } from './dump/lopsided.js';
import { generateDump } from './generate-dump.js';

const own = fileURLToPath(new URL('../../bin/dumplens.js', import.meta.url));
const { values } = parseArgs({
  options: { tables: { type: 'string', default: '150' }, program: { type: 'string', default: own } },
});
const { program } = values;
const bareParse = fileURLToPath(new URL('bare-parse.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dumplens-ratios-'));

/** Four times the dump takes at most four times as long, for the start counts once; sixteen times what is quadratic. */
const mostGrowth = 5;
let failed = false;

try {
  const node = cpuTime(['-e', '0']);
  for (const flag of ['--version', '--help'])
    check(`${flag} to bare node`, cpuTime([program, flag]) / node, 3);

  const small = await generate(Number(values.tables));
  const large = await generate(4 * Number(values.tables));
  const times = new Map();
  for (const other of /** @type {const} */ (['changed', 'different'])) {
    for (const command of ['diff', 'plan', 'report']) {
      const [less, more] = [small, large].map((dumps) =>
        cpuTime([program, command, dumps.plain, dumps[other], '-q']),
      );
      times.set(`${command} ${other}`, less);
      check(`${command}, ${other}: four times the tables`, more / less, mostGrowth);
    }
  }
  for (const [what, shape] of Object.entries(lopsided)) {
    const [one, four] = [1, 4].map((factor) =>
      cpuTime([program, 'report', ...writeLopsided(shape, factor * shape.count), '-q']),
    );
    check(`report: four times the ${what}`, four / one, mostGrowth);
  }
  const report = times.get('report changed');
  check('report to a bare parse', report / cpuTime([bareParse, small.plain, small.changed]), 8);
  const html = [program, 'report', small.plain, small.changed, '-q', '--format', 'html'];
  check('HTML to Markdown', cpuTime(html) / report, 1.5);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;

/** A dump, one that differs from it in one entry of a hundred, and one that hardly shares a name with it. @param {number} tables */
async function generate(tables) {
  const size = { tables, indexes: 4 * tables };
  const files = {
    plain: join(folder, `${tables}-plain.sql`),
    changed: join(folder, `${tables}-changed.sql`),
    different: join(folder, `${tables}-different.sql`),
  };
  await generateDump(files.plain, size);
  await generateDump(files.changed, { ...size, changed: true });
  await generateDump(files.different, { ...size, seed: 2 });
  return files;
}

/** @param {typeof lopsided[string]} shape @param {number} count */
function writeLopsided(shape, count) {
  return /** @type {const} */ (['before', 'after']).map((side) => {
    const file = join(folder, `lopsided-${side}.sql`);
    writeFileSync(file, printLopsided(shape, count, side));
    return file;
  });
}

/** @param {string} what @param {number} ratio @param {number} most */
function check(what, ratio, most) {
  const holds = ratio <= most;
  if (!holds) failed = true;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${what.padEnd(48)} ${ratio.toFixed(2).padStart(6)}  at most ${most}`,
  );
}
