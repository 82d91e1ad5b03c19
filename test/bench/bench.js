// Whole-process wall time and peak memory of `dumplens report`, beside a bare parse and peers.
// Options: --rounds N (5), --tables N (5000), --indexes N (20000), --no-large, --json FILE
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseCommands } from './choose-commands.js';
import { chooseRealPairs, generatePair } from './choose-pairs.js';
import { measuresMemory, peakMemory, timeProcess } from './run-process.js';
import { printTable, summarise } from './summarise.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    tables: { type: 'string', default: '5000' },
    indexes: { type: 'string', default: '20000' },
    'no-large': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1');

const root = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(`${root}dist/main.js`))
  execFileSync(process.execPath, ['build.js'], { cwd: root, stdio: 'inherit' });
if (!measuresMemory) console.warn('SKIPPED: peak memory, because GNU time is not installed as /usr/bin/time');

const folder = mkdtempSync(join(tmpdir(), 'dumplens-bench-'));
try {
  const size = { tables: Number(values.tables), indexes: Number(values.indexes) };
  const pairs = [...chooseRealPairs(), ...(values['no-large'] ? [] : [await generatePair(folder, size)])];
  const runs = pairs.flatMap((pair) =>
    chooseCommands(pair, folder).map((command) => ({ pair, command, times: [], peak: undefined })),
  );
  // Memory has a round of its own: it warms the file cache, and measuring it costs the times nothing.
  for (const run of runs) run.peak = peakMemory(run.command);
  // Interleaved, so that a slow minute of the machine falls on all commands alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) run.times.push(timeProcess(run.command));
  }
  const results = pairs.map((pair) => ({
    pair: pair.label,
    lines: pair.lines,
    megabytes: pair.megabytes,
    figures: summarise(
      runs
        .filter((run) => run.pair === pair)
        .map(({ command, times, peak }) => ({ label: command.label, times, peak })),
    ),
  }));
  console.log(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds; compare ratios, not times`,
  );
  for (const { pair, lines, megabytes, figures } of results) {
    console.log(
      `\n${pair}: ${lines} lines, ${megabytes.toFixed(1)} MB in both files\n${printTable(figures)}`,
    );
  }
  if (values.json) {
    const text = JSON.stringify({ node: process.version, rounds, results }, undefined, 2);
    writeFileSync(values.json, `${text}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
