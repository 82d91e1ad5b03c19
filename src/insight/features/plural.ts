import { type Delta, subjectOf } from '../../diff/delta.ts';

/** What is said of many small features of one kind of object. */
const together: Readonly<Record<string, string>> = {
  index: 'indexes',
  constraint: 'constraints',
  policy: 'row security',
  function: 'functions',
  procedure: 'procedures',
  trigger: 'triggers',
  view: 'views',
  'materialized view': 'materialized views',
  enum: 'enums',
  extension: 'extensions',
  sequence: 'sequences',
};

/** `foreign keys` for constraints that all are; undefined for kinds that no plural is known of. */
export function pluralOf(deltas: readonly Delta[]): string | undefined {
  const { address, props } = subjectOf(deltas[0]!);
  const alike = deltas.every((delta) => subjectOf(delta).props.type === props.type);
  if (address.kind !== 'constraint' || !alike) return together[address.kind];
  return { 'foreign key': 'foreign keys', check: 'checks' }[String(props.type)] ?? 'constraints';
}
