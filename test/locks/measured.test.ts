import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeLocks, type LockMode, type LockVerdict } from '../../src/locks/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { measuredCatalog } from './measured-schema.ts';
import { pinned } from './pinned-measurements.ts';

const file = new URL('../../../shared/facts/ddl-locks.json', import.meta.url);
const hasShared = existsSync(file);
if (!hasShared)
  console.warn(
    'SKIPPED: ../shared/facts/ddl-locks.json is missing, locks are not compared with measurements',
  );

interface Measurement {
  readonly error?: string;
  readonly locks?: Readonly<Record<string, string>>;
  readonly rewrite?: boolean;
  readonly scan?: boolean;
  readonly index_builds?: number;
}
interface Entry {
  readonly ddl: string;
  readonly by_version: Readonly<Record<string, Measurement>>;
}

const codes: Readonly<Record<LockMode, string>> = {
  'ACCESS SHARE': 'AS',
  'ROW SHARE': 'RS',
  'ROW EXCLUSIVE': 'RX',
  'SHARE UPDATE EXCLUSIVE': 'SUX',
  SHARE: 'S',
  'SHARE ROW EXCLUSIVE': 'SRX',
  EXCLUSIVE: 'X',
  'ACCESS EXCLUSIVE': 'AX',
};

function sorted(locks: Readonly<Record<string, string>>): string {
  return Object.entries(locks)
    .map(([name, mode]) => `${name}:${mode}`)
    .sort()
    .join(' ');
}

/** What is compared: everything ran in a transaction block, so what must not is measured as an error. */
function fieldsOf(
  verdict: LockVerdict,
  measured: Measurement,
): Readonly<Record<string, readonly [string, string]>> {
  const refused = verdict.supported !== true || verdict.transaction === 'none';
  const error = [String(refused), String(measured.error !== undefined)] as const;
  if (measured.error !== undefined || refused) return { error };
  const locks = Object.fromEntries(
    verdict.locks.map(({ relation, mode }) => [relation.at(-1)!, codes[mode]]),
  );
  return {
    error,
    locks: [sorted(locks), sorted(measured.locks ?? {})],
    rewrite: [String(verdict.rewrites.length > 0), String(measured.rewrite)],
    scan: [String(verdict.scans.length > 0), String(measured.scan)],
    builds: [String(verdict.indexBuilds), String(measured.index_builds)],
  };
}

/** The second half of the measurements ran with an index `pt_only` on all versions, the first only on 18 and 19. */
function hasOnlyIndex(name: string, version: number): boolean {
  return (
    version >= 18 || !/^(?:Attach partition \((?:no|matching) check\)|Create table PARTITION OF)$/.test(name)
  );
}

describe.skipIf(!hasShared)('locks measured on PostgreSQL 11 to 19', () => {
  const mismatches: string[] = [];
  const counts: Record<string, { matched: number; total: number }> = {};
  const unusedPins = new Set(Object.keys(pinned));

  beforeAll(async () => {
    await loadGrammar();
    const entries: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(file, 'utf8'));
    for (const [name, { ddl, by_version: versions }] of Object.entries(entries)) {
      for (const [version, measured] of Object.entries(versions)) {
        // The measured schema had no such table on that version: nothing was learned about the statement.
        if (/^relation "\w+" does not exist$/.test(measured.error ?? '')) continue;
        const catalog = measuredCatalog(hasOnlyIndex(name, Number(version)));
        const verdict = judgeLocks(ddl, catalog, Number(version));
        for (const [field, [judged, expected]] of Object.entries(fieldsOf(verdict, measured))) {
          counts[field] ??= { matched: 0, total: 0 };
          counts[field].total++;
          if (judged === expected) {
            counts[field].matched++;
            continue;
          }
          const pin = `${name}/${field}`;
          if (pinned[pin]) unusedPins.delete(pin);
          else
            mismatches.push(
              `${version} ${pin}: judged ${judged || '-'}, measured ${expected || '-'} ${measured.error ?? ''} :: ${ddl}`,
            );
        }
      }
    }
    const sum = (part: 'matched' | 'total') =>
      Object.values(counts).reduce((all, count) => all + count[part], 0);
    counts.overall = { matched: sum('matched'), total: sum('total') };
    for (const [field, { matched, total }] of Object.entries(counts))
      console.info(`${field}: ${matched} of ${total} (${((100 * matched) / total).toFixed(2)} %)`);
  });

  it('agree with the verdicts, but for the pinned ones', () => {
    expect(mismatches).toEqual([]);
  });
  it('need every pin', () => {
    expect([...unusedPins]).toEqual([]);
  });
  it('agree in at least 98 of 100 fields, pins not counted', () => {
    expect(counts.overall!.matched / counts.overall!.total).toBeGreaterThan(0.98);
    expect(counts.overall!.total).toBeGreaterThan(10_000);
  });
});
