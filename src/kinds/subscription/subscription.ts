import { defineKind } from '../../kind-contract/kind.ts';
import type { Property } from '../../kind-contract/property.ts';
import { alterConnection, alterEnabled, alterOption, alterPublications, alterTwoPhase } from './alter.ts';
import { createSubscription, dropSubscription, subscriptionName } from './ddl.ts';
import { readEnabled, readSubscription } from './read.ts';

/** What CREATE SUBSCRIPTION says; every option that a dump leaves out has PostgreSQL's default. */
export type SubscriptionProps = {
  readonly connection: string;
  readonly publications: readonly string[];
  readonly enabled: boolean;
  /** The replication slot on the publisher; `none` where the subscription has no slot. */
  readonly slotName: string;
  readonly binary: boolean;
  readonly streaming: string;
  readonly twoPhase: boolean;
  readonly disableOnError: boolean;
  readonly passwordRequired: boolean;
  readonly runAsOwner: boolean;
  readonly origin: string;
  readonly failover: boolean;
  readonly synchronousCommit: string;
  /** Options of versions that are newer than dumplens. */
  readonly options: Readonly<Record<string, string>>;
};

/** Subscriptions of logical replication (https://www.postgresql.org/docs/18/sql-createsubscription.html). */
export const subscription = defineKind<'subscription', SubscriptionProps>({
  name: 'subscription',
  plural: 'subscriptions',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_SUBSCRIPTION'],
  omittedBy: '--no-subscriptions',
  outsideSchemas: true,
  readers: { CreateSubscriptionStmt: readSubscription, AlterSubscriptionStmt: readEnabled },
  properties: {
    connection: {
      label: 'connection',
      class: 'structural',
      meaning: 'It says which server the rows come from.',
      alter: alterConnection,
    },
    publications: {
      label: 'publications',
      class: 'structural',
      format: 'set',
      meaning: 'They decide which tables are kept up to date.',
      alter: alterPublications,
    },
    enabled: { label: 'enabled', class: 'structural', alter: alterEnabled },
    slotName: {
      label: 'replication slot',
      class: 'structural',
      alter: alterOption('slot_name'),
    },
    binary: flag('binary transfer', 'binary'),
    streaming: { label: 'streaming', class: 'structural', alter: alterOption('streaming') },
    twoPhase: { label: 'two-phase commit', class: 'structural', alter: alterTwoPhase },
    disableOnError: flag('disable on error', 'disable_on_error'),
    passwordRequired: { ...flag('password required', 'password_required'), class: 'access' },
    runAsOwner: {
      ...flag('run as owner', 'run_as_owner'),
      class: 'access',
      meaning: 'The rows are applied with the rights of the subscription owner, not of the table owner.',
    },
    origin: {
      label: 'origin',
      class: 'structural',
      meaning:
        'It decides whether rows that were replicated before are sent on; a circle of servers needs none.',
      alter: alterOption('origin'),
    },
    failover: {
      label: 'failover slot',
      class: 'structural',
      // The server changes the slot on the publisher, which no transaction can take back.
      alter: alterOption('failover', { transaction: 'none' }),
    },
    synchronousCommit: {
      label: 'synchronous commit',
      class: 'structural',
      alter: alterOption('synchronous_commit'),
    },
    options: {
      label: 'other options',
      class: 'structural',
      format: 'options',
      alter: ({ after, from, to }) => [
        {
          sql: '',
          decision: `Set the options of ${subscriptionName(after)} by hand, from ${JSON.stringify(from)} to ${JSON.stringify(to)}.`,
        },
      ],
    },
  },
  ddlName: (object) => `SUBSCRIPTION ${subscriptionName(object)}`,
  create: createSubscription,
  drop: dropSubscription,
});

function flag(label: string, option: string): Property<SubscriptionProps, boolean> {
  return { label, class: 'structural', alter: alterOption(option) };
}
