-- What comes out of the talks: commitments, a journal, alerts when somebody may be at risk.

CREATE TYPE public.risk_level AS ENUM ('low', 'moderate', 'high', 'imminent');

CREATE TABLE public.commitments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL REFERENCES public.threads (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  title text NOT NULL,
  details text,
  status text NOT NULL DEFAULT 'open',
  due_at timestamptz,
  completed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT commitments_status_check CHECK (status IN ('open', 'done', 'dropped'))
);
COMMENT ON TABLE public.commitments IS 'What somebody said they would do until the next talk.';
CREATE INDEX idx_commitments_thread ON public.commitments (thread_id);
CREATE INDEX idx_commitments_due ON public.commitments (due_at) WHERE status = 'open';

CREATE TABLE public.journal_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  thread_id uuid REFERENCES public.threads (id) ON DELETE SET NULL,
  mood smallint,
  body text NOT NULL,
  tags text[] NOT NULL DEFAULT '{}',
  entry_date date NOT NULL DEFAULT CURRENT_DATE,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT journal_entries_mood_check CHECK (mood BETWEEN 1 AND 5)
);
CREATE INDEX idx_journal_entries_user_date ON public.journal_entries (user_id, entry_date DESC);
CREATE INDEX idx_journal_entries_tags ON public.journal_entries USING gin (tags);

CREATE TABLE public.journal_idempotency (
  key text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  entry_id uuid REFERENCES public.journal_entries (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.journal_idempotency IS 'Keys of the last day; a request sent twice gets the first answer.';

CREATE TABLE public.journal_insights (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  entry_id uuid NOT NULL REFERENCES public.journal_entries (id) ON DELETE CASCADE,
  insight text NOT NULL,
  confidence double precision,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_journal_insights_entry ON public.journal_insights (entry_id);

CREATE TABLE public.memory_metrics (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  memory_id uuid NOT NULL REFERENCES public.memory (id) ON DELETE CASCADE,
  metric text NOT NULL,
  value double precision NOT NULL,
  measured_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_memory_metrics_memory ON public.memory_metrics (memory_id, measured_at DESC);

CREATE TABLE public.risk_alerts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  thread_id uuid NOT NULL REFERENCES public.threads (id) ON DELETE CASCADE,
  message_id uuid REFERENCES public.messages (id) ON DELETE SET NULL,
  level public.risk_level NOT NULL,
  reason text,
  acknowledged_at timestamptz,
  acknowledged_by text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_risk_alerts_open ON public.risk_alerts (level, created_at) WHERE acknowledged_at IS NULL;

CREATE FUNCTION public.notify_risk_alert() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path TO public
  AS $$
    BEGIN
      PERFORM pg_notify('risk_alerts', json_build_object(
        'hook', current_setting('app.risk_hook', true),
        'alert', NEW.id,
        'level', NEW.level
      )::text);
      RETURN NEW;
    END
  $$;
COMMENT ON FUNCTION public.notify_risk_alert() IS 'Tells the person on call; the worker that listens makes the call.';

CREATE TRIGGER risk_alerts_notify AFTER INSERT ON public.risk_alerts
  FOR EACH ROW WHEN (NEW.level IN ('high', 'imminent')) EXECUTE FUNCTION public.notify_risk_alert();

CREATE TABLE public.user_feedback (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid REFERENCES public.profiles (user_id) ON DELETE SET NULL,
  message_id uuid REFERENCES public.messages (id) ON DELETE CASCADE,
  rating smallint NOT NULL,
  comment text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_feedback_rating_check CHECK (rating IN (-1, 1))
);
CREATE INDEX idx_user_feedback_message ON public.user_feedback (message_id);
