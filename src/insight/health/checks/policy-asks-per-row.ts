import { objectsOfKind } from '../../../model/model.ts';
import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';

/** Policies that look up the current user anew for each row. */
export const policyAsksPerRow: HealthCheck = {
  id: 'policy-asks-per-row',
  title: 'policies that ask who is asking for each row',
  severity: 'low',
  why: 'A function of the session is called once per row; within a sub-select it is called once per query.',
  remedy: 'Write (SELECT auth.uid()) in place of auth.uid(), and current_setting() alike.',
  find: ({ model }) =>
    objectsOfKind(model, 'policy').flatMap(({ id, props }) => {
      const text = [props.using, props.check].filter((part) => part !== undefined).join(' ');
      const call = asks.exec(text.replace(wrapped, ''))?.[1];
      return call === undefined ? [] : [{ id, detail: markCode(`${call}()`) }];
    }),
};

const asks = /\b(auth\.(?:uid|role|jwt|email)|current_setting)\s*\(/i;
/** `( SELECT auth.uid() AS uid)`; the argument of current_setting is a text. */
const wrapped = /\(\s*SELECT\s+(?:auth\.\w+|current_setting)\s*\((?:[^()']|'[^']*')*\)/gi;
