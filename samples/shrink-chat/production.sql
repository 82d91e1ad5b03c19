--
-- PostgreSQL database dump
--

\restrict dumplensSample

-- Dumped from database version 18.3
-- Dumped by pg_dump version 18.3

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA auth;


ALTER SCHEMA auth OWNER TO postgres;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;


--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';


--
-- Name: uuid-ossp; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;


--
-- Name: EXTENSION "uuid-ossp"; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';


--
-- Name: vector; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;


--
-- Name: EXTENSION vector; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION vector IS 'vector data type and ivfflat and hnsw access methods';


--
-- Name: risk_level; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.risk_level AS ENUM (
    'low',
    'moderate',
    'high',
    'imminent'
);


ALTER TYPE public.risk_level OWNER TO postgres;

--
-- Name: uid(); Type: FUNCTION; Schema: auth; Owner: postgres
--

CREATE FUNCTION auth.uid() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$
    SELECT nullif(current_setting('request.jwt.claim.sub', true), '')::uuid
  $$;


ALTER FUNCTION auth.uid() OWNER TO postgres;

--
-- Name: FUNCTION uid(); Type: COMMENT; Schema: auth; Owner: postgres
--

COMMENT ON FUNCTION auth.uid() IS 'The user id in the token of the request, NULL without one.';


--
-- Name: match_memory(public.vector, uuid, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.match_memory(query public.vector, in_thread uuid, max_results integer DEFAULT 8) RETURNS TABLE(id uuid, content text, distance double precision)
    LANGUAGE sql STABLE
    SET search_path TO 'public'
    AS $$
    SELECT m.id, m.content, m.embedding <=> query
    FROM memory m
    WHERE m.thread_id = in_thread AND m.embedding IS NOT NULL
    ORDER BY m.embedding <=> query
    LIMIT max_results
  $$;


ALTER FUNCTION public.match_memory(query public.vector, in_thread uuid, max_results integer) OWNER TO postgres;

--
-- Name: FUNCTION match_memory(query public.vector, in_thread uuid, max_results integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.match_memory(query public.vector, in_thread uuid, max_results integer) IS 'The nearest memories of a thread by cosine distance.';


--
-- Name: notify_risk_alert(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.notify_risk_alert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
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


ALTER FUNCTION public.notify_risk_alert() OWNER TO postgres;

--
-- Name: FUNCTION notify_risk_alert(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.notify_risk_alert() IS 'Tells the person on call; the worker that listens makes the call.';


--
-- Name: set_updated_at(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
      NEW.updated_at := now();
      RETURN NEW;
    END
  $$;


ALTER FUNCTION public.set_updated_at() OWNER TO postgres;

--
-- Name: warehouse_wrapper; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER warehouse_wrapper;


ALTER FOREIGN DATA WRAPPER warehouse_wrapper OWNER TO postgres;

--
-- Name: warehouse; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER warehouse FOREIGN DATA WRAPPER warehouse_wrapper OPTIONS (
    dbname 'figures',
    host 'warehouse.shrink-chat.invalid',
    port '5432'
);


ALTER SERVER warehouse OWNER TO postgres;

--
-- Name: USER MAPPING postgres SERVER warehouse; Type: USER MAPPING; Schema: -; Owner: postgres
--

CREATE USER MAPPING FOR postgres SERVER warehouse OPTIONS (
    password 'not-a-real-password-either',
    "user" 'exporter'
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: audit_logs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.audit_logs (
    id bigint NOT NULL,
    user_id uuid,
    thread_id uuid,
    action text NOT NULL,
    actor text DEFAULT 'system'::text NOT NULL,
    ip_hash text,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.audit_logs OWNER TO postgres;

--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.audit_logs IS 'Append only. No foreign keys: a line outlives what it speaks of.';


--
-- Name: audit_logs_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.audit_logs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.audit_logs_id_seq OWNER TO postgres;

--
-- Name: audit_logs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.audit_logs_id_seq OWNED BY public.audit_logs.id;


--
-- Name: commitments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.commitments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread_id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text NOT NULL,
    details text,
    status text DEFAULT 'open'::text NOT NULL,
    due_at timestamp with time zone,
    completed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT commitments_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
);


ALTER TABLE public.commitments OWNER TO postgres;

--
-- Name: TABLE commitments; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.commitments IS 'What somebody said they would do until the next talk.';


--
-- Name: journal_entries; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.journal_entries (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    thread_id uuid,
    mood smallint,
    body text NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    entry_date date DEFAULT CURRENT_DATE NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT journal_entries_mood_check CHECK (((mood >= 1) AND (mood <= 5)))
);


ALTER TABLE public.journal_entries OWNER TO postgres;

--
-- Name: journal_idempotency; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.journal_idempotency (
    key text NOT NULL,
    user_id uuid NOT NULL,
    entry_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.journal_idempotency OWNER TO postgres;

--
-- Name: TABLE journal_idempotency; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.journal_idempotency IS 'Keys of the last day; a request sent twice gets the first answer.';


--
-- Name: journal_insights; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.journal_insights (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    entry_id uuid NOT NULL,
    insight text NOT NULL,
    confidence double precision,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.journal_insights OWNER TO postgres;

--
-- Name: memory; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.memory (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread_id uuid NOT NULL,
    user_id uuid,
    source_message_id uuid,
    kind text DEFAULT 'fact'::text NOT NULL,
    content text NOT NULL,
    embedding public.vector(1536),
    importance integer DEFAULT 5 NOT NULL,
    quality_score double precision,
    decay_rate numeric DEFAULT 0.05,
    access_count integer DEFAULT 0 NOT NULL,
    last_accessed_at timestamp with time zone,
    consolidation_count integer DEFAULT 0 NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    validated_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT memory_importance_check CHECK (((importance >= 1) AND (importance <= 10))),
    CONSTRAINT memory_kind_check CHECK ((kind = ANY (ARRAY['fact'::text, 'feeling'::text, 'event'::text, 'preference'::text, 'goal'::text])))
);


ALTER TABLE public.memory OWNER TO postgres;

--
-- Name: TABLE memory; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.memory IS 'What the assistant remembers of a thread, with an embedding to find it again.';


--
-- Name: COLUMN memory.decay_rate; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.memory.decay_rate IS 'Share of importance lost per day without access.';


--
-- Name: memory_metrics; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.memory_metrics (
    id bigint NOT NULL,
    memory_id uuid NOT NULL,
    metric text NOT NULL,
    value double precision NOT NULL,
    measured_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.memory_metrics OWNER TO postgres;

--
-- Name: memory_metrics_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.memory_metrics ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.memory_metrics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: messages; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.messages (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread_id uuid NOT NULL,
    turn integer NOT NULL,
    topic text NOT NULL,
    extension text DEFAULT 'broadcast'::text NOT NULL,
    role text NOT NULL,
    content text,
    payload jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    inserted_at timestamp without time zone DEFAULT now() NOT NULL,
    event text,
    private boolean DEFAULT true,
    idempotency_key text,
    content_hash text,
    conversation_metadata jsonb DEFAULT '{}'::jsonb,
    metadata jsonb DEFAULT '{}'::jsonb,
    user_id uuid,
    token_count integer,
    CONSTRAINT messages_role_check CHECK ((role = ANY (ARRAY['user'::text, 'assistant'::text, 'system'::text])))
);


ALTER TABLE public.messages OWNER TO postgres;

--
-- Name: TABLE messages; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.messages IS 'Every turn of every thread; shaped so that realtime can broadcast a row as it is.';


--
-- Name: COLUMN messages.topic; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.messages.topic IS 'Realtime channel, thread:<id>.';


--
-- Name: COLUMN messages.private; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.messages.private IS 'Whether realtime checks row security before it broadcasts.';


--
-- Name: COLUMN messages.content_hash; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.messages.content_hash IS 'SHA-256 of the content; finds a turn that was sent twice under two keys.';


--
-- Name: password_reset_tokens; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.password_reset_tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    token_hash text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.password_reset_tokens OWNER TO postgres;

--
-- Name: profile_tone_history; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.profile_tone_history (
    id bigint NOT NULL,
    profile_id uuid NOT NULL,
    old_tone text,
    new_tone text NOT NULL,
    reason text,
    changed_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.profile_tone_history OWNER TO postgres;

--
-- Name: profile_tone_history_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.profile_tone_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.profile_tone_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: profiles; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.profiles (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    display_name text,
    email_hash text,
    recovery_email_hash text,
    password_hash text,
    tone text DEFAULT 'gentle'::text NOT NULL,
    locale text DEFAULT 'en'::text NOT NULL,
    timezone text DEFAULT 'UTC'::text NOT NULL,
    is_anonymous boolean DEFAULT true NOT NULL,
    consent_at timestamp with time zone,
    stripe_customer_id text,
    last_active_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT profiles_tone_check CHECK ((tone = ANY (ARRAY['gentle'::text, 'direct'::text, 'humorous'::text, 'clinical'::text])))
);


ALTER TABLE public.profiles OWNER TO postgres;

--
-- Name: TABLE profiles; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.profiles IS 'One row per person; no address is kept in clear.';


--
-- Name: COLUMN profiles.email_hash; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.profiles.email_hash IS 'SHA-256 of the lower-case address with the pepper of the service.';


--
-- Name: profiles_backup_before_user_id_fix; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.profiles_backup_before_user_id_fix (
    id uuid,
    user_id uuid,
    display_name text,
    email_hash text,
    recovery_email_hash text,
    password_hash text,
    tone text,
    locale text,
    timezone text,
    is_anonymous boolean,
    consent_at timestamp with time zone,
    stripe_customer_id text,
    last_active_at timestamp with time zone,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);


ALTER TABLE public.profiles_backup_before_user_id_fix OWNER TO postgres;

--
-- Name: prompt_registry; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.prompt_registry (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    template text NOT NULL,
    model text NOT NULL,
    temperature numeric(3,2) DEFAULT 0.7 NOT NULL,
    is_active boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT prompt_registry_temperature_check CHECK (((temperature >= (0)::numeric) AND (temperature <= (2)::numeric)))
);


ALTER TABLE public.prompt_registry OWNER TO postgres;

--
-- Name: refresh_tokens; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.refresh_tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    token_hash text NOT NULL,
    family_id uuid NOT NULL,
    device text,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT refresh_tokens_expiry_check CHECK ((expires_at > created_at))
);


ALTER TABLE public.refresh_tokens OWNER TO postgres;

--
-- Name: COLUMN refresh_tokens.family_id; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.refresh_tokens.family_id IS 'Tokens of one sign-in; reuse of an old one revokes the family.';


--
-- Name: risk_alerts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.risk_alerts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread_id uuid NOT NULL,
    message_id uuid,
    level public.risk_level NOT NULL,
    reason text,
    acknowledged_at timestamp with time zone,
    acknowledged_by text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.risk_alerts OWNER TO postgres;

--
-- Name: sso_identities; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sso_identities (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    provider text NOT NULL,
    subject text NOT NULL,
    linked_at timestamp with time zone DEFAULT now() NOT NULL,
    last_login_at timestamp with time zone,
    CONSTRAINT sso_identities_provider_check CHECK ((provider = ANY (ARRAY['apple'::text, 'google'::text, 'microsoft'::text])))
);


ALTER TABLE public.sso_identities OWNER TO postgres;

--
-- Name: stripe_webhook_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.stripe_webhook_events (
    event_id text NOT NULL,
    event_type text NOT NULL,
    livemode boolean NOT NULL,
    payload jsonb NOT NULL,
    processed_at timestamp with time zone,
    error text,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.stripe_webhook_events OWNER TO postgres;

--
-- Name: threads; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.threads (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    title text,
    topic text,
    status text DEFAULT 'open'::text NOT NULL,
    prompt_id uuid,
    last_message_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT threads_status_check CHECK ((status = ANY (ARRAY['open'::text, 'paused'::text, 'closed'::text])))
);


ALTER TABLE public.threads OWNER TO postgres;

--
-- Name: thread_memory_overview; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.thread_memory_overview WITH (security_invoker='true') AS
 SELECT thread.id AS thread_id,
    thread.user_id,
    count(memory.id) AS memories,
    max(memory.decay_rate) AS fastest_decay,
    max(memory.last_accessed_at) AS last_accessed_at
   FROM (public.threads thread
     LEFT JOIN public.memory memory ON ((memory.thread_id = thread.id)))
  GROUP BY thread.id, thread.user_id;


ALTER VIEW public.thread_memory_overview OWNER TO postgres;

--
-- Name: user_feedback; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.user_feedback (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    message_id uuid,
    rating smallint NOT NULL,
    comment text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_feedback_rating_check CHECK ((rating = ANY (ARRAY['-1'::integer, 1])))
);


ALTER TABLE public.user_feedback OWNER TO postgres;

--
-- Name: webhook_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.webhook_events (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    provider text NOT NULL,
    external_id text NOT NULL,
    payload jsonb NOT NULL,
    processed_at timestamp with time zone,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.webhook_events OWNER TO postgres;

--
-- Name: audit_logs id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.audit_logs ALTER COLUMN id SET DEFAULT nextval('public.audit_logs_id_seq'::regclass);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: commitments commitments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_pkey PRIMARY KEY (id);


--
-- Name: journal_entries journal_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_pkey PRIMARY KEY (id);


--
-- Name: journal_idempotency journal_idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_idempotency
    ADD CONSTRAINT journal_idempotency_pkey PRIMARY KEY (key);


--
-- Name: journal_insights journal_insights_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_insights
    ADD CONSTRAINT journal_insights_pkey PRIMARY KEY (id);


--
-- Name: memory_metrics memory_metrics_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory_metrics
    ADD CONSTRAINT memory_metrics_pkey PRIMARY KEY (id);


--
-- Name: memory memory_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory
    ADD CONSTRAINT memory_pkey PRIMARY KEY (id);


--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (id);


--
-- Name: messages messages_turn_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_turn_key UNIQUE (thread_id, turn);


--
-- Name: password_reset_tokens password_reset_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.password_reset_tokens
    ADD CONSTRAINT password_reset_tokens_pkey PRIMARY KEY (id);


--
-- Name: password_reset_tokens password_reset_tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.password_reset_tokens
    ADD CONSTRAINT password_reset_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: profile_tone_history profile_tone_history_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profile_tone_history
    ADD CONSTRAINT profile_tone_history_pkey PRIMARY KEY (id);


--
-- Name: profiles profiles_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (id);


--
-- Name: profiles profiles_user_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_user_id_key UNIQUE (user_id);


--
-- Name: prompt_registry prompt_registry_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.prompt_registry
    ADD CONSTRAINT prompt_registry_pkey PRIMARY KEY (id);


--
-- Name: prompt_registry prompt_registry_version_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.prompt_registry
    ADD CONSTRAINT prompt_registry_version_key UNIQUE (name, version);


--
-- Name: refresh_tokens refresh_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id);


--
-- Name: refresh_tokens refresh_tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: risk_alerts risk_alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.risk_alerts
    ADD CONSTRAINT risk_alerts_pkey PRIMARY KEY (id);


--
-- Name: sso_identities sso_identities_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sso_identities
    ADD CONSTRAINT sso_identities_pkey PRIMARY KEY (id);


--
-- Name: sso_identities sso_identities_subject_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sso_identities
    ADD CONSTRAINT sso_identities_subject_key UNIQUE (provider, subject);


--
-- Name: stripe_webhook_events stripe_webhook_events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.stripe_webhook_events
    ADD CONSTRAINT stripe_webhook_events_pkey PRIMARY KEY (event_id);


--
-- Name: threads threads_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_pkey PRIMARY KEY (id);


--
-- Name: user_feedback user_feedback_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_feedback
    ADD CONSTRAINT user_feedback_pkey PRIMARY KEY (id);


--
-- Name: webhook_events webhook_events_external_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_events_external_key UNIQUE (provider, external_id);


--
-- Name: webhook_events webhook_events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_events_pkey PRIMARY KEY (id);


--
-- Name: idx_audit_logs_action; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_audit_logs_action ON public.audit_logs USING btree (action);


--
-- Name: idx_audit_logs_created_at; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_audit_logs_created_at ON public.audit_logs USING btree (created_at);


--
-- Name: idx_audit_logs_thread_time; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_audit_logs_thread_time ON public.audit_logs USING btree (thread_id, created_at DESC);


--
-- Name: idx_audit_logs_user_time; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_audit_logs_user_time ON public.audit_logs USING btree (user_id, created_at DESC);


--
-- Name: idx_commitments_due; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_commitments_due ON public.commitments USING btree (due_at) WHERE (status = 'open'::text);


--
-- Name: idx_commitments_thread; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_commitments_thread ON public.commitments USING btree (thread_id);


--
-- Name: idx_journal_entries_tags; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_journal_entries_tags ON public.journal_entries USING gin (tags);


--
-- Name: idx_journal_entries_user_date; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_journal_entries_user_date ON public.journal_entries USING btree (user_id, entry_date DESC);


--
-- Name: idx_journal_insights_entry; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_journal_insights_entry ON public.journal_insights USING btree (entry_id);


--
-- Name: idx_memory_content_trgm; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_content_trgm ON public.memory USING gin (content public.gin_trgm_ops);


--
-- Name: idx_memory_embedding_hnsw; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_embedding_hnsw ON public.memory USING hnsw (embedding public.vector_cosine_ops) WITH (m='16', ef_construction='64');


--
-- Name: idx_memory_metadata_gin; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_metadata_gin ON public.memory USING gin (metadata);


--
-- Name: idx_memory_metrics_memory; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_metrics_memory ON public.memory_metrics USING btree (memory_id, measured_at DESC);


--
-- Name: idx_memory_quality_compound; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_quality_compound ON public.memory USING btree (thread_id, quality_score DESC, importance DESC);


--
-- Name: idx_memory_thread_created; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_thread_created ON public.memory USING btree (thread_id, created_at DESC);


--
-- Name: idx_memory_thread_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_thread_id ON public.memory USING btree (thread_id);


--
-- Name: idx_memory_thread_quality_validation; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_thread_quality_validation ON public.memory USING btree (thread_id, validated_at) WHERE (quality_score IS NOT NULL);


--
-- Name: idx_memory_user_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_memory_user_id ON public.memory USING btree (user_id);


--
-- Name: idx_messages_content_hash; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_messages_content_hash ON public.messages USING btree (thread_id, content_hash);


--
-- Name: idx_messages_idempotency_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX idx_messages_idempotency_key ON public.messages USING btree (idempotency_key) WHERE (idempotency_key IS NOT NULL);


--
-- Name: idx_messages_thread_created; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_messages_thread_created ON public.messages USING btree (thread_id, created_at);


--
-- Name: idx_messages_topic; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_messages_topic ON public.messages USING btree (topic, inserted_at DESC);


--
-- Name: idx_messages_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_messages_user ON public.messages USING btree (user_id);


--
-- Name: idx_password_reset_tokens_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_password_reset_tokens_user ON public.password_reset_tokens USING btree (user_id);


--
-- Name: idx_profile_tone_history_profile; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_profile_tone_history_profile ON public.profile_tone_history USING btree (profile_id, changed_at DESC);


--
-- Name: idx_profiles_last_active; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_profiles_last_active ON public.profiles USING btree (last_active_at DESC);


--
-- Name: idx_refresh_tokens_family; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_refresh_tokens_family ON public.refresh_tokens USING btree (family_id);


--
-- Name: idx_refresh_tokens_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_refresh_tokens_user ON public.refresh_tokens USING btree (user_id) WHERE (revoked_at IS NULL);


--
-- Name: idx_risk_alerts_open; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_risk_alerts_open ON public.risk_alerts USING btree (level, created_at) WHERE (acknowledged_at IS NULL);


--
-- Name: idx_sso_identities_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_sso_identities_user ON public.sso_identities USING btree (user_id);


--
-- Name: idx_stripe_webhook_events_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_stripe_webhook_events_type ON public.stripe_webhook_events USING btree (event_type, received_at DESC);


--
-- Name: idx_threads_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_threads_user ON public.threads USING btree (user_id, last_message_at DESC);


--
-- Name: idx_user_feedback_message; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_user_feedback_message ON public.user_feedback USING btree (message_id);


--
-- Name: profiles_email_hash_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX profiles_email_hash_key ON public.profiles USING btree (email_hash) WHERE (email_hash IS NOT NULL);


--
-- Name: profiles_stripe_customer_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX profiles_stripe_customer_key ON public.profiles USING btree (stripe_customer_id);


--
-- Name: prompt_registry_one_active; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX prompt_registry_one_active ON public.prompt_registry USING btree (name) WHERE is_active;


--
-- Name: commitments commitments_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER commitments_set_updated_at BEFORE UPDATE ON public.commitments FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: journal_entries journal_entries_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER journal_entries_set_updated_at BEFORE UPDATE ON public.journal_entries FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: memory memory_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER memory_set_updated_at BEFORE UPDATE ON public.memory FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: messages messages_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER messages_set_updated_at BEFORE UPDATE ON public.messages FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: profiles profiles_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER profiles_set_updated_at BEFORE UPDATE ON public.profiles FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: risk_alerts risk_alerts_notify; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER risk_alerts_notify AFTER INSERT ON public.risk_alerts FOR EACH ROW WHEN ((new.level = ANY (ARRAY['high'::public.risk_level, 'imminent'::public.risk_level]))) EXECUTE FUNCTION public.notify_risk_alert();


--
-- Name: threads threads_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER threads_set_updated_at BEFORE UPDATE ON public.threads FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: commitments commitments_thread_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE;


--
-- Name: commitments commitments_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: journal_entries journal_entries_thread_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE SET NULL;


--
-- Name: journal_entries journal_entries_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: journal_idempotency journal_idempotency_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_idempotency
    ADD CONSTRAINT journal_idempotency_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id) ON DELETE CASCADE;


--
-- Name: journal_idempotency journal_idempotency_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_idempotency
    ADD CONSTRAINT journal_idempotency_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: journal_insights journal_insights_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.journal_insights
    ADD CONSTRAINT journal_insights_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id) ON DELETE CASCADE;


--
-- Name: memory_metrics memory_metrics_memory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory_metrics
    ADD CONSTRAINT memory_metrics_memory_id_fkey FOREIGN KEY (memory_id) REFERENCES public.memory(id) ON DELETE CASCADE;


--
-- Name: memory memory_source_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory
    ADD CONSTRAINT memory_source_message_id_fkey FOREIGN KEY (source_message_id) REFERENCES public.messages(id) ON DELETE SET NULL;


--
-- Name: memory memory_thread_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory
    ADD CONSTRAINT memory_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE;


--
-- Name: memory memory_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.memory
    ADD CONSTRAINT memory_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: messages messages_thread_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE;


--
-- Name: messages messages_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: password_reset_tokens password_reset_tokens_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.password_reset_tokens
    ADD CONSTRAINT password_reset_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: profile_tone_history profile_tone_history_profile_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profile_tone_history
    ADD CONSTRAINT profile_tone_history_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES public.profiles(id) ON DELETE CASCADE;


--
-- Name: refresh_tokens refresh_tokens_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: risk_alerts risk_alerts_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.risk_alerts
    ADD CONSTRAINT risk_alerts_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.messages(id) ON DELETE SET NULL;


--
-- Name: risk_alerts risk_alerts_thread_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.risk_alerts
    ADD CONSTRAINT risk_alerts_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE;


--
-- Name: sso_identities sso_identities_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sso_identities
    ADD CONSTRAINT sso_identities_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: threads threads_prompt_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_prompt_id_fkey FOREIGN KEY (prompt_id) REFERENCES public.prompt_registry(id) ON DELETE SET NULL;


--
-- Name: threads threads_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE CASCADE;


--
-- Name: user_feedback user_feedback_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_feedback
    ADD CONSTRAINT user_feedback_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.messages(id) ON DELETE CASCADE;


--
-- Name: user_feedback user_feedback_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_feedback
    ADD CONSTRAINT user_feedback_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(user_id) ON DELETE SET NULL;


--
-- Name: audit_logs; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;

--
-- Name: commitments; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.commitments ENABLE ROW LEVEL SECURITY;

--
-- Name: commitments commitments_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY commitments_own_rows ON public.commitments TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: journal_entries; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.journal_entries ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_entries journal_entries_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY journal_entries_own_rows ON public.journal_entries TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: journal_idempotency; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.journal_idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_insights; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.journal_insights ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_insights journal_insights_of_own_entries; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY journal_insights_of_own_entries ON public.journal_insights FOR SELECT TO authenticated USING ((EXISTS ( SELECT 1
   FROM public.journal_entries e
  WHERE ((e.id = journal_insights.entry_id) AND (e.user_id = auth.uid())))));


--
-- Name: memory; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.memory ENABLE ROW LEVEL SECURITY;

--
-- Name: memory_metrics; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.memory_metrics ENABLE ROW LEVEL SECURITY;

--
-- Name: memory memory_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY memory_own_rows ON public.memory TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: messages; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.messages ENABLE ROW LEVEL SECURITY;

--
-- Name: messages messages_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY messages_own_rows ON public.messages TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: password_reset_tokens; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.password_reset_tokens ENABLE ROW LEVEL SECURITY;

--
-- Name: profile_tone_history; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.profile_tone_history ENABLE ROW LEVEL SECURITY;

--
-- Name: profiles; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;

--
-- Name: profiles profiles_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY profiles_own_rows ON public.profiles TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: prompt_registry; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.prompt_registry ENABLE ROW LEVEL SECURITY;

--
-- Name: prompt_registry prompt_registry_active; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY prompt_registry_active ON public.prompt_registry FOR SELECT TO authenticated USING (is_active);


--
-- Name: refresh_tokens; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.refresh_tokens ENABLE ROW LEVEL SECURITY;

--
-- Name: risk_alerts; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.risk_alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: sso_identities; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.sso_identities ENABLE ROW LEVEL SECURITY;

--
-- Name: stripe_webhook_events; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.stripe_webhook_events ENABLE ROW LEVEL SECURITY;

--
-- Name: threads; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.threads ENABLE ROW LEVEL SECURITY;

--
-- Name: threads threads_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY threads_own_rows ON public.threads TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: user_feedback; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.user_feedback ENABLE ROW LEVEL SECURITY;

--
-- Name: user_feedback user_feedback_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY user_feedback_own_rows ON public.user_feedback TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: webhook_events; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.webhook_events ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA auth; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA auth TO anon;
GRANT USAGE ON SCHEMA auth TO authenticated;
GRANT USAGE ON SCHEMA auth TO service_role;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;


--
-- Name: FUNCTION match_memory(query public.vector, in_thread uuid, max_results integer); Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON FUNCTION public.match_memory(query public.vector, in_thread uuid, max_results integer) TO authenticated;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.audit_logs TO service_role;


--
-- Name: SEQUENCE audit_logs_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.audit_logs_id_seq TO service_role;


--
-- Name: TABLE commitments; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.commitments TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.commitments TO authenticated;


--
-- Name: TABLE journal_entries; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.journal_entries TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.journal_entries TO authenticated;


--
-- Name: TABLE journal_idempotency; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.journal_idempotency TO service_role;


--
-- Name: TABLE journal_insights; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.journal_insights TO service_role;
GRANT SELECT ON TABLE public.journal_insights TO authenticated;


--
-- Name: TABLE memory; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.memory TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.memory TO authenticated;


--
-- Name: TABLE memory_metrics; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.memory_metrics TO service_role;


--
-- Name: SEQUENCE memory_metrics_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.memory_metrics_id_seq TO service_role;


--
-- Name: TABLE messages; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.messages TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.messages TO authenticated;


--
-- Name: TABLE password_reset_tokens; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.password_reset_tokens TO service_role;


--
-- Name: TABLE profile_tone_history; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.profile_tone_history TO service_role;


--
-- Name: SEQUENCE profile_tone_history_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.profile_tone_history_id_seq TO service_role;


--
-- Name: TABLE profiles; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.profiles TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.profiles TO authenticated;


--
-- Name: TABLE profiles_backup_before_user_id_fix; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.profiles_backup_before_user_id_fix TO service_role;


--
-- Name: TABLE prompt_registry; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.prompt_registry TO service_role;


--
-- Name: COLUMN prompt_registry.id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(id) ON TABLE public.prompt_registry TO authenticated;


--
-- Name: COLUMN prompt_registry.name; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(name) ON TABLE public.prompt_registry TO authenticated;


--
-- Name: COLUMN prompt_registry.version; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(version) ON TABLE public.prompt_registry TO authenticated;


--
-- Name: COLUMN prompt_registry.model; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(model) ON TABLE public.prompt_registry TO authenticated;


--
-- Name: COLUMN prompt_registry.is_active; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(is_active) ON TABLE public.prompt_registry TO authenticated;


--
-- Name: TABLE refresh_tokens; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.refresh_tokens TO service_role;


--
-- Name: TABLE risk_alerts; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.risk_alerts TO service_role;


--
-- Name: TABLE sso_identities; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.sso_identities TO service_role;


--
-- Name: TABLE stripe_webhook_events; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.stripe_webhook_events TO service_role;


--
-- Name: TABLE threads; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.threads TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.threads TO authenticated;


--
-- Name: TABLE thread_memory_overview; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.thread_memory_overview TO service_role;
GRANT SELECT ON TABLE public.thread_memory_overview TO authenticated;


--
-- Name: TABLE user_feedback; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.user_feedback TO service_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.user_feedback TO authenticated;


--
-- Name: TABLE webhook_events; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.webhook_events TO service_role;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT ALL ON SEQUENCES TO service_role;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT ALL ON TABLES TO service_role;


--
-- PostgreSQL database dump complete
--

\unrestrict dumplensSample

