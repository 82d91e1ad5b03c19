import type { ObjectId } from '../model/address.ts';
import type { MeasuredRelation } from './measured-relation.ts';

/** Levels of findings, the worst first. */
export const levels = ['critical', 'high', 'medium', 'low', 'info'] as const;

/** How much a finding matters: critical destroys or opens, high stops or breaks, medium needs care. */
export type Level = (typeof levels)[number];

/** What a finding is about. */
export type Area =
  | 'data'
  | 'locks'
  | 'compatibility'
  | 'integrity'
  | 'security'
  | 'performance'
  | 'replication'
  | 'operations'
  | 'design';

/** Facts that the texts of a rule name, by the placeholder. */
export type FindingArguments = Readonly<Record<string, string | number | readonly string[]>>;

/** One judgement: the rule that holds, on which object, because of which steps and differences. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly area: Area;
  /** Kind and quoted name: `table public.orders`. */
  readonly object: string;
  readonly stepIds: readonly string[];
  readonly deltaIds: readonly ObjectId[];
  readonly arguments: FindingArguments;
  /** The tables that are locked, read or written, as far as they were measured. */
  readonly sizes?: readonly MeasuredRelation[];
  /** What the user says that a change of the objects touches. */
  readonly impacts?: readonly string[];
}

/** True where the level is as bad as the limit, or worse. */
export function reaches(level: Level, limit: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(limit);
}
