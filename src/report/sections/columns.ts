import { columnGroupBlocks } from '../columns/column-group-blocks.ts';
import { groupColumns } from '../columns/column-groups.ts';
import { count, enumerate, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';

/** Column-level differences of the tables that both sides have, table by table. */
export const columns: Section = {
  id: 'columns',
  title: 'Columns',
  build(facts) {
    const { before, after } = facts;
    const groups = groupColumns(facts);
    const sum = (size: (group: (typeof groups)[number]) => number) =>
      groups.reduce((total, group) => total + size(group), 0);
    const added = sum((group) => group.added.length);
    const removed = sum((group) => group.removed.length);
    const changed = sum((group) => group.changed.length);
    const moved = sum((group) => (group.moves.length ? 1 : 0));
    if (groups.length === 0)
      return { lead: 'No column differs in the tables that both sides have.', count: 0 };
    const parts = [
      ...(added ? [`${groupDigits(added)} only in ${after.label}`] : []),
      ...(removed ? [`${groupDigits(removed)} only in ${before.label}`] : []),
      ...(changed ? [`${groupDigits(changed)} changed`] : []),
    ];
    const order = moved ? `another order of columns in ${count(moved, 'table')}` : '';
    const differing = parts.length ? `Columns of common tables: ${enumerate(parts)}` : '';
    const lead = differing && order ? `${differing}; ${order}` : differing || `Only ${order}`;
    return {
      lead: `${lead}.`,
      count: added + removed + changed + moved,
      blocks: groups.flatMap((group) => columnGroupBlocks(group, facts)),
    };
  },
};
