import { displayName } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A column gets another name. */
export const columnRenamed: RiskRule = {
  id: 'column-renamed',
  level: 'high',
  area: 'compatibility',
  title: 'A column gets another name',
  message: 'statements that say `{from}` fail',
  problem: 'Old code names the old column, new code the new one; no deployment order serves both.',
  solution: 'Add the new column, write both (trigger or code), move readers, drop the old one.',
  example: `ALTER TABLE public.orders ADD COLUMN note text;
CREATE TRIGGER keep_both BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.copy_remark();`,
  applies: ({ renamed }) =>
    renamed('column').map((delta) => ({
      object: delta.after,
      deltas: [delta],
      arguments: { from: displayName(delta.before.address) },
    })),
};
