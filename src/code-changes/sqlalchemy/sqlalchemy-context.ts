import type { ObjectId } from '../../model/address.ts';
import type { CodeSchema } from '../schema/code-schema.ts';

/** What the printers of one class share. */
export interface SqlalchemyContext {
  readonly schema: CodeSchema;
  readonly enums: ReadonlyMap<ObjectId, string>;
  /** Filled while printing. */
  readonly imports: Set<string>;
}
