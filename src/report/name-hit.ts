import type { HealthHit } from '../insight/health/check.ts';
import type { Inline } from './block.ts';
import { code } from './inline.ts';
import { shortName } from './truth/strength-list.ts';

/** `orders.total` (`real`): the object of a hit, without the schema public, and what exactly. */
export function nameHit({ id, detail }: HealthHit): Inline {
  // An id is a kind and a quoted name, and kinds have lower-case words only.
  const name = id.replace(
    /^(?:(?:access method|composite type|domain constraint|event trigger|foreign table|materialized view)|\S+) /,
    '',
  );
  return `${code(shortName(name))}${detail === undefined ? '' : ` (${detail})`}`;
}
