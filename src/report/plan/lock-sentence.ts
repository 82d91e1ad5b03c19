import { code } from '../inline.ts';
import type { Judgement } from '../judgement.ts';

/** Who has to wait for how much work under which lock, in one sentence. */
export function lockSentence({ longestLock, plan }: Judgement): string {
  if (!longestLock) return 'No step makes readers or writers wait.';
  const { work, mode, relation, blocks, step } = longestLock;
  const what =
    work === 'moment'
      ? 'no row is touched under it, so that it lasts a moment'
      : `${work === 'rewrite' ? 'the table is rewritten' : work === 'scan' ? 'the table is read whole' : 'an index is built'} under it`;
  return `The longest lock is ${mode} on ${code(relation)} in ${step}, PostgreSQL ${plan.version}: it blocks ${blocks}; ${what}.`;
}
