import { enumKind } from './enum/enum.ts';
import { policy } from './policy/policy.ts';
import { createRegistry, type Registry } from './registry.ts';
import { schema } from './schema/schema.ts';
import { statement } from './statement/statement.ts';

/** Every kind of object that dumplens knows. Order: as pg_dump creates them, for lists and as a last tie-break. */
export const registry: Registry = createRegistry([schema, enumKind, policy, statement]);
