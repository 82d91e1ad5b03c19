import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateDump } from './generate-dump.js';

/** @typedef {{ label: string, before: string, after: string, lines: number, megabytes: number }} Pair */

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/**
 * The smallest, the median and the largest pair of real dumps, by lines; none, and a warning, without the corpus.
 * @returns {Pair[]}
 */
export function chooseRealPairs() {
  if (!existsSync(`${corpus}PAIRS.tsv`)) {
    console.warn(`SKIPPED: pairs of real dumps, because ${corpus}PAIRS.tsv is missing`);
    return [];
  }
  const [, ...rows] = readFileSync(`${corpus}PAIRS.tsv`, 'utf8').trim().split('\n');
  const pairs = rows
    .map((row) => row.split('\t'))
    .map(([before, after]) => describePair(before.split('/')[0], corpus + before, corpus + after))
    .sort((a, b) => a.lines - b.lines);
  return [
    { ...pairs[0], label: `smallest real pair (${pairs[0].label})` },
    { ...middle(pairs), label: `median real pair (${middle(pairs).label})` },
    { ...pairs[pairs.length - 1], label: `largest real pair (${pairs[pairs.length - 1].label})` },
  ];
}

/**
 * Writes a pair of generated dumps into a folder.
 * @param {string} folder
 * @param {{ tables: number, indexes: number }} size
 * @returns {Promise<Pair>}
 */
export async function generatePair(folder, size) {
  const before = `${folder}/before.sql`;
  const after = `${folder}/after.sql`;
  await generateDump(before, size);
  const changes = await generateDump(after, { ...size, changed: true });
  const label = `generated: ${size.tables} tables, ${size.indexes} indexes, ${changes.length} entries differ`;
  return describePair(label, before, after);
}

/** @param {string} label @param {string} before @param {string} after @returns {Pair} */
function describePair(label, before, after) {
  const files = [before, after];
  return {
    label,
    before,
    after,
    lines: files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0),
    megabytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6,
  };
}

/** @template T @param {readonly T[]} list */
const middle = (list) => list[Math.floor(list.length / 2)];
