import type { Truth } from '../../insight/truth.ts';
import { count, groupDigits } from '../inline.ts';

/** How the sides are called. */
export interface Labels {
  readonly before: string;
  readonly after: string;
}

/** Which side is ahead, in one sentence. */
export function truthSentence(truth: Truth, labels: Labels): string {
  const { state, leader = 'after' } = truth;
  const follower = leader === 'after' ? 'before' : 'after';
  const own = truth[leader].strengths.length;
  const others = truth[follower].strengths.length;
  switch (state) {
    case 'equal':
      return 'Neither side is ahead: they describe the same schema.';
    case 'level':
      return 'Neither side is ahead: what differs speaks for neither.';
    case 'ahead':
      return `${labels[leader]} is ahead: it has ${count(own, 'thing')} that ${labels[follower]} lacks, and lacks nothing that ${labels[follower]} has.`;
    case 'mostly':
      return `${labels[leader]} is ahead, ${groupDigits(own)} to ${groupDigits(others)}: it has ${count(own, 'thing')} that ${labels[follower]} lacks, but lacks ${groupDigits(others)} that ${labels[follower]} has.`;
    case 'newer':
      return `${labels[leader]} is ahead: it has run all migrations of ${labels[follower]} and ${truth.history!.more} more; it has ${own ? count(own, 'thing') : 'nothing'} that ${labels[follower]} lacks, and ${others ? `no longer has ${groupDigits(others)}` : 'lacks nothing'} that ${labels[follower]} has.`;
    case 'diverged':
      return `Neither side is ahead, they have diverged: ${labels.before} has ${count(truth.before.strengths.length, 'thing')} that ${labels.after} lacks, ${labels.after} has ${groupDigits(truth.after.strengths.length)} that ${labels.before} lacks.`;
  }
}
