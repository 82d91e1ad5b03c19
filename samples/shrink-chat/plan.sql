-- Proven on embedded PostgreSQL 18.3: 62 statements ran, and the result is the schema of staging, apart from 2 objects with differences that no statement changes.
-- Migration from production to staging.

\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET check_function_bodies = false;
SET client_min_messages = warning;
SELECT pg_catalog.set_config('search_path', '', false) \g /dev/null

-- Phase 1. Expand: short transactions that break nobody

BEGIN;
CREATE OR REPLACE FUNCTION public.notify_risk_alert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'public'
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
COMMIT;

BEGIN;
CREATE TABLE public.account_link_events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    event_type text NOT NULL,
    provider text NOT NULL,
    email_hash text,
    details jsonb,
    created_at timestamp with time zone DEFAULT now()
);
ALTER TABLE public.account_link_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.account_link_events OWNER TO postgres;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON TABLE public.account_link_events TO service_role;
COMMENT ON TABLE public.account_link_events IS 'Who linked or unlinked which sign-in, and when.';
COMMIT;

BEGIN;
ALTER TABLE public.commitments ADD COLUMN commitment_key text;
COMMENT ON COLUMN public.commitments.commitment_key IS 'Made from thread, verb and object of the promise.';
COMMIT;

BEGIN;
CREATE TABLE public.email_verification_codes (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email_hash text NOT NULL,
    code_hash text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    used_at timestamp with time zone,
    attempts integer DEFAULT 0
);
ALTER TABLE public.email_verification_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.email_verification_codes OWNER TO postgres;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON TABLE public.email_verification_codes TO service_role;
COMMIT;

BEGIN;
ALTER TABLE public.profiles ADD COLUMN expo_push_token text;
ALTER TABLE public.profiles ADD COLUMN notification_preferences jsonb DEFAULT '{"enabled": true, "quiet_hours_end": null, "quiet_hours_start": null}'::jsonb;
ALTER TABLE public.profiles ADD COLUMN is_test_account boolean DEFAULT false;
COMMIT;

BEGIN;
CREATE TABLE public.scheduled_notifications (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread_id uuid NOT NULL,
    profile_id uuid,
    commitment_id uuid,
    title text,
    body text NOT NULL,
    data jsonb,
    scheduled_for timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    failed_at timestamp with time zone,
    failure_reason text,
    status text DEFAULT 'pending'::text NOT NULL,
    attempt_count integer DEFAULT 0,
    max_attempts integer DEFAULT 3,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone DEFAULT now()
);
ALTER TABLE public.scheduled_notifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.scheduled_notifications OWNER TO postgres;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON TABLE public.scheduled_notifications TO service_role;
COMMENT ON TABLE public.scheduled_notifications IS 'Reminders to send; a worker takes what is pending and due.';
ALTER TABLE public.scheduled_notifications ADD CONSTRAINT scheduled_notifications_status_check CHECK (status = ANY (ARRAY['pending'::text, 'sent'::text, 'failed'::text, 'canceled'::text]));
COMMIT;

BEGIN;
ALTER TABLE public.sso_identities ADD COLUMN email_hash text;
COMMENT ON COLUMN public.sso_identities.email_hash IS 'As in profiles; equal hashes offer to link the accounts.';
COMMIT;

BEGIN;
ALTER TABLE ONLY public.account_link_events ADD CONSTRAINT account_link_events_pkey PRIMARY KEY (id);
COMMIT;

BEGIN;
ALTER TABLE ONLY public.email_verification_codes ADD CONSTRAINT email_verification_codes_pkey PRIMARY KEY (id);
COMMIT;

BEGIN;
ALTER TABLE ONLY public.scheduled_notifications ADD CONSTRAINT scheduled_notifications_pkey PRIMARY KEY (id);
COMMIT;

BEGIN;
CREATE INDEX idx_account_link_events_user_created ON public.account_link_events USING btree (user_id, created_at DESC);
COMMIT;

BEGIN;
CREATE INDEX idx_email_verification_codes_email_hash ON public.email_verification_codes USING btree (email_hash);
CREATE INDEX idx_email_verification_codes_expires_at ON public.email_verification_codes USING btree (expires_at);
COMMIT;

BEGIN;
CREATE INDEX idx_scheduled_notifications_commitment_id ON public.scheduled_notifications USING btree (commitment_id);
CREATE INDEX idx_scheduled_notifications_pending ON public.scheduled_notifications USING btree (scheduled_for) WHERE (status = 'pending'::text);
CREATE INDEX idx_scheduled_notifications_thread_id ON public.scheduled_notifications USING btree (thread_id);
CREATE TRIGGER scheduled_notifications_set_updated_at BEFORE UPDATE ON public.scheduled_notifications FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();
ALTER TABLE public.scheduled_notifications ADD CONSTRAINT scheduled_notifications_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitments(id) ON DELETE SET NULL;
ALTER TABLE public.scheduled_notifications ADD CONSTRAINT scheduled_notifications_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES public.profiles(id) ON DELETE CASCADE;
ALTER TABLE public.scheduled_notifications ADD CONSTRAINT scheduled_notifications_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE;
COMMIT;

-- Phase 2. Index builds outside transactions

SET lock_timeout = 0;
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_commitments_key_unique') \gexec
CREATE UNIQUE INDEX CONCURRENTLY idx_commitments_key_unique ON public.commitments USING btree (commitment_key) WHERE (commitment_key IS NOT NULL);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_commitments_thread_key') \gexec
CREATE INDEX CONCURRENTLY idx_commitments_thread_key ON public.commitments USING btree (thread_id, commitment_key);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_memory_consolidation') \gexec
CREATE INDEX CONCURRENTLY idx_memory_consolidation ON public.memory USING btree (thread_id, consolidation_count DESC);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_memory_embedding_ivfflat') \gexec
CREATE INDEX CONCURRENTLY idx_memory_embedding_ivfflat ON public.memory USING ivfflat (embedding public.vector_cosine_ops) WITH (lists='100');
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_memory_metadata') \gexec
CREATE INDEX CONCURRENTLY idx_memory_metadata ON public.memory USING gin (metadata);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_memory_quality') \gexec
CREATE INDEX CONCURRENTLY idx_memory_quality ON public.memory USING btree (thread_id, quality_score DESC);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_memory_thread_embedding') \gexec
CREATE INDEX CONCURRENTLY idx_memory_thread_embedding ON public.memory USING btree (thread_id) WHERE (embedding IS NOT NULL);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_profiles_is_test_account') \gexec
CREATE INDEX CONCURRENTLY idx_profiles_is_test_account ON public.profiles USING btree (is_test_account) WHERE (is_test_account);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_profiles_recovery_email_hash_linking') \gexec
CREATE INDEX CONCURRENTLY idx_profiles_recovery_email_hash_linking ON public.profiles USING btree (recovery_email_hash) WHERE (recovery_email_hash IS NOT NULL);
SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass('public.idx_sso_identities_email_hash') \gexec
CREATE INDEX CONCURRENTLY idx_sso_identities_email_hash ON public.sso_identities USING btree (email_hash);
SET lock_timeout = '5s';

-- Phase 6. Changes that rewrite, block or forbid: a maintenance window

BEGIN;
-- S47: rebuilt because column public.memory.decay_rate changes
DROP VIEW public.thread_memory_overview;
-- S48: DECIDE: Check that every value of public.memory.decay_rate fits double precision; one that does not stops the statement.
-- S48: Rewrites the table and its indexes under ACCESS EXCLUSIVE.
ALTER TABLE public.memory ALTER COLUMN decay_rate DROP DEFAULT, ALTER COLUMN decay_rate TYPE double precision, ALTER COLUMN decay_rate SET DEFAULT 0.05;
-- S49: rebuilt because column public.memory.decay_rate changes
CREATE VIEW public.thread_memory_overview WITH (security_invoker=true) AS
 SELECT thread.id AS thread_id,
    thread.user_id,
    count(memory.id) AS memories,
    max(memory.decay_rate) AS fastest_decay,
    max(memory.last_accessed_at) AS last_accessed_at
   FROM (public.threads thread
     LEFT JOIN public.memory memory ON ((memory.thread_id = thread.id)))
  GROUP BY thread.id, thread.user_id;
-- S50: rebuilt because column public.memory.decay_rate changes
ALTER VIEW public.thread_memory_overview OWNER TO postgres;
-- S51: rebuilt because column public.memory.decay_rate changes
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON TABLE public.thread_memory_overview TO service_role;
-- S52: rebuilt because column public.memory.decay_rate changes
GRANT SELECT ON TABLE public.thread_memory_overview TO authenticated;
COMMIT;

-- Phase 7. Contract: everything that destroys

-- Commented out: run with --allow-destructive to have these statements.

-- SET lock_timeout = 0;
-- DROP INDEX CONCURRENTLY public.idx_memory_thread_quality_validation;
-- DROP INDEX CONCURRENTLY public.idx_memory_thread_created;
-- DROP INDEX CONCURRENTLY public.idx_memory_quality_compound;
-- DROP INDEX CONCURRENTLY public.idx_memory_embedding_hnsw;
-- DROP INDEX CONCURRENTLY public.idx_audit_logs_user_time;
-- DROP INDEX CONCURRENTLY public.idx_audit_logs_thread_time;
-- SET lock_timeout = '5s';

-- BEGIN;
-- -- keeps the data instead: ALTER TABLE public.profiles_backup_before_user_id_fix RENAME TO zz_deprecated_profiles_backup_before_user_id_fix;
-- DROP TABLE public.profiles_backup_before_user_id_fix;
-- COMMIT;

-- BEGIN;
-- DROP USER MAPPING FOR postgres SERVER warehouse;
-- DROP SERVER warehouse;
-- DROP FOREIGN DATA WRAPPER warehouse_wrapper;
-- COMMIT;

