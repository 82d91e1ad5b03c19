import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, type Delta, subjectOf } from '../../src/diff/delta.ts';
import { describeDelta } from '../../src/diff/describe.ts';
import { facets } from '../../src/facets/index.ts';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import { registry } from '../../src/kinds/index.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { allProbes } from './all-probes.ts';
import type { TextProbe } from './probe.ts';
import {
  isServerProbe,
  type PlacedProbe,
  placeProbes,
  runOnServer,
  type ServerFindings,
} from './run-probes.ts';

const tables = await allProbes();
const placed = placeProbes(tables);
const onServer = placed.filter(({ probe }) => isServerProbe(probe));
const asText = placed.filter(({ probe }) => 'before' in probe);

/** Expects one object with one changed property, and what cannot but change along with it. */
function expectOne({ kind, property, probe }: PlacedProbe, deltas: readonly Delta[]): void {
  const along = 'along' in probe ? (probe.along ?? []) : [];
  const beside = 'beside' in probe ? (probe.beside ?? []) : [];
  const shown = deltas.flatMap(describeDelta).join('\n');
  const operations = deltas.map((delta) => `${subjectOf(delta).address.kind} ${delta.op}`);
  expect(operations.sort(), shown).toEqual([`${kind} change`, ...beside].sort());
  const names = deltas.flatMap((delta) => changesOf(delta).map((change) => change.property));
  expect([...new Set(names)].sort(), shown).toEqual([...new Set([property, ...along])].sort());
}

describe('every property and facet of every kind', () => {
  // Labels are read and compared alike for all kinds: tables stand for them.
  const facetNames = facets.map(({ name }) => name).filter((name) => name !== 'labels');

  it('has a probe or a reason why there is none', () => {
    const probed = new Map(tables.map(({ kind, probes }) => [kind, Object.keys(probes)]));
    const wanted = registry.kinds.map((kind) => [
      kind.name,
      [
        ...new Set([
          ...Object.keys(propertiesOf(kind)),
          ...facetNames,
          ...(kind.name === 'table' ? ['labels'] : []),
        ]),
      ].sort(),
    ]);
    expect(registry.kinds.map(({ name }) => [name, [...(probed.get(name) ?? [])].sort()])).toEqual(wanted);
  });

  it('is counted', () => {
    console.info(
      `${placed.length} properties and facets: ${onServer.length} probes on a server, ${asText.length} on texts, ${
        placed.length - onServer.length - asText.length
      } without a probe`,
    );
    expect(onServer.length).toBeGreaterThan(asText.length);
  });
});

describe('probes on texts', () => {
  it.each(asText.map((probe) => [`${probe.kind}: ${probe.property}`, probe] as const))(
    '%s',
    async (_name, one) => {
      const { before, after } = one.probe as TextProbe;
      const [first, second] = await readPair(before, after);
      expectOne(one, compareEverything(first, second).deltas);
      expect(compareEverything(second, first).deltas).toHaveLength(1);
    },
  );
});

describe.skipIf(!hasEngine)('probes on a server', () => {
  let engine: Engine;
  let findings: ServerFindings;
  beforeAll(async () => {
    engine = await openEngine();
    findings = await runOnServer(engine, placed);
  });
  afterAll(() => engine.close());

  it('runs every statement', () => {
    expect(findings.failures).toEqual([]);
  });

  it.each(onServer.map((probe) => [`${probe.kind}: ${probe.property}`, probe] as const))(
    '%s',
    (_name, one) => {
      expectOne(one, findings.deltas.get(one.place) ?? []);
    },
  );

  it('shows nothing that no probe changed', () => {
    expect(findings.elsewhere.flatMap(describeDelta)).toEqual([]);
  });
});
