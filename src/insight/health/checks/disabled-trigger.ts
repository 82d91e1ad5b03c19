import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Triggers that do nothing as they stand. */
export const disabledTrigger: HealthCheck = {
  id: 'disabled-trigger',
  title: 'disabled triggers',
  severity: 'high',
  why: 'What they enforce or record does not happen; a trigger switched off for a bulk load is easily forgotten.',
  remedy: 'ALTER TABLE … ENABLE TRIGGER, after a look at the rows written meanwhile; or drop it.',
  find: ({ model }) =>
    objectsOfKind(model, 'trigger')
      .filter(({ props }) => props.state === 'disabled')
      .map(({ id }) => ({ id })),
};
