import type { Delta } from '../diff/delta.ts';
import { type GrantMove, grantMoves } from '../insight/grant-moves.ts';
import type { RiskContext } from './risk-context.ts';

/** A move with its difference. */
export interface MovedGrant extends GrantMove {
  readonly delta: Extract<Delta, { readonly op: 'change' | 'rename' }>;
}

/** Privileges gained and lost on objects that both sides have; what the owner gains or loses says nothing of others. */
export function grantMovesOf({ deltas, registry, versions }: RiskContext): readonly MovedGrant[] {
  const byId = new Map(deltas.map((delta) => [delta.id, delta]));
  return grantMoves(deltas, registry, versions).flatMap((move) => {
    const delta = byId.get(move.id);
    if (!delta || delta.op === 'add' || delta.op === 'remove' || move.role === 'OWNER') return [];
    return [{ ...move, delta }];
  });
}
