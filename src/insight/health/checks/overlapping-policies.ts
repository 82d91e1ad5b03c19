import { childrenOf } from '../../../model/model.ts';
import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf, textsOf, wholeTables } from '../tables.ts';

/** Tables on which several permissive policies are asked for one role and command. */
export const overlappingPolicies: HealthCheck = {
  id: 'overlapping-policies',
  title: 'tables with several permissive policies for one role and command',
  severity: 'info',
  why: 'One of them is enough to let a row through: the widest decides, and all are evaluated.',
  remedy: 'Join them by OR in one policy, or make the narrowing ones RESTRICTIVE.',
  find: ({ model }) =>
    wholeTables(model).flatMap((table) => {
      const asked = new Map<string, string[]>();
      for (const policy of childrenOf(model, table.id, 'policy')) {
        if (policy.props.permissive !== true) continue;
        for (const command of commandsOf(String(policy.props.command)))
          for (const role of textsOf(policy.props.roles)) {
            const key = `${command.toUpperCase()} by ${markCode(role)}`;
            asked.set(key, [...(asked.get(key) ?? []), nameOf(policy)]);
          }
      }
      const overlaps = [...asked].filter(([, policies]) => policies.length > 1).map(([key]) => key);
      return overlaps.length ? [{ id: table.id, detail: overlaps.join(', ') }] : [];
    }),
};

function commandsOf(command: string): readonly string[] {
  return command === 'all' ? ['select', 'insert', 'update', 'delete'] : [command];
}
