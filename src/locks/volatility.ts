import type { AstFields } from '../parse/grammar.ts';
import { functionSince, quietFunctions, volatileFunctions } from './facts/builtin-functions.ts';
import type { Path } from './path.ts';
import type { Run } from './run.ts';
import { callsIn } from './walk.ts';

/** Tells whether an expression is computed anew for every row; notes where a server has no such function. */
export function isVolatile(expression: AstFields, run: Run): boolean {
  return callsIn(expression)
    .functions.map((path) => isVolatileFunction(path, run))
    .includes(true);
}

function isVolatileFunction(path: Path, run: Run): boolean {
  const known = run.catalog.volatility?.(path);
  if (known) return known === 'volatile';
  const name = path.at(-1)!;
  const builtIn = path.length === 1 || path[0] === 'pg_catalog';
  const since = builtIn ? functionSince[name] : undefined;
  if (since !== undefined && run.version < since) {
    const pgcrypto = name === 'gen_random_uuid';
    run.ledger.refuse({
      since,
      reason: `function ${name}() is built in since PostgreSQL ${since}`,
      ...(pgcrypto && { alternative: 'the extension pgcrypto has the function for older servers' }),
    });
  }
  if (builtIn && volatileFunctions.has(name)) return true;
  if (builtIn && quietFunctions.has(name)) return false;
  run.ledger.fact('unknown-function');
  return true;
}
