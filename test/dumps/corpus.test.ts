import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setAsideTotal } from '../../src/assemble/ledger.ts';
import { opaqueKind } from '../../src/assemble/opaque.ts';
import { objectsOfKind } from '../../src/model/model.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readSnapshots } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';
import { shuffleDump } from '../support/shuffle-dump.ts';

const root = `${sharedFolder}corpus/`;
const dumps = hasShared
  ? readdirSync(root)
      .filter((name) => statSync(root + name).isDirectory())
      .flatMap((project) => readdirSync(root + project).map((name) => `${project}/${name}`))
      .sort()
  : [];

/** At most this share of the statements may be compared as text. */
const mostAsText = 0.01;

describe.skipIf(!hasShared)('real dumps', () => {
  const totals = { statements: 0, modelled: 0, asText: 0, setAside: 0 };

  it.each(dumps)('%s: every statement is accounted for, and it equals itself in any order', async (name) => {
    const text = readFileSync(root + name, 'utf8');
    const [once, shuffled] = await readSnapshots({ once: text, shuffled: shuffleDump(text, name) });
    const { ledger, model } = once!;
    const setAside = setAsideTotal(ledger);
    expect(ledger.modelled + ledger.asText + setAside).toBe(ledger.statements);
    expect(once!.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compareSnapshots(once!, once!).deltas).toEqual([]);
    expect(compareSnapshots(once!, shuffled!).deltas.map(({ id }) => id)).toEqual([]);
    totals.statements += ledger.statements;
    totals.modelled += ledger.modelled;
    totals.asText += ledger.asText;
    totals.setAside += setAside;
    if (ledger.asText)
      console.info(
        name,
        objectsOfKind(model, opaqueKind).map(({ address }) => address.path[0]),
      );
  });

  it('keeps at most 1 % of the statements as text', () => {
    console.info('statements of the corpus', totals);
    expect(totals.statements).toBeGreaterThan(0);
    expect(totals.asText / totals.statements).toBeLessThanOrEqual(mostAsText);
  });
});
