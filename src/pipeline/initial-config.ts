import { quoteName } from '../sql/quote.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';

const mostFocused = 5;

/** A commented configuration for two dumps: their labels, and the tables that differ most as those to look at. */
export function writeInitialConfig({ before, after, deltas }: ComparedSnapshots): string {
  const changes = new Map<string, number>();
  for (const { id } of deltas) {
    for (const side of [after, before]) {
      const object = side.model.objects.get(id);
      const table =
        object?.address.kind === 'table' ? object : object?.parent && side.model.objects.get(object.parent);
      if (table?.address.kind !== 'table') continue;
      const name = quoteName(table.address.path);
      changes.set(name, (changes.get(name) ?? 0) + 1);
      break;
    }
  }
  const focus = [...changes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostFocused);
  return `# The configuration of dumplens; every key is optional, and flags win.
# yaml-language-server: $schema=./node_modules/dumplens/schema/config.schema.json

# Names of the two sides, where the command line gives none.
labels:
  from: ${JSON.stringify(before.label)}
  to: ${JSON.stringify(after.label)}

# Tables that are shown in depth: here those with the most differences.
focus: ${focus.length ? `\n${focus.map(([name, count]) => `  - ${JSON.stringify(name)} # ${count} ${count === 1 ? 'difference' : 'differences'}`).join('\n')}` : '[]'}

# What the change is for; each goal is met by a side that has all of its evidence.
goals: []
#  - id: search
#    text: Members find what they said before
#    evidence: ["column public.notes.embedding", "index public.*_hnsw"]

# Roles and schemas that have other names on the second side.
# roles: { app_dev: app }
# schemas: { dev: public }

# One object under two names; without a decision it is an object that goes and one that comes.
# renames: ["table public.orders=public.purchases"]

# Differences that are known and accepted. They are counted and listed in the ledger; after the last day they are back.
# ignore:
#   - { kind: index, name: "public.tmp_*", reason: "made by hand for a test", until: "2030-12-31" }

# Platforms whose own objects are set aside: names, or auto for those that are recognised. By default none is.
# presets: [auto]

# Partitions by range or date that only one side has are told and left alone; compare treats them as any other table.
# partitions: compare

# Feature groups, each with the objects that belong to it.
# features: { notifications: ["public.scheduled_notifications", "column public.profiles.expo_push_token"] }

# Queries whose rows go into the statistics: dumplens collect writes them into its script.
# probes:
#   - { name: "Activity in 7 days", sql: "SELECT count(*) AS threads FROM threads WHERE created_at > now() - interval '7 days'" }

# The PostgreSQL that runs the plan; default: the version of the first dump.
# targetVersion: 16
`;
}
