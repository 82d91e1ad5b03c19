import { markCode } from '../../sql/mark-code.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A table gets another replica identity. */
export const replicaIdentityChanged: RiskRule = {
  id: 'replica-identity-changed',
  level: 'high',
  area: 'replication',
  title: 'A table gets another replica identity',
  message: 'from {from} to {to}: subscribers find the old row in another way',
  problem:
    'Without a usable identity UPDATE and DELETE on a published table fail on the publisher; FULL writes whole rows to the WAL.',
  solution: 'Change it on both ends in one window, with the subscription disabled.',
  example: 'ALTER SUBSCRIPTION s DISABLE;',
  applies: ({ changed }) =>
    ['table', 'materialized view'].flatMap((kind) =>
      changed(kind, 'replicaIdentity').map(({ delta, from, to }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { from: nameOf(from), to: nameOf(to) },
      })),
    ),
};

function nameOf(identity: unknown): string {
  return typeof identity === 'string' ? markCode(identity) : 'the primary key';
}
