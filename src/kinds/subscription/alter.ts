import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { connectionSecrets } from '../../redact/connection-secrets.ts';
import { fillIn } from '../../redact/fill-in.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { optionValue, subscriptionName } from './ddl.ts';
import type { SubscriptionProps } from './subscription.ts';

type Change<V> = Alteration<SubscriptionProps, V>;

/** ALTER SUBSCRIPTION … CONNECTION. */
export function alterConnection({ after, to }: Change<string>): readonly Ddl[] {
  const sql = `ALTER SUBSCRIPTION ${subscriptionName(after)} CONNECTION ${quoteLiteral(to)}`;
  return [{ sql, ...fillIn(connectionSecrets(to)) }];
}

/** SET PUBLICATION without a refresh, which would connect to the publisher and run in no transaction. */
export function alterPublications({ after, to }: Change<readonly string[]>): readonly Ddl[] {
  const name = subscriptionName(after);
  return [
    {
      sql: `ALTER SUBSCRIPTION ${name} SET PUBLICATION ${to.map(quoteIdentifier).join(', ')} WITH (refresh = false)`,
      note: `Run ALTER SUBSCRIPTION ${name} REFRESH PUBLICATION while the publisher can be reached.`,
    },
  ];
}

/** ENABLE or DISABLE. */
export function alterEnabled({ after, to }: Change<boolean>): readonly Ddl[] {
  return [{ sql: `ALTER SUBSCRIPTION ${subscriptionName(after)} ${to ? 'ENABLE' : 'DISABLE'}` }];
}

/** SET with one option. */
export function alterOption(
  option: string,
  rest: Omit<Ddl, 'sql'> = {},
): (change: Change<string | boolean>) => readonly Ddl[] {
  return ({ after, to }) => [
    {
      sql: `ALTER SUBSCRIPTION ${subscriptionName(after)} SET (${option} = ${optionValue(option, String(to))})`,
      ...rest,
    },
  ];
}

/** First version that lets two_phase be changed, while the subscription is disabled. */
const twoPhaseSince = 18;

/** ALTER SUBSCRIPTION … SET (two_phase) where the server can, else the subscription is made anew. */
export function alterTwoPhase(change: Change<boolean>, { version }: DdlContext): readonly Ddl[] | 'rebuild' {
  return version < twoPhaseSince ? 'rebuild' : alterOption('two_phase', { transaction: 'none' })(change);
}
