import { isProductionLabel } from '../../insight/name-meaning.ts';
import type { Strength } from '../../insight/strength.ts';
import type { Truth } from '../../insight/truth.ts';

/**
 * What looks as if it had been made on a side directly. A leader that is not in production is simply newer, and what
 * an older side has beyond it went with its migrations; elsewhere a tuned index is what nobody wrote down.
 */
export function hotFixesOf(
  { state, leader, ...sides }: Truth,
  side: 'before' | 'after',
  label: string,
): readonly Strength[] {
  const explained = (state === 'ahead' && leader === side) || state === 'newer';
  return isProductionLabel(label) || (side === 'before' && !explained) ? sides[side].hotFixes : [];
}
