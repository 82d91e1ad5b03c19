import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';

/** Sequences that have given out more than half of their numbers. */
export const sequenceNearEnd: HealthCheck = {
  id: 'sequence-near-end',
  title: 'sequences past half of their range (measured)',
  severity: 'high',
  why: 'At the end of the range every INSERT fails.',
  remedy: 'Move column and sequence to bigint while there is time.',
  find: ({ measured, model }) =>
    (measured?.sequences ?? []).flatMap(({ schema, name, lastValue, maxValue }) => {
      const sequence = model.objects.get(objectId({ kind: 'sequence', path: [schema, name] }));
      const most = Number(maxValue ?? sequence?.props.maximum ?? Number.NaN);
      const share = Number(lastValue ?? 0) / most;
      if (!sequence || !(share > half)) return [];
      return [{ id: sequence.id, detail: `${Math.floor(share * 100)} % used` }];
    }),
};

const half = 0.5;
