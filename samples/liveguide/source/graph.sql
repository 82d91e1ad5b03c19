-- The knowledge graph that grows from what a member tells: nodes, edges, and a view of goals in it.

CREATE TYPE public.graph_node_type AS ENUM ('person', 'goal', 'habit', 'value', 'obstacle', 'event');
CREATE TYPE public.graph_edge_type AS ENUM ('supports', 'blocks', 'relates_to', 'part_of', 'caused_by');

CREATE TABLE public.graph_nodes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  goal_id uuid REFERENCES public.user_goals (id) ON DELETE SET NULL,
  node_type public.graph_node_type NOT NULL,
  label text NOT NULL,
  description text,
  properties jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT graph_nodes_label_check CHECK (char_length(label) BETWEEN 1 AND 200)
);
COMMENT ON TABLE public.graph_nodes IS 'What the coach knows about a member, one thing per row.';
COMMENT ON COLUMN public.graph_nodes.goal_id IS 'The goal that a node of type goal stands for.';
CREATE INDEX idx_graph_nodes_user_id ON public.graph_nodes (user_id);
CREATE INDEX idx_graph_nodes_node_type ON public.graph_nodes (node_type);
CREATE INDEX idx_graph_nodes_created_at ON public.graph_nodes (created_at);

CREATE TABLE public.graph_edges (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  source_id uuid NOT NULL REFERENCES public.graph_nodes (id) ON DELETE CASCADE,
  target_id uuid NOT NULL REFERENCES public.graph_nodes (id) ON DELETE CASCADE,
  edge_type public.graph_edge_type NOT NULL DEFAULT 'relates_to',
  weight double precision NOT NULL DEFAULT 1,
  properties jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT graph_edges_no_loop_check CHECK (source_id <> target_id),
  CONSTRAINT graph_edges_weight_check CHECK (weight >= 0)
);
COMMENT ON TABLE public.graph_edges IS 'How two nodes of one member hang together; read from source to target.';
CREATE INDEX idx_graph_edges_user_id ON public.graph_edges (user_id);
CREATE INDEX idx_graph_edges_source_id ON public.graph_edges (source_id);
CREATE INDEX idx_graph_edges_target_id ON public.graph_edges (target_id);

CREATE VIEW public.user_goals_graph WITH (security_invoker = true) AS
  SELECT goal.id AS goal_id,
         goal.user_id,
         goal.title,
         goal.status,
         node.id AS node_id,
         count(edge.id) FILTER (WHERE edge.edge_type = 'supports') AS supports,
         count(edge.id) FILTER (WHERE edge.edge_type = 'blocks') AS blocks
  FROM public.user_goals goal
  JOIN public.graph_nodes node ON node.goal_id = goal.id AND node.node_type = 'goal'
  LEFT JOIN public.graph_edges edge ON edge.target_id = node.id
  GROUP BY goal.id, goal.user_id, goal.title, goal.status, node.id;
COMMENT ON VIEW public.user_goals_graph IS 'Each goal with what supports and what blocks it.';
