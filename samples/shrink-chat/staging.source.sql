-- shrink-chat, staging: the next release, made of five features that production does not have yet.

\ir source/platform.sql
\ir source/people.sql

CREATE TABLE public.messages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL,
  user_id uuid,
  turn integer NOT NULL,
  role text NOT NULL,
  content text,
  topic text NOT NULL,
  extension text NOT NULL DEFAULT 'broadcast',
  event text,
  private boolean DEFAULT true,
  payload jsonb,
  conversation_metadata jsonb DEFAULT '{}',
  metadata jsonb DEFAULT '{}',
  token_count integer,
  idempotency_key text,
  content_hash text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  inserted_at timestamp NOT NULL DEFAULT now()
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
  decay_rate double precision DEFAULT 0.05,
  access_count integer NOT NULL DEFAULT 0,
  last_accessed_at timestamptz,
  metadata jsonb NOT NULL DEFAULT '{}',
  consolidation_count integer NOT NULL DEFAULT 0,
  validated_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

\ir source/conversation.sql
\ir source/care.sql
\ir source/operations.sql
\ir source/access.sql

-- Memory: consolidation and quality. The vector index is the older kind; the GIN on metadata is there twice.
CREATE INDEX idx_memory_embedding_ivfflat ON public.memory
  USING ivfflat (embedding vector_cosine_ops) WITH (lists = 100);
CREATE INDEX idx_memory_consolidation ON public.memory (thread_id, consolidation_count DESC);
CREATE INDEX idx_memory_quality ON public.memory (thread_id, quality_score DESC);
CREATE INDEX idx_memory_thread_embedding ON public.memory (thread_id) WHERE embedding IS NOT NULL;
CREATE INDEX idx_memory_metadata ON public.memory USING gin (metadata);

-- Account linking: two ways to sign in become one person.
ALTER TABLE public.sso_identities ADD COLUMN email_hash text;
COMMENT ON COLUMN public.sso_identities.email_hash IS 'As in profiles; equal hashes offer to link the accounts.';
CREATE INDEX idx_sso_identities_email_hash ON public.sso_identities (email_hash);
CREATE INDEX idx_profiles_recovery_email_hash_linking ON public.profiles (recovery_email_hash)
  WHERE recovery_email_hash IS NOT NULL;

CREATE TABLE public.account_link_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL,
  event_type text NOT NULL,
  provider text NOT NULL,
  email_hash text,
  details jsonb,
  created_at timestamptz DEFAULT now()
);
COMMENT ON TABLE public.account_link_events IS 'Who linked or unlinked which sign-in, and when.';
CREATE INDEX idx_account_link_events_user_created ON public.account_link_events (user_id, created_at DESC);
ALTER TABLE public.account_link_events ENABLE ROW LEVEL SECURITY;

-- Email verification: short codes, kept as hashes.
CREATE TABLE public.email_verification_codes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email_hash text NOT NULL,
  code_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz DEFAULT now(),
  used_at timestamptz,
  attempts integer DEFAULT 0
);
CREATE INDEX idx_email_verification_codes_email_hash ON public.email_verification_codes (email_hash);
CREATE INDEX idx_email_verification_codes_expires_at ON public.email_verification_codes (expires_at);
ALTER TABLE public.email_verification_codes ENABLE ROW LEVEL SECURITY;

-- Commitment deduplication: the same promise, said twice in a thread, is one.
ALTER TABLE public.commitments ADD COLUMN commitment_key text;
COMMENT ON COLUMN public.commitments.commitment_key IS 'Made from thread, verb and object of the promise.';
CREATE UNIQUE INDEX idx_commitments_key_unique ON public.commitments (commitment_key)
  WHERE commitment_key IS NOT NULL;
CREATE INDEX idx_commitments_thread_key ON public.commitments (thread_id, commitment_key);

-- Notifications: a queue, and where to send to.
ALTER TABLE public.profiles
  ADD COLUMN expo_push_token text,
  ADD COLUMN notification_preferences jsonb
    DEFAULT '{"enabled": true, "quiet_hours_end": null, "quiet_hours_start": null}';

CREATE TABLE public.scheduled_notifications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL REFERENCES public.threads (id) ON DELETE CASCADE,
  profile_id uuid REFERENCES public.profiles (id) ON DELETE CASCADE,
  commitment_id uuid REFERENCES public.commitments (id) ON DELETE SET NULL,
  title text,
  body text NOT NULL,
  data jsonb,
  scheduled_for timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  failure_reason text,
  status text NOT NULL DEFAULT 'pending',
  attempt_count integer DEFAULT 0,
  max_attempts integer DEFAULT 3,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  CONSTRAINT scheduled_notifications_status_check CHECK (status IN ('pending', 'sent', 'failed', 'canceled'))
);
COMMENT ON TABLE public.scheduled_notifications IS 'Reminders to send; a worker takes what is pending and due.';
CREATE INDEX idx_scheduled_notifications_pending ON public.scheduled_notifications (scheduled_for)
  WHERE status = 'pending';
CREATE INDEX idx_scheduled_notifications_thread_id ON public.scheduled_notifications (thread_id);
CREATE INDEX idx_scheduled_notifications_commitment_id ON public.scheduled_notifications (commitment_id);
CREATE TRIGGER scheduled_notifications_set_updated_at BEFORE UPDATE ON public.scheduled_notifications
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();
ALTER TABLE public.scheduled_notifications ENABLE ROW LEVEL SECURITY;

-- Test accounts: left out of every figure.
ALTER TABLE public.profiles ADD COLUMN is_test_account boolean DEFAULT false;
CREATE INDEX idx_profiles_is_test_account ON public.profiles (is_test_account) WHERE is_test_account;
