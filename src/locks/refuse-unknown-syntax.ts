import type { AstNode } from '../parse/grammar.ts';
import { features } from './facts/features.ts';
import type { Run } from './run.ts';
import { walk } from './walk.ts';

/** Refuses a statement that uses syntax younger than the server. */
export function refuseUnknownSyntax(node: AstNode, run: Run): void {
  walk(node, (type, fields) => {
    const names = fields.subtype ? [type, `${type}/${fields.subtype}`] : [type];
    for (const { node: name, when, since, what, alternative } of features) {
      if (run.version >= since || !names.includes(name) || (when && !when(fields))) continue;
      run.ledger.refuse({
        since,
        reason: `${what} is known since PostgreSQL ${since}`,
        ...(alternative && { alternative }),
      });
    }
  });
}
