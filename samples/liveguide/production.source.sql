-- liveguide, production: what dev has, and the semantic search that never went back to the repository.

\ir dev.source.sql

-- Lifecycle: what a member said in passing waits as a draft until it is curated.
CREATE TYPE public.node_status AS ENUM ('draft_verbal', 'curated');
COMMENT ON TYPE public.node_status IS 'draft_verbal: heard in a call, not yet confirmed; curated: confirmed.';

ALTER TABLE public.graph_nodes
  ADD COLUMN status public.node_status NOT NULL DEFAULT 'draft_verbal',
  ADD COLUMN embedding extensions.vector(1536),
  ADD COLUMN embedding_generated_at timestamptz,
  ADD COLUMN embedding_status text DEFAULT 'pending',
  ADD CONSTRAINT graph_nodes_embedding_status_check
    CHECK (embedding_status IN ('pending', 'processing', 'ready', 'failed')),
  ADD CONSTRAINT graph_nodes_no_duplicate_goals UNIQUE (user_id, node_type, label);
COMMENT ON COLUMN public.graph_nodes.embedding IS 'Of label and description, for semantic search by cosine distance.';
COMMENT ON CONSTRAINT graph_nodes_no_duplicate_goals ON public.graph_nodes IS 'A goal is in the graph of a member once.';

-- Search.
CREATE INDEX idx_graph_nodes_embedding_hnsw ON public.graph_nodes
  USING hnsw (embedding extensions.vector_cosine_ops) WITH (m = 16, ef_construction = 64);
CREATE INDEX idx_graph_nodes_label_trgm ON public.graph_nodes USING gin (label extensions.gin_trgm_ops);
CREATE INDEX idx_graph_nodes_label_lower ON public.graph_nodes (user_id, lower(label));
CREATE INDEX idx_graph_nodes_properties ON public.graph_nodes USING gin (properties);
CREATE INDEX idx_graph_edges_properties ON public.graph_edges USING gin (properties);

-- Lifecycle and the queue of embeddings.
CREATE INDEX idx_graph_nodes_status ON public.graph_nodes (status);
CREATE INDEX idx_graph_nodes_user_status ON public.graph_nodes (user_id, status);
CREATE INDEX idx_graph_nodes_curated ON public.graph_nodes (user_id, updated_at DESC) WHERE status = 'curated';
CREATE INDEX idx_graph_nodes_drafts ON public.graph_nodes (created_at) WHERE status = 'draft_verbal';
CREATE INDEX idx_graph_nodes_embedding_queue ON public.graph_nodes (embedding_status, created_at)
  WHERE embedding_status <> 'ready';
CREATE INDEX idx_graph_nodes_embedding_missing ON public.graph_nodes (created_at) WHERE embedding IS NULL;
CREATE INDEX idx_graph_nodes_embedding_generated_at ON public.graph_nodes (embedding_generated_at);

-- Walking the graph.
CREATE INDEX idx_graph_nodes_user_type ON public.graph_nodes (user_id, node_type);
CREATE INDEX idx_graph_nodes_goal_id ON public.graph_nodes (goal_id);
CREATE INDEX idx_graph_edges_edge_type ON public.graph_edges (edge_type);
CREATE INDEX idx_graph_edges_source_type ON public.graph_edges (source_id, edge_type) INCLUDE (target_id, weight);
CREATE INDEX idx_graph_edges_target_type ON public.graph_edges (target_id, edge_type);
CREATE INDEX idx_graph_edges_user_weight ON public.graph_edges (user_id, weight DESC);

-- Monitoring.
CREATE VIEW public.graph_monitoring_dashboard AS
  SELECT node.node_type,
         node.status,
         count(*) AS nodes,
         count(node.embedding) AS embedded,
         count(*) FILTER (WHERE node.embedding_status = 'failed') AS failed,
         max(node.embedding_generated_at) AS last_embedding_at,
         round(100.0 * count(node.embedding) / count(*), 1) AS embedded_percent
  FROM public.graph_nodes node
  GROUP BY node.node_type, node.status;
COMMENT ON VIEW public.graph_monitoring_dashboard IS 'How much of the graph is curated and searchable, by type of node.';
