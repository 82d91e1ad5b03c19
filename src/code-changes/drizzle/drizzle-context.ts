import type { ObjectId } from '../../model/address.ts';
import type { CodeSchema } from '../schema/code-schema.ts';
import type { DrizzleNames } from './drizzle-names.ts';

/** What the printers of one declaration share. */
export interface DrizzleContext {
  readonly schema: CodeSchema;
  readonly names: DrizzleNames;
  /** The constant of an enum; undefined for an enum without labels, which pgEnum does not take. */
  readonly enumBuilder: (id: ObjectId) => string | undefined;
  /** Filled while printing. */
  readonly imports: Set<string>;
}
