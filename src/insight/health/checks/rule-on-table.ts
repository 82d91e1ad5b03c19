import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Rules that rewrite statements. */
export const ruleOnTable: HealthCheck = {
  id: 'rule-on-table',
  title: 'rules on tables and views',
  severity: 'low',
  why: 'Rules evaluate expressions more than once and surprise with RETURNING and COPY, which triggers do not.',
  remedy: 'Use a trigger.',
  find: ({ model }) => objectsOfKind(model, 'rule').map(({ id }) => ({ id })),
};
