import type { SchemaObject } from '../../model/object.ts';
import { sequenceNarrowed } from '../../risk/rules/sequence-narrowed.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Sequences whose position is outside of their new bounds. */
export const sequencePositions: FindChecks = (context) => {
  const narrowed = new Set(sequenceNarrowed.applies(context).map(({ object }) => object as SchemaObject));
  return [...narrowed].map(({ address, props }) => {
    const name = quoteName(address.path);
    return countCheck(
      `the position of ${markCode(name)} is within its new bounds`,
      `${name} WHERE last_value NOT BETWEEN ${String(props.minimum)} AND ${String(props.maximum)}`,
      `the position is outside of ${String(props.minimum)} to ${String(props.maximum)} ({n} sequence)`,
      `it is between ${String(props.minimum)} and ${String(props.maximum)}`,
    );
  });
};
