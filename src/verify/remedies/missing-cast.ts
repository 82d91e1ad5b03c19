import type { Remedy } from './remedy.ts';
import { hide } from './stub-name.ts';

/** A cast between a stubbed type and another one. */
export const missingCast: Remedy = ({ code, message }) => {
  const [, from, to] = (code === '42846' && /^cannot cast type (.+) to (\S.*)$/.exec(message)) || [];
  if (from === undefined || to === undefined) return undefined;
  const cast = `CAST (${from} AS ${to})`;
  return {
    stub: { kind: 'cast', name: `${from} AS ${to}`, why: message },
    before: [`CREATE ${cast} WITH INOUT`, hide(cast)],
  };
};
