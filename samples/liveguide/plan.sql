-- Proven on embedded PostgreSQL 18.3: 35 statements ran, and the result is the schema of production.
-- Migration from dev to production.

\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET check_function_bodies = false;
SET client_min_messages = warning;
SELECT pg_catalog.set_config('search_path', '', false) \g /dev/null

-- Phase 1. Expand: short transactions that break nobody

BEGIN;
CREATE TYPE public.node_status AS ENUM ('draft_verbal', 'curated');
ALTER TYPE public.node_status OWNER TO postgres;
COMMENT ON TYPE public.node_status IS 'draft_verbal: heard in a call, not yet confirmed; curated: confirmed.';
ALTER TABLE public.graph_nodes ADD COLUMN status public.node_status DEFAULT 'draft_verbal'::public.node_status NOT NULL;
ALTER TABLE public.graph_nodes ADD COLUMN embedding extensions.vector(1536);
COMMENT ON COLUMN public.graph_nodes.embedding IS 'Of label and description, for semantic search by cosine distance.';
ALTER TABLE public.graph_nodes ADD COLUMN embedding_generated_at timestamp with time zone;
ALTER TABLE public.graph_nodes ADD COLUMN embedding_status text DEFAULT 'pending'::text;
CREATE VIEW public.graph_monitoring_dashboard AS
 SELECT node_type,
    status,
    count(*) AS nodes,
    count(embedding) AS embedded,
    count(*) FILTER (WHERE (embedding_status = 'failed'::text)) AS failed,
    max(embedding_generated_at) AS last_embedding_at,
    round(((100.0 * (count(embedding))::numeric) / (count(*))::numeric), 1) AS embedded_percent
   FROM public.graph_nodes node
  GROUP BY node_type, status;
ALTER VIEW public.graph_monitoring_dashboard OWNER TO postgres;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON TABLE public.graph_monitoring_dashboard TO service_role;
COMMENT ON VIEW public.graph_monitoring_dashboard IS 'How much of the graph is curated and searchable, by type of node.';
COMMIT;

-- Phase 2. Index builds outside transactions

SET lock_timeout = 0;
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.graph_nodes_no_duplicate_goals') \gexec
CREATE UNIQUE INDEX CONCURRENTLY graph_nodes_no_duplicate_goals ON public.graph_nodes (user_id, node_type, label);
SET lock_timeout = '5s';

BEGIN;
ALTER TABLE ONLY public.graph_nodes ADD CONSTRAINT graph_nodes_no_duplicate_goals UNIQUE USING INDEX graph_nodes_no_duplicate_goals;
COMMIT;

BEGIN;
COMMENT ON CONSTRAINT graph_nodes_no_duplicate_goals ON public.graph_nodes IS 'A goal is in the graph of a member once.';
COMMIT;

SET lock_timeout = 0;
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_edges_edge_type') \gexec
CREATE INDEX CONCURRENTLY idx_graph_edges_edge_type ON public.graph_edges USING btree (edge_type);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_edges_properties') \gexec
CREATE INDEX CONCURRENTLY idx_graph_edges_properties ON public.graph_edges USING gin (properties);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_edges_source_type') \gexec
CREATE INDEX CONCURRENTLY idx_graph_edges_source_type ON public.graph_edges USING btree (source_id, edge_type) INCLUDE (target_id, weight);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_edges_target_type') \gexec
CREATE INDEX CONCURRENTLY idx_graph_edges_target_type ON public.graph_edges USING btree (target_id, edge_type);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_edges_user_weight') \gexec
CREATE INDEX CONCURRENTLY idx_graph_edges_user_weight ON public.graph_edges USING btree (user_id, weight DESC);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_curated') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_curated ON public.graph_nodes USING btree (user_id, updated_at DESC) WHERE (status = 'curated'::public.node_status);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_drafts') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_drafts ON public.graph_nodes USING btree (created_at) WHERE (status = 'draft_verbal'::public.node_status);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_embedding_generated_at') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_embedding_generated_at ON public.graph_nodes USING btree (embedding_generated_at);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_embedding_hnsw') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_embedding_hnsw ON public.graph_nodes USING hnsw (embedding extensions.vector_cosine_ops) WITH (ef_construction='64', m='16');
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_embedding_missing') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_embedding_missing ON public.graph_nodes USING btree (created_at) WHERE (embedding IS NULL);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_embedding_queue') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_embedding_queue ON public.graph_nodes USING btree (embedding_status, created_at) WHERE (embedding_status <> 'ready'::text);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_goal_id') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_goal_id ON public.graph_nodes USING btree (goal_id);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_label_lower') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_label_lower ON public.graph_nodes USING btree (user_id, lower(label));
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_label_trgm') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_label_trgm ON public.graph_nodes USING gin (label extensions.gin_trgm_ops);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_properties') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_properties ON public.graph_nodes USING gin (properties);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_status') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_status ON public.graph_nodes USING btree (status);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_user_status') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_user_status ON public.graph_nodes USING btree (user_id, status);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_graph_nodes_user_type') \gexec
CREATE INDEX CONCURRENTLY idx_graph_nodes_user_type ON public.graph_nodes USING btree (user_id, node_type);
SET lock_timeout = '5s';

-- Phase 3. Constraints that do not look at existing rows

BEGIN;
ALTER TABLE public.graph_nodes ADD CONSTRAINT graph_nodes_embedding_status_check CHECK (embedding_status = ANY (ARRAY['pending'::text, 'processing'::text, 'ready'::text, 'failed'::text])) NOT VALID;
COMMIT;

-- Phase 4. Validation of existing rows

BEGIN;
ALTER TABLE public.graph_nodes VALIDATE CONSTRAINT graph_nodes_embedding_status_check;
COMMIT;

