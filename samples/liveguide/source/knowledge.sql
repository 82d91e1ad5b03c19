-- What the coaches have read: a curated knowledge base, and the documents that members bring.

CREATE TYPE public.document_status AS ENUM ('uploaded', 'processing', 'ready', 'failed');

CREATE TABLE public.knowledge_categories (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  parent_id uuid REFERENCES public.knowledge_categories (id) ON DELETE CASCADE,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_knowledge_categories_parent ON public.knowledge_categories (parent_id);

CREATE TABLE public.knowledge_base (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  category_id uuid REFERENCES public.knowledge_categories (id) ON DELETE SET NULL,
  title text NOT NULL,
  body text NOT NULL,
  language text NOT NULL DEFAULT 'en',
  tags text[] NOT NULL DEFAULT '{}',
  is_published boolean NOT NULL DEFAULT false,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || body)) STORED,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_knowledge_base_category ON public.knowledge_base (category_id);
CREATE INDEX idx_knowledge_base_search ON public.knowledge_base USING gin (search);
CREATE INDEX idx_knowledge_base_tags ON public.knowledge_base USING gin (tags);

CREATE TABLE public.agent_knowledge_bases (
  persona_id uuid NOT NULL REFERENCES public.agent_personae (id) ON DELETE CASCADE,
  category_id uuid NOT NULL REFERENCES public.knowledge_categories (id) ON DELETE CASCADE,
  priority smallint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (persona_id, category_id)
);
COMMENT ON TABLE public.agent_knowledge_bases IS 'Which categories a persona draws from.';

CREATE TABLE public.document_categories (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL UNIQUE,
  description text,
  retention interval,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE public.knowledge_documents (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  category_id uuid REFERENCES public.document_categories (id) ON DELETE SET NULL,
  file_name text NOT NULL,
  mime_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 text NOT NULL,
  status public.document_status NOT NULL DEFAULT 'uploaded',
  error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT knowledge_documents_size_check CHECK (size_bytes BETWEEN 1 AND 52428800),
  CONSTRAINT knowledge_documents_hash_key UNIQUE (user_id, sha256)
);
CREATE INDEX idx_knowledge_documents_status ON public.knowledge_documents (status) WHERE status <> 'ready';

CREATE TABLE public.knowledge_chunks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  article_id uuid NOT NULL REFERENCES public.knowledge_base (id) ON DELETE CASCADE,
  position integer NOT NULL,
  content text NOT NULL,
  token_count integer,
  embedding extensions.vector(1536),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT knowledge_chunks_position_key UNIQUE (article_id, position)
);
CREATE INDEX idx_knowledge_chunks_embedding ON public.knowledge_chunks
  USING hnsw (embedding extensions.vector_cosine_ops);

CREATE TABLE public.document_chunks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  document_id uuid NOT NULL REFERENCES public.knowledge_documents (id) ON DELETE CASCADE,
  position integer NOT NULL,
  content text NOT NULL,
  token_count integer,
  embedding extensions.vector(1536),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT document_chunks_position_key UNIQUE (document_id, position)
);
CREATE INDEX idx_document_chunks_embedding ON public.document_chunks
  USING hnsw (embedding extensions.vector_cosine_ops);

CREATE TABLE public.document_access_logs (
  id bigserial PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES public.knowledge_documents (id) ON DELETE CASCADE,
  user_id uuid REFERENCES public.users (id) ON DELETE SET NULL,
  action text NOT NULL,
  ip_address inet,
  accessed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT document_access_logs_action_check CHECK (action IN ('view', 'download', 'cite', 'delete'))
);
CREATE INDEX idx_document_access_logs_document ON public.document_access_logs (document_id, accessed_at DESC);
