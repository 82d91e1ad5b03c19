import { beforeAll, describe, expect, it } from 'vitest';
import { readDump } from './read-dump.ts';
import { differencesOf, expectSaid, reportOfSample, type SampleOutput } from './report-of-sample.ts';

let report: SampleOutput;
beforeAll(async () => {
  report = await reportOfSample({ story: 'liveguide', from: 'dev', to: 'production' });
});
const said = (section: string, ...parts: readonly (string | RegExp)[]) =>
  expectSaid(report, section, ...parts);
const differences = (kind: string) => differencesOf(report, kind);

const tables =
  `agent_knowledge_bases agent_personae coaching_effectiveness conversation_insights document_access_logs
  document_categories document_chunks elevenlabs_conversations goal_categories goal_progress graph_edges graph_nodes
  inbox_messages knowledge_base knowledge_categories knowledge_chunks knowledge_documents message_attachments
  message_read_receipts profiles subscriptions user_coaching_journey user_goals users voice_chat_conversations
  voice_chat_events webhook_events`.split(/\s+/);

describe('the report on liveguide: tables and views', () => {
  it('counts 27 tables on both sides', () => said('inventory', /^Tables \| 27 \| 27 \| · \| · \| ·$/));
  it.each(tables)('names the table %s as common', (table) => said('inventory', `public.${table}`));
  it('says that no table is on one side only', () => expect(differences('table')).toEqual([]));
  it.each(tables.filter((table) => !table.startsWith('graph_')))('finds %s equal', (table) => {
    const about = report.view.differences.filter(
      ({ name, parent }) => new RegExp(`\\b${table}\\b`).test(name) || parent === `table public.${table}`,
    );
    expect(about).toEqual([]);
  });
  it('has two views in production and one in dev', () =>
    said('inventory', /^Views \| 1 \| 2 \| · \| 1 \| ·$/));
  it('names graph_monitoring_dashboard as in production only', () => {
    expect(differences('view')).toEqual(['add graph_monitoring_dashboard']);
    said('views', 'public.graph_monitoring_dashboard');
  });
  it('names user_goals_graph as on both sides', () => said('goals', 'user_goals_graph', 'on both sides'));
});

describe('the report on liveguide: columns and types', () => {
  it('has four columns of graph_nodes in production only', () => {
    said('summary', /\b4 only in production/, 'graph_nodes.status');
    expect(differences('column')).toHaveLength(4);
  });
  it('has status as node_status', () => said('columns', /^status \| public\.node_status \| no /));
  it('has embedding as a vector', () => said('columns', /^embedding \| extensions\.vector\(1536\) \| yes /));
  it('has embedding_generated_at as timestamptz', () =>
    said('columns', /^embedding_generated_at \| timestamp with time zone \| yes /));
  it('has embedding_status as text', () => said('columns', /^embedding_status \| text \| yes /));
  it('has the enum node_status in production only', () =>
    expect(differences('enum')).toEqual(['add node_status']));
  it('has its labels', () => said('types', 'node_status', "'draft_verbal'", "'curated'"));
  it('has the other 7 enums equal', () => said('inventory', /^Enums \| 7 \| 8 \| · \| 1 \| ·$/));
});

describe('the report on liveguide: indexes and constraints', () => {
  const dumps = { production: readDump('liveguide/production'), dev: readDump('liveguide/dev') };
  const graphIndexes = (side: 'production' | 'dev') =>
    [...dumps[side].indexes]
      .filter(([, on]) => /^(UNIQUE )?graph_(nodes|edges) /.test(on))
      .map(([name]) => name);

  // 27 = 24 made by CREATE INDEX + 3 behind constraints; 8 = 6 + 2.
  it('lists the 19 that make 27 graph indexes out of 8', () => {
    expect([graphIndexes('production').length, graphIndexes('dev').length]).toEqual([24, 6]);
    said('index-analysis', /Indexes only in production: 19\b/);
    expect(differences('index')).toHaveLength(18);
  });
  it('names each index that only production has, with what it serves', () => {
    for (const name of graphIndexes('production').filter((one) => !graphIndexes('dev').includes(one))) {
      said('index-analysis', new RegExp(`^public\\.graph_(nodes|edges) \\| ${name} \\| .{10,}`));
    }
  });
  it('totals the indexes of each side', () => said('index-analysis', /^All \| 70 \| 89$/));
  it('totals the indexes of each graph table', () => {
    said('index-analysis', /^public\.graph_edges \| 4 \| 9$/);
    said('index-analysis', /^public\.graph_nodes \| 4 \| 18$/);
  });
  it('has the vector similarity index', () =>
    said('index-analysis', 'idx_graph_nodes_embedding_hnsw', 'nearest neighbours', 'cosine', 'HNSW'));
  it('has the unique constraint against duplicate goals', () =>
    said('constraints', 'graph_nodes_no_duplicate_goals', 'UNIQUE (user_id, node_type, label)'));
  it('has basic indexes only in dev: no graph index is in dev only', () =>
    expect(report.view.differences.filter(({ op }) => op !== 'add')).toEqual([]));
});

describe('the report on liveguide: conclusions', () => {
  it('says that production is ahead', () => said('verdict', 'production is ahead'));
  it('takes production as the source of truth', () => said('truth', 'production as the source of truth'));
  it('says that dev has nothing of its own', () => said('truth', 'lacks nothing that dev has'));

  it('finds embeddings for semantic search a strength', () =>
    said('truth', /^Search: /, 'graph_nodes.embedding', 'idx_graph_nodes_embedding_hnsw'));
  it('finds the lifecycle status a strength', () =>
    said('truth', /^Lifecycle/, 'node_status', 'graph_nodes.status'));
  it('finds indexing a strength', () => said('truth', /^Performance: /, /\d+ indexes/));
  it('finds integrity by uniqueness a strength', () =>
    said('truth', /^Integrity: /, 'graph_nodes_no_duplicate_goals'));
  it('finds monitoring by the dashboard a strength', () =>
    said('truth', /^Monitoring: /, 'graph_monitoring_dashboard'));
  it('says that dev lacks each of them', () => {
    said('truth', 'weakness of dev');
    for (const area of ['Search', 'Lifecycle', 'Performance', 'Integrity', 'Monitoring']) {
      said('truth', new RegExp(`^${area}[^|]* \\| 0 \\| [1-9]`));
    }
  });

  it.each([
    ['AI coaching', 'graph_nodes_no_duplicate_goals'],
    ['knowledge graph', 'public.node_status'],
    ['Semantic search', 'public.graph_nodes.embedding'],
    ['Performance at scale', 'public.idx_graph_nodes_embedding_hnsw'],
    ['Data quality', 'public.graph_monitoring_dashboard'],
  ])('finds the goal %s met by production and not by dev', (goal, evidence) => {
    said('goals', new RegExp(goal), /\| (not|partly) met \| met$/);
    said('goals', evidence, 'only in production');
  });
  it('advises to bring dev up to production at once', () => said('truth', /dev/, /production/, /at once/));
  it('advises that later changes flow one way, as migrations', () => said('truth', 'one way', 'migrations'));
  it('warns of what was built in production by hand', () =>
    said('truth', 'hot fixes', 'idx_graph_edges_edge_type'));
});

describe('the report on liveguide: what carrying it out takes', () => {
  it('finds nothing to remove', () => said('summary', /Rows at stake: 0/));
  it('checks for duplicate goals before the constraint', () =>
    said('preflight', 'no duplicates', 'graph_nodes_no_duplicate_goals'));
  it('adds the columns without a rewrite of the table', () => said('columns', 'no rewrite'));
  it('builds every new index concurrently', () => {
    for (const line of report.lines('plan').filter((one) => /^CREATE (UNIQUE )?INDEX/.test(one))) {
      expect(line).toMatch(/INDEX CONCURRENTLY/);
    }
    said('plan', 'CREATE INDEX CONCURRENTLY idx_graph_nodes_embedding_hnsw');
  });
  it('creates the enum before the column of its type', () => {
    const lines = report.lines('plan');
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('CREATE TYPE public.node_status')).toBeGreaterThan(-1);
    expect(at('ALTER TABLE public.graph_nodes ADD COLUMN status')).toBeGreaterThan(
      at('CREATE TYPE public.node_status'),
    );
  });
  it('has a rollback that drops what the plan adds, commented out', () =>
    said('rollback', /^-- ALTER TABLE public\.graph_nodes DROP COLUMN embedding;/));
  it('groups the difference into a feature with the graph nodes', () => said('features', 'graph_nodes'));
});
