import type { ObjectId } from '../model/address.ts';
import type { SetAsideRule } from './set-aside.ts';

/** What became of the statements of one file; the three counts add up to `statements`. */
export interface ReadingLedger {
  readonly statements: number;
  readonly modelled: number;
  readonly asText: number;
  readonly setAside: Readonly<Partial<Record<SetAsideRule, number>>>;
  /** Rows that the file carries, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Equivalence rules that were used while reading, with the objects they were used on. */
  readonly equivalences: Readonly<Record<string, readonly ObjectId[]>>;
}

/** How many statements the rules set aside altogether. */
export function setAsideTotal(ledger: ReadingLedger): number {
  return Object.values(ledger.setAside).reduce((sum, count) => sum + count, 0);
}
