import { describe, expect, it } from 'vitest';
import { entriesAboutTable } from './entries-about-table.ts';
import { readDump } from './read-dump.ts';

const production = readDump('liveguide/production');
const dev = readDump('liveguide/dev');

const tables = [
  'agent_knowledge_bases',
  'agent_personae',
  'coaching_effectiveness',
  'conversation_insights',
  'document_access_logs',
  'document_categories',
  'document_chunks',
  'elevenlabs_conversations',
  'goal_categories',
  'goal_progress',
  'graph_edges',
  'graph_nodes',
  'inbox_messages',
  'knowledge_base',
  'knowledge_categories',
  'knowledge_chunks',
  'knowledge_documents',
  'message_attachments',
  'message_read_receipts',
  'profiles',
  'subscriptions',
  'user_coaching_journey',
  'user_goals',
  'users',
  'voice_chat_conversations',
  'voice_chat_events',
  'webhook_events',
];

/** Names of the indexes on the two graph tables, those behind constraints included, as pg_indexes lists them. */
function graphIndexes(side: typeof production): readonly string[] {
  const created = [...side.indexes].filter(([, on]) => /^(UNIQUE )?graph_(nodes|edges) /.test(on));
  const backing = [...side.constraints].filter(([, on]) =>
    /^graph_(nodes|edges) (PRIMARY KEY|UNIQUE) /.test(on),
  );
  return [...created, ...backing].map(([name]) => name).sort();
}

describe('liveguide', () => {
  it('has 27 base tables in production', () => expect(production.tables).toEqual(tables));
  it('has the same 27 base tables in dev', () => expect(dev.tables).toEqual(tables));
  it('lists 27 names', () => expect(tables).toHaveLength(27));

  it('has two views in production', () =>
    expect(production.views).toEqual(['graph_monitoring_dashboard', 'user_goals_graph']));
  it('has one view in dev', () => expect(dev.views).toEqual(['user_goals_graph']));

  it('has four more columns in graph_nodes of production, after those of dev', () => {
    const shared = dev.columns.get('graph_nodes')!;
    const columns = production.columns.get('graph_nodes')!;
    expect(columns.slice(0, shared.length)).toEqual(shared);
    expect(columns.slice(shared.length)).toEqual([
      "status public.node_status DEFAULT 'draft_verbal'::public.node_status NOT NULL",
      'embedding extensions.vector(1536)',
      'embedding_generated_at timestamp with time zone',
      "embedding_status text DEFAULT 'pending'::text",
    ]);
  });

  it('has the enum node_status in production', () =>
    expect(production.enums.get('node_status')).toEqual(['draft_verbal', 'curated']));
  it('has no enum node_status in dev', () => expect(dev.enums.has('node_status')).toBe(false));
  it('has equal enums apart from node_status', () => {
    const others = new Map(production.enums);
    others.delete('node_status');
    expect(others).toEqual(dev.enums);
    expect(dev.enums.size).toBeGreaterThanOrEqual(7);
  });

  it('has 27 indexes on the graph tables in production', () =>
    expect(graphIndexes(production)).toHaveLength(27));
  it('has 8 indexes on the graph tables in dev, all of them in production too', () => {
    expect(graphIndexes(dev)).toHaveLength(8);
    expect(graphIndexes(production)).toEqual(expect.arrayContaining([...graphIndexes(dev)]));
  });
  it('has only plain btree indexes on the graph tables in dev', () => {
    const definitions = [...dev.indexes.values()].filter((on) => on.startsWith('graph_'));
    expect(definitions).toHaveLength(6);
    for (const definition of definitions) {
      expect(definition).toMatch(/^graph_(nodes|edges) USING btree \(\w+\)$/);
    }
  });
  it('has a vector similarity index on graph_nodes in production', () =>
    expect(production.indexes.get('idx_graph_nodes_embedding_hnsw')).toBe(
      "graph_nodes USING hnsw (embedding extensions.vector_cosine_ops) WITH (m='16', ef_construction='64')",
    ));
  it('has no vector index on the graph tables in dev', () =>
    expect([...dev.indexes.values()].filter((on) => /^graph_\w+ USING (hnsw|ivfflat)/.test(on))).toEqual([]));

  it('has a unique constraint against duplicate goals in production', () =>
    expect(production.constraints.get('graph_nodes_no_duplicate_goals')).toBe(
      'graph_nodes UNIQUE (user_id, node_type, label)',
    ));
  it('has no such constraint in dev', () =>
    expect([...dev.constraints.values()].filter((on) => /^graph_\w+ UNIQUE/.test(on))).toEqual([]));

  it.each(tables.filter((table) => !['graph_nodes', 'graph_edges'].includes(table)))(
    'has %s equal on both sides',
    (table) => {
      const entries = entriesAboutTable(production.text, table);
      expect(entries.length).toBeGreaterThanOrEqual(3);
      expect(entries).toEqual(entriesAboutTable(dev.text, table));
    },
  );
  it('has graph_edges equal on both sides apart from indexes', () => {
    const withoutIndexes = (text: string) =>
      entriesAboutTable(text, 'graph_edges').filter((entry) => !entry.includes('; Type: INDEX;'));
    expect(withoutIndexes(production.text)).toEqual(withoutIndexes(dev.text));
  });
});
