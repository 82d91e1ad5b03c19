import type { Model } from '../model/model.ts';
import type { CarriedData } from '../source/raw-statement.ts';
import { quoteName } from '../sql/quote.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { findMigrationHistories, type MigrationHistory } from './migration-history.ts';

/** A side as far as its history of migrations goes. */
export interface HistorySide {
  readonly model: Model;
  readonly keptRows: readonly CarriedData[];
  readonly statistics?: Pick<Statistics, 'migrations'>;
}

/** The order of two sides by the migrations that they have run. */
export interface HistoryOrder {
  /** The side that has run all that the other has, and more. */
  readonly newer: 'before' | 'after';
  /** Migrations that only the newer side has run. */
  readonly more: number;
  /** Quoted names of the tables that say so. */
  readonly tables: readonly string[];
}

/**
 * Tells which side is the newer one by the histories of migrations that both carry; undefined where they carry none,
 * have run the same ones, or each some that the other has not.
 */
export function orderByHistory(sides: {
  readonly before: HistorySide;
  readonly after: HistorySide;
}): HistoryOrder | undefined {
  const here = carriedBy(sides.before);
  const there = carriedBy(sides.after);
  const gaps = [...here].flatMap(([table, before]) => {
    const after = there.get(table);
    if (!after) return [];
    return [{ table, onlyBefore: without(before, after), onlyAfter: without(after, before) }];
  });
  const onlyBefore = gaps.filter((gap) => gap.onlyBefore > 0);
  const onlyAfter = gaps.filter((gap) => gap.onlyAfter > 0);
  if (onlyBefore.length > 0 === onlyAfter.length > 0) return undefined;
  const newer = onlyAfter.length > 0 ? 'after' : 'before';
  const telling = newer === 'after' ? onlyAfter : onlyBefore;
  return {
    newer,
    more: telling.reduce((sum, gap) => sum + (newer === 'after' ? gap.onlyAfter : gap.onlyBefore), 0),
    tables: telling.map(({ table }) => table).sort(),
  };
}

function carriedBy({ model, keptRows, statistics }: HistorySide): ReadonlyMap<string, readonly string[]> {
  const carries = (history: MigrationHistory): readonly [string, readonly string[]][] =>
    history.versions?.length ? [[quoteName(history.table), history.versions]] : [];
  return new Map(findMigrationHistories(model, keptRows, statistics?.migrations).flatMap(carries));
}

function without(own: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return own.filter((version) => !known.has(version)).length;
}
