import type { SchemaObject } from '../model/object.ts';

/** True for a function that only triggers and event triggers can run: PostgreSQL refuses every other call of it. */
export function isTriggerFunction({ props }: SchemaObject): boolean {
  return /^(?:pg_catalog\.)?(?:event_)?trigger$/.test(String(props.returns));
}
