import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { subjectOf } from '../../src/diff/delta.ts';
import type { ObjectId } from '../../src/model/address.ts';
import { splitStatements } from '../../src/parse/split.ts';
import type { ComparedSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

const pairs = hasShared
  ? readFileSync(`${sharedFolder}corpus/PAIRS.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string])
  : [];

/** The texts of the SQL statements of a dump, white space folded, with the lines where they start. */
function statementLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { form, text: sql, span } of splitStatements(text, { file: 'dump' }).statements) {
    if (form !== 'sql' || /^(?:SET|SELECT)\b/.test(sql)) continue;
    // A search path may stand for the schema.
    const key = sql
      .replace(/\s+/g, ' ')
      .replace(/\bONLY /g, '')
      .replace(/\bpublic\./g, '');
    lines.set(key, [...(lines.get(key) ?? []), span.line]);
  }
  return lines;
}

/** Objects by the lines of the statements that they were read from. */
function objectsByLine({ model }: Snapshot): ReadonlyMap<number, readonly ObjectId[]> {
  const byLine = new Map<number, ObjectId[]>();
  for (const { id, origin } of model.objects.values()) {
    for (const { line } of origin) byLine.set(line, [...(byLine.get(line) ?? []), id]);
  }
  return byLine;
}

/** Everything that the comparison has something to say about: a delta, a rule of equality, or an option of the dump. */
function explained({ deltas, equivalences, before, after }: ComparedSnapshots): ReadonlySet<string> {
  return new Set([
    ...deltas.flatMap((delta) => [
      delta.id,
      delta.op === 'rename' ? delta.before.id : '',
      subjectOf(delta).parent ?? '',
    ]),
    ...equivalences.map(({ id }) => id),
    ...[before, after].flatMap(({ ledger }) => Object.values(ledger.equivalences).flat()),
  ]);
}

/**
 * A control that shares no code with the comparison but the splitter: a statement that only one file has must be
 * about an object that the comparison speaks of, and a difference must stand on a statement that only one file has.
 */
describe.skipIf(!hasShared)('differences against the texts of the files', () => {
  it.each(pairs)('%s, %s', async (first, second) => {
    const texts = [first, second].map((name) => readFileSync(`${sharedFolder}corpus/${name}`, 'utf8'));
    const [before, after] = await readPair(texts[0]!, texts[1]!);
    const compared = compareEverything(before, after);
    const known = explained(compared);
    const hidden = new Set([...compared.omitted.before, ...compared.omitted.after].map(({ what }) => what));
    const [linesBefore, linesAfter] = texts.map(statementLines);
    const silent: string[] = [];
    // PUBLIC may create in the schema public before PostgreSQL 15 (N22): no statement says so.
    const loose = new Set(compared.deltas.map(({ id }) => id).filter((id) => id !== 'schema public'));
    for (const [own, other, snapshot] of [
      [linesBefore!, linesAfter!, before],
      [linesAfter!, linesBefore!, after],
    ] as const) {
      const objects = objectsByLine(snapshot);
      for (const [text, lines] of own) {
        if (other.has(text)) continue;
        const touched = lines.flatMap((line) => objects.get(line) ?? []);
        for (const id of touched) loose.delete(id);
        if (/^(?:GRANT|REVOKE|ALTER DEFAULT)/.test(text) && hidden.has('grants')) continue;
        if (/ OWNER TO /.test(text) && hidden.has('owner')) continue;
        if (/^COMMENT ON/.test(text) && hidden.has('comment')) continue;
        if (!touched.some((id) => known.has(id))) silent.push(text.slice(0, 160));
      }
    }
    expect({ silent, loose: [...loose] }).toEqual({ silent: [], loose: [] });
  });
});
