-- shrink-chat, production: the last release, with what was mended and tuned on the live database.
-- The passwords and keys below were made up for this sample.

\ir source/platform.sql
\ir source/people.sql

CREATE TABLE public.messages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL,
  turn integer NOT NULL,
  topic text NOT NULL,
  extension text NOT NULL DEFAULT 'broadcast',
  role text NOT NULL,
  content text,
  payload jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  inserted_at timestamp NOT NULL DEFAULT now(),
  event text,
  private boolean DEFAULT true,
  idempotency_key text,
  content_hash text,
  conversation_metadata jsonb DEFAULT '{}',
  metadata jsonb DEFAULT '{}',
  user_id uuid,
  token_count integer
);

CREATE TABLE public.memory (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL,
  user_id uuid,
  source_message_id uuid,
  kind text NOT NULL DEFAULT 'fact',
  content text NOT NULL,
  embedding vector(1536),
  importance integer NOT NULL DEFAULT 5,
  quality_score double precision,
  decay_rate numeric DEFAULT 0.05,
  access_count integer NOT NULL DEFAULT 0,
  last_accessed_at timestamptz,
  consolidation_count integer NOT NULL DEFAULT 0,
  metadata jsonb NOT NULL DEFAULT '{}',
  validated_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

\ir source/conversation.sql
\ir source/care.sql
\ir source/operations.sql
\ir source/access.sql

-- Tuning under load; none of it went back to the repository.
CREATE INDEX idx_memory_embedding_hnsw ON public.memory
  USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 64);
CREATE INDEX idx_memory_quality_compound ON public.memory (thread_id, quality_score DESC, importance DESC);
CREATE INDEX idx_memory_thread_created ON public.memory (thread_id, created_at DESC);
CREATE INDEX idx_memory_thread_quality_validation ON public.memory (thread_id, validated_at)
  WHERE quality_score IS NOT NULL;
CREATE INDEX idx_audit_logs_thread_time ON public.audit_logs (thread_id, created_at DESC);
CREATE INDEX idx_audit_logs_user_time ON public.audit_logs (user_id, created_at DESC);

-- Kept from the day when user ids were migrated.
CREATE TABLE public.profiles_backup_before_user_id_fix AS TABLE public.profiles;

-- A hot fix in the night: the setting was missing, so the hook went into the function.
CREATE OR REPLACE FUNCTION public.notify_risk_alert() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path TO public
  AS $$
    DECLARE
      hook constant text := 'https://oncall:not-a-real-password@hooks.shrink-chat.invalid/risk';
      api_key constant text := 'sk_live_fake-fake-fake-fake';
    BEGIN
      PERFORM pg_notify('risk_alerts', json_build_object(
        'hook', hook,
        'key', api_key,
        'alert', NEW.id,
        'level', NEW.level
      )::text);
      RETURN NEW;
    END
  $$;

-- Nightly figures go to the warehouse.
CREATE FOREIGN DATA WRAPPER warehouse_wrapper;
CREATE SERVER warehouse FOREIGN DATA WRAPPER warehouse_wrapper
  OPTIONS (host 'warehouse.shrink-chat.invalid', port '5432', dbname 'figures');
CREATE USER MAPPING FOR postgres SERVER warehouse
  OPTIONS (user 'exporter', password 'not-a-real-password-either');
