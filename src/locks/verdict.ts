import type { LockMode } from './lock-mode.ts';
import type { Path } from './path.ts';

/** Why a server cannot run a statement; `since` is the first version that can, `until` the last. */
export interface Unsupported {
  readonly since?: number;
  readonly until?: number;
  readonly reason: string;
  readonly alternative?: string;
}

/** What running a statement costs the users of the database. */
export interface LockVerdict {
  /** The strongest lock on every relation that is touched, new ones too. */
  readonly locks: readonly { readonly relation: Path; readonly mode: LockMode }[];
  /** Tables whose rows are all written anew. */
  readonly rewrites: readonly Path[];
  /** Tables that are read whole while the lock is held; a rewrite reads too and is not listed again. */
  readonly scans: readonly Path[];
  /** Indexes that are built while the lock is held, TOAST indexes counted. */
  readonly indexBuilds: number;
  /** 'none' where the statement must run outside a transaction block. */
  readonly transaction: 'block' | 'none';
  readonly supported: true | Unsupported;
  /** Sentences that say what the verdict rests on, each led by the id of the fact and a colon. */
  readonly facts: readonly string[];
}
