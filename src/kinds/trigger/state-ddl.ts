import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** ALTER TABLE that enables or disables a trigger; the state is as in its properties. Takes views too. */
export function stateDdl(
  { address: { path } }: Pick<SchemaObject, 'address'>,
  state: string | undefined,
): Ddl {
  const words: Readonly<Record<string, string>> = {
    disabled: 'DISABLE',
    replica: 'ENABLE REPLICA',
    always: 'ENABLE ALWAYS',
  };
  const action = words[state ?? ''] ?? 'ENABLE';
  return { sql: `ALTER TABLE ${quoteName(path.slice(0, 2))} ${action} TRIGGER ${quoteIdentifier(path[2]!)}` };
}
