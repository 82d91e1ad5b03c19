import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { connectionSecrets } from '../../redact/connection-secrets.ts';
import { fillIn } from '../../redact/fill-in.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import type { SubscriptionProps } from './subscription.ts';

/** The quoted name. */
export function subscriptionName({ address }: Pick<SchemaObject<SubscriptionProps>, 'address'>): string {
  return quoteIdentifier(address.path[0]!);
}

/** First version of each option (https://www.postgresql.org/docs/release/). */
const since: Readonly<Record<string, number>> = {
  binary: 14,
  streaming: 14,
  two_phase: 15,
  disable_on_error: 15,
  password_required: 16,
  run_as_owner: 16,
  origin: 16,
  failover: 17,
};

/** First versions with streaming = parallel, and with parallel as the default, so that it is always said. */
const parallelSince = 16;
const spokenSince = 18;

/** Options that are not PostgreSQL's default. */
function optionsOf(
  object: SchemaObject<SubscriptionProps>,
  version: number,
): readonly (readonly [string, string])[] {
  const { props } = object;
  const own = props.slotName === object.address.path[0];
  const parallel = props.streaming === 'parallel' && version < parallelSince;
  const all: readonly (readonly [boolean, string, string])[] = [
    [!own, 'slot_name', optionValue('slot_name', props.slotName)],
    [props.binary, 'binary', 'true'],
    [props.streaming !== 'off' || version >= spokenSince, 'streaming', parallel ? 'on' : props.streaming],
    [props.twoPhase, 'two_phase', 'true'],
    [props.disableOnError, 'disable_on_error', 'true'],
    [!props.passwordRequired, 'password_required', 'false'],
    [props.runAsOwner, 'run_as_owner', 'true'],
    [props.origin !== 'any', 'origin', props.origin],
    [props.failover, 'failover', 'true'],
    [props.synchronousCommit !== 'off', 'synchronous_commit', optionValue('', props.synchronousCommit)],
    ...Object.entries(props.options).map(([name, value]) => [true, name, optionValue('', value)] as const),
  ];
  return all.filter(([used]) => used).map(([, name, value]) => [name, value] as const);
}

/** The value of an option: NONE and truth values bare, everything else as a string. */
export function optionValue(option: string, value: string): string {
  if (option === 'slot_name' && value === 'none') return 'NONE';
  return /^(?:true|false)$/.test(value) ? value : quoteLiteral(value);
}

/**
 * CREATE SUBSCRIPTION with connect = false: it creates no slot and copies no rows, so that it runs in a transaction and
 * without the publisher (https://www.postgresql.org/docs/18/sql-createsubscription.html).
 */
export function createSubscription(
  object: SchemaObject<SubscriptionProps>,
  context: DdlContext,
): readonly Ddl[] {
  const { connection, publications, enabled, slotName } = object.props;
  const name = subscriptionName(object);
  const wanted = optionsOf(object, context.version);
  const known = wanted.filter(([option]) => (since[option] ?? 0) <= context.version);
  const unknown = wanted.filter((pair) => !known.includes(pair)).map(([option]) => option);
  const lost = unknown.length
    ? `PostgreSQL ${context.version} does not know ${unknown.join(', ')}.`
    : undefined;
  const decision = [fillIn(connectionSecrets(connection)).decision, lost].filter(Boolean).join(' ');
  const options = [['connect', 'false'] as const, ...known].map((pair) => pair.join(' = '));
  const sql = `CREATE SUBSCRIPTION ${name} CONNECTION ${quoteLiteral(connection)} PUBLICATION ${publications
    .map(quoteIdentifier)
    .join(', ')} WITH (${options.join(', ')})`;
  const create: Ddl = {
    sql,
    ...(decision ? { decision } : {}),
    note: 'It does nothing yet: create its slot on the publisher, then ENABLE it and REFRESH PUBLICATION.',
  };
  return enabled && slotName !== 'none' ? [create, { sql: `ALTER SUBSCRIPTION ${name} ENABLE` }] : [create];
}

/** Takes the slot away from the subscription first, so that DROP needs neither the publisher nor its own transaction. */
export function dropSubscription(object: SchemaObject<SubscriptionProps>): readonly Ddl[] {
  const name = subscriptionName(object);
  const { slotName } = object.props;
  if (slotName === 'none') return [{ sql: `DROP SUBSCRIPTION ${name}`, phase: 'contract' }];
  return [
    { sql: `ALTER SUBSCRIPTION ${name} DISABLE`, phase: 'contract' },
    { sql: `ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`, phase: 'contract' },
    {
      sql: `DROP SUBSCRIPTION ${name}`,
      phase: 'contract',
      decision: `Drop the slot on the publisher too, or it keeps WAL for ever: SELECT pg_drop_replication_slot(${quoteLiteral(slotName)}).`,
    },
  ];
}
