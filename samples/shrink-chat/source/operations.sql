-- What the service writes about itself: an audit trail, and every webhook once.

CREATE TABLE public.audit_logs (
  id bigserial PRIMARY KEY,
  user_id uuid,
  thread_id uuid,
  action text NOT NULL,
  actor text NOT NULL DEFAULT 'system',
  ip_hash text,
  details jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.audit_logs IS 'Append only. No foreign keys: a line outlives what it speaks of.';
CREATE INDEX idx_audit_logs_created_at ON public.audit_logs (created_at);
CREATE INDEX idx_audit_logs_action ON public.audit_logs (action);

CREATE TABLE public.webhook_events (
  id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
  provider text NOT NULL,
  external_id text NOT NULL,
  payload jsonb NOT NULL,
  processed_at timestamptz,
  received_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT webhook_events_external_key UNIQUE (provider, external_id)
);

CREATE TABLE public.stripe_webhook_events (
  event_id text PRIMARY KEY,
  event_type text NOT NULL,
  livemode boolean NOT NULL,
  payload jsonb NOT NULL,
  processed_at timestamptz,
  error text,
  received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_stripe_webhook_events_type ON public.stripe_webhook_events (event_type, received_at DESC);
