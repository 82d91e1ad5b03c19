import { displayName } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A function body names something that goes. */
export const bodyNamesDroppedObject: RiskRule = {
  id: 'body-names-dropped-object',
  level: 'high',
  area: 'compatibility',
  title: 'A function body names something that goes',
  message: '`{functions}` {verb} `{gone}`, which goes',
  problem:
    'Bodies in PL/pgSQL and string-form SQL are checked when they run, not when the column or table is dropped: they fail at the first call. Found by name in the text, so a comment may be a false alarm.',
  solution: 'Read the body; change it in the same release.',
  example: "SELECT proname FROM pg_proc WHERE prosrc ~ '\\ynote\\y';",
  applies: ({ removed, after }) => {
    const bodies = ['function', 'procedure']
      .flatMap((kind) => objectsOfKind(after, kind))
      .filter(({ props }) => typeof props.body === 'string' && props.parsedBody !== true);
    const gone = [...removed('table'), ...removed('column'), ...removed('view')];
    return gone.flatMap((delta) => {
      const { path, kind } = delta.before.address;
      const words = kind === 'column' ? [path[1]!, path[2]!] : [path[1]!];
      const functions = bodies
        .filter(({ props }) => words.every((word) => names(String(props.body), word)))
        .map(({ address }) => displayName(address));
      if (functions.length === 0) return [];
      const verb = functions.length === 1 ? 'names' : 'name';
      return [
        {
          object: delta.before,
          deltas: [delta],
          arguments: { functions, verb, gone: displayName(delta.before.address) },
        },
      ];
    });
  },
};

function names(body: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w$])`, 'iu').test(body);
}
