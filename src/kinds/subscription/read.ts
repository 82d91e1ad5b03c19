import type { Reader } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { definitionMap, isTrue } from '../../sql/definition-value.ts';
import type { SubscriptionProps } from './subscription.ts';

/**
 * Reads CREATE SUBSCRIPTION. pg_dump always writes `connect = false`, with which a subscription is born disabled; it
 * is an instruction, no state, as are create_slot and copy_data.
 */
export const readSubscription: Reader = (fields, context) => {
  const { connect, create_slot, copy_data, refresh, enabled, slot_name, streaming, ...rest } = definitionMap(
    fields.options,
  );
  const { binary, two_phase, disable_on_error, password_required, run_as_owner, failover, ...others } = rest;
  const { origin, synchronous_commit, ...options } = others;
  const connects = connect === undefined || isTrue(connect);
  const publications: string[] = fields.publication.map((name: AstFields) => name.String.sval);
  context.define<SubscriptionProps>(
    { kind: 'subscription', path: [fields.subname] },
    {
      connection: fields.conninfo,
      publications,
      enabled: enabled === undefined ? connects : isTrue(enabled),
      slotName: slot_name ?? fields.subname,
      binary: isTrue(binary),
      streaming: streamingMode(streaming),
      twoPhase: isTrue(two_phase),
      disableOnError: isTrue(disable_on_error),
      passwordRequired: password_required === undefined || isTrue(password_required),
      runAsOwner: isTrue(run_as_owner),
      origin: origin?.toLowerCase() ?? 'any',
      failover: isTrue(failover),
      synchronousCommit: synchronous_commit ?? 'off',
      options,
    },
    { references: publications.map((name) => ({ kind: 'publication', path: [name] })) },
  );
};

/** Reads ALTER SUBSCRIPTION … ENABLE and DISABLE, which pg_dump writes for an upgrade in place. */
export const readEnabled: Reader = (fields, context) => {
  if (fields.kind !== 'ALTER_SUBSCRIPTION_ENABLED') return false;
  return context.update<SubscriptionProps>(context.find('subscription', [fields.subname]), {
    enabled: isTrue(definitionMap(fields.options).enabled),
  });
};

/**
 * The mode as pg_dump says it: nothing said means off, for pg_dump 18 says so where it is off and the server's new
 * default, parallel, is said too.
 */
function streamingMode(value: string | undefined): string {
  if (value === undefined) return 'off';
  if (value.toLowerCase() === 'parallel') return 'parallel';
  return isTrue(value) ? 'on' : 'off';
}
