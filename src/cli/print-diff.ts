import { describeDelta } from '../diff/describe.ts';
import { displayName } from '../model/address.ts';
import type { ComparedSnapshots } from '../pipeline/compare-snapshots.ts';
import { createRedactor } from '../redact/index.ts';
import { redactDelta } from '../report/redact/redact-delta.ts';

/** The terse form of a comparison: what is left out, then one paragraph per object that differs. */
export function printDiff({ before, after, deltas: all, omitted, runtime }: ComparedSnapshots): string {
  const sides = [
    [before, omitted.before],
    [after, omitted.after],
  ] as const;
  const left = sides.flatMap(([{ label }, list]) =>
    list.map(
      ({ what, name, option, without, reason }) =>
        `# ${name ?? what} not compared: ${label} was made ${without ? 'without' : 'with'} ${option} (${reason})`,
    ),
  );
  const partitions = (runtime?.found ?? []).map(
    ({ table, onlyBefore, onlyAfter }) =>
      `# run-time partitions of ${displayName(table.address)} are no difference (--partitions compare counts them): ${onlyBefore.length} only in ${before.label}, ${onlyAfter.length} only in ${after.label}`,
  );
  const deltas = all.filter(({ id }) => !runtime?.kept.has(id));
  const redactor = createRedactor();
  const lines = [
    ...left,
    ...partitions,
    ...deltas.flatMap((delta) => describeDelta(redactDelta(delta, redactor))),
  ];
  const end = deltas.length === 0 ? ['# no difference'] : [];
  return redactor.redact(`${[...lines, ...end].join('\n')}\n`);
}
