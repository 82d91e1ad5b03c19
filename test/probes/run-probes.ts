import { changesOf, type Delta, subjectOf } from '../../src/diff/delta.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';
import type { KindProbes, Probe, ServerProbe } from './probe.ts';

/** A probe with the place it has on the server. */
export interface PlacedProbe {
  readonly kind: string;
  readonly property: string;
  readonly probe: Probe;
  /** Its schema, and the name of its global object. */
  readonly place: string;
}

/** Gives every probe a schema of its own. */
export function placeProbes(tables: readonly KindProbes[]): readonly PlacedProbe[] {
  let number = 0;
  return tables.flatMap(({ kind, probes }) =>
    Object.entries(probes).map(([property, probe]) => {
      number++;
      return { kind, property, probe, place: `p${String(number).padStart(3, '0')}` };
    }),
  );
}

export function isServerProbe(probe: Probe): probe is ServerProbe {
  return 'setup' in probe;
}

/** What the probes on the server showed: their differences by place, and the statements that failed. */
export interface ServerFindings {
  readonly deltas: ReadonlyMap<string, readonly Delta[]>;
  readonly elsewhere: readonly Delta[];
  readonly failures: readonly string[];
}

// Some of everything stands on both sides, so that no sort of statement is missing as a whole.
const common = `CREATE ROLE probe_owner; CREATE ROLE probe_reader;
  CREATE TABLE public.common (a integer); COMMENT ON TABLE public.common IS 'x';
  GRANT SELECT ON public.common TO probe_reader; CREATE PUBLICATION common FOR TABLE public.common;
  CREATE POLICY common ON public.common;`;

/** Runs all setups in one database, dumps, runs all changes, dumps again, and compares: two dumps for all probes. */
export async function runOnServer(engine: Engine, placed: readonly PlacedProbe[]): Promise<ServerFindings> {
  const failures: string[] = [];
  const run = async (name: string, sql: string) => {
    const { failure, stubs } = await engine.run(sql);
    if (failure) failures.push(`${name}: ${failure.message}: ${failure.statement}`);
    else if (stubs.length > 0) failures.push(`${name}: stubbed ${stubs.map((stub) => stub.name)}`);
  };
  await engine.load('', { extensions: ['hstore'] });
  await run('common', common);
  const onServer = placed.filter(({ probe }) => isServerProbe(probe));
  const step = async (side: 'setup' | 'change') => {
    for (const { kind, property, probe, place } of onServer) {
      const sql = (probe as ServerProbe)[side].replaceAll('$', place);
      const schema = side === 'setup' ? `CREATE SCHEMA ${place};` : '';
      await run(`${kind} ${property}, ${side}`, `${schema} SET search_path = ${place}; ${sql}`);
    }
    return engine.dump();
  };
  const [before, after] = await readPair(await step('setup'), await step('change'));
  const deltas = new Map<string, Delta[]>();
  const elsewhere: Delta[] = [];
  for (const delta of compareEverything(before, after).deltas) {
    const place = /\bp\d{3}(?=\b|_)/.exec(placeText(delta))?.[0];
    if (place) deltas.set(place, [...(deltas.get(place) ?? []), delta]);
    else elsewhere.push(delta);
  }
  return { deltas, elsewhere, failures };
}

function placeText(delta: Delta): string {
  const { path, signature } = subjectOf(delta).address;
  return `${path.join(' ')} ${signature ?? ''} ${JSON.stringify(changesOf(delta))}`;
}
