import { subjectOf } from '../../diff/delta.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Event triggers differ. */
export const eventTriggerChanged: RiskRule = {
  id: 'event-trigger-changed',
  level: 'medium',
  area: 'operations',
  title: 'Event triggers differ',
  message: 'it {verb}: every DDL statement of the database is affected',
  problem: 'An event trigger that fails stops all DDL, the steps of this plan included.',
  solution: 'Create it last; drop it first.',
  example: 'ALTER EVENT TRIGGER audit_ddl DISABLE;',
  applies: ({ deltas }) =>
    deltas
      .filter((delta) => subjectOf(delta).address.kind === 'event trigger')
      .map((delta) => ({
        object: subjectOf(delta),
        deltas: [delta],
        arguments: {
          verb: { add: 'comes', remove: 'goes', change: 'changes', rename: 'gets another name' }[delta.op],
        },
      })),
};
