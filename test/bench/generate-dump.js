// As a program: node test/bench/generate-dump.js FILE [--changed] [--tables N] [--indexes N] [--seed N]
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changeSchema } from './dump/change-schema.js';
import { planSchema } from './dump/plan-schema.js';
import { printDump } from './dump/print-dump.js';
import { tableName } from './dump/words.js';

const usual = { tables: 5000, indexes: 20_000, seed: 1, changed: false };

/**
 * Writes a schema-only dump of this size to a file, the same bytes on each run; returns the dump entries in
 * which the changed variant differs from the plain one (none for the plain one).
 * @param {string} file
 * @param {Partial<typeof usual>} [options]
 */
export async function generateDump(file, options = {}) {
  const { changed, ...size } = { ...usual, ...options };
  const plain = planSchema(size);
  const { planned, changes } = changed ? changeSchema(plain, tableName) : { planned: plain, changes: [] };
  await pipeline(Readable.from(gather(printDump(planned))), createWriteStream(file));
  return changes;
}

/** Joins small pieces, for each one written costs a call of its own. @param {Iterable<string>} pieces */
function* gather(pieces) {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      changed: { type: 'boolean', default: false },
      tables: { type: 'string', default: String(usual.tables) },
      indexes: { type: 'string', default: String(usual.indexes) },
      seed: { type: 'string', default: String(usual.seed) },
    },
  });
  const changes = await generateDump(positionals[0], {
    changed: values.changed,
    tables: Number(values.tables),
    indexes: Number(values.indexes),
    seed: Number(values.seed),
  });
  process.stdout.write(`${positionals[0]}: ${changes.length} entries differ from the plain dump\n`);
}
