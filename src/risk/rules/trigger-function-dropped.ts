import { objectsOfKind } from '../../model/model.ts';
import { quoteName } from '../../sql/quote.ts';
import { isTriggerFunction } from '../is-trigger-function.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A trigger function goes. */
export const triggerFunctionDropped: RiskRule = {
  id: 'trigger-function-dropped',
  level: 'low',
  area: 'compatibility',
  title: 'A trigger function goes',
  message: 'only triggers run it, and {which} runs it any more',
  problem:
    'Nobody can call a function that returns trigger or event_trigger. What is left are scripts that create triggers with it.',
  solution: 'Drop it after its triggers, once they are not missed: the way back needs it first.',
  example: `DROP TRIGGER touch ON public.orders;
DROP FUNCTION public.touch();`,
  applies: ({ removed, before }) => {
    const users = new Set(
      ['trigger', 'event trigger'].flatMap((kind) =>
        objectsOfKind(before, kind).map(({ props }) => String(props.function)),
      ),
    );
    return removed('function')
      .filter((delta) => isTriggerFunction(delta.before))
      .map((delta) => {
        const used = users.has(quoteName(delta.before.address.path));
        return {
          object: delta.before,
          deltas: [delta],
          arguments: { which: used ? 'none of those that did' : 'none' },
        };
      });
  },
};
