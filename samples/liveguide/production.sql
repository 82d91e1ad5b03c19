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
-- Name: extensions; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA extensions;


ALTER SCHEMA extensions OWNER TO postgres;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA extensions;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA extensions;


--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';


--
-- Name: vector; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA extensions;


--
-- Name: EXTENSION vector; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION vector IS 'vector data type and ivfflat and hnsw access methods';


--
-- Name: conversation_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.conversation_status AS ENUM (
    'open',
    'ended',
    'failed'
);


ALTER TYPE public.conversation_status OWNER TO postgres;

--
-- Name: document_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.document_status AS ENUM (
    'uploaded',
    'processing',
    'ready',
    'failed'
);


ALTER TYPE public.document_status OWNER TO postgres;

--
-- Name: goal_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.goal_status AS ENUM (
    'draft',
    'active',
    'paused',
    'achieved',
    'abandoned'
);


ALTER TYPE public.goal_status OWNER TO postgres;

--
-- Name: graph_edge_type; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.graph_edge_type AS ENUM (
    'supports',
    'blocks',
    'relates_to',
    'part_of',
    'caused_by'
);


ALTER TYPE public.graph_edge_type OWNER TO postgres;

--
-- Name: graph_node_type; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.graph_node_type AS ENUM (
    'person',
    'goal',
    'habit',
    'value',
    'obstacle',
    'event'
);


ALTER TYPE public.graph_node_type OWNER TO postgres;

--
-- Name: node_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.node_status AS ENUM (
    'draft_verbal',
    'curated'
);


ALTER TYPE public.node_status OWNER TO postgres;

--
-- Name: TYPE node_status; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.node_status IS 'draft_verbal: heard in a call, not yet confirmed; curated: confirmed.';


--
-- Name: subscription_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.subscription_status AS ENUM (
    'trialing',
    'active',
    'past_due',
    'canceled'
);


ALTER TYPE public.subscription_status OWNER TO postgres;

--
-- Name: user_role; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.user_role AS ENUM (
    'member',
    'coach',
    'admin'
);


ALTER TYPE public.user_role OWNER TO postgres;

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

COMMENT ON FUNCTION auth.uid() IS 'The id of the signed-in user, NULL without one.';


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
-- Name: FUNCTION set_updated_at(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.set_updated_at() IS 'Keeps updated_at true, whoever writes the row.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: agent_knowledge_bases; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.agent_knowledge_bases (
    persona_id uuid NOT NULL,
    category_id uuid NOT NULL,
    priority smallint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.agent_knowledge_bases OWNER TO postgres;

--
-- Name: TABLE agent_knowledge_bases; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.agent_knowledge_bases IS 'Which categories a persona draws from.';


--
-- Name: agent_personae; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.agent_personae (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    tone text DEFAULT 'warm'::text NOT NULL,
    system_prompt text NOT NULL,
    voice_id text,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT agent_personae_tone_check CHECK ((tone = ANY (ARRAY['warm'::text, 'direct'::text, 'playful'::text, 'calm'::text])))
);


ALTER TABLE public.agent_personae OWNER TO postgres;

--
-- Name: TABLE agent_personae; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.agent_personae IS 'The coaches a member can choose between.';


--
-- Name: coaching_effectiveness; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.coaching_effectiveness (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    goal_id uuid,
    persona_id uuid,
    period tstzrange NOT NULL,
    score numeric(4,3) NOT NULL,
    signals jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT coaching_effectiveness_score_check CHECK (((score >= (0)::numeric) AND (score <= (1)::numeric)))
);


ALTER TABLE public.coaching_effectiveness OWNER TO postgres;

--
-- Name: COLUMN coaching_effectiveness.score; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.coaching_effectiveness.score IS 'Share of planned steps done in the period, 0 to 1.';


--
-- Name: conversation_insights; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.conversation_insights (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    content text NOT NULL,
    confidence real DEFAULT 0.5 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT conversation_insights_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT conversation_insights_kind_check CHECK ((kind = ANY (ARRAY['goal'::text, 'habit'::text, 'mood'::text, 'obstacle'::text, 'win'::text])))
);


ALTER TABLE public.conversation_insights OWNER TO postgres;

--
-- Name: document_access_logs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.document_access_logs (
    id bigint NOT NULL,
    document_id uuid NOT NULL,
    user_id uuid,
    action text NOT NULL,
    ip_address inet,
    accessed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT document_access_logs_action_check CHECK ((action = ANY (ARRAY['view'::text, 'download'::text, 'cite'::text, 'delete'::text])))
);


ALTER TABLE public.document_access_logs OWNER TO postgres;

--
-- Name: document_access_logs_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.document_access_logs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.document_access_logs_id_seq OWNER TO postgres;

--
-- Name: document_access_logs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.document_access_logs_id_seq OWNED BY public.document_access_logs.id;


--
-- Name: document_categories; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.document_categories (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    description text,
    retention interval,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.document_categories OWNER TO postgres;

--
-- Name: document_chunks; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.document_chunks (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    "position" integer NOT NULL,
    content text NOT NULL,
    token_count integer,
    embedding extensions.vector(1536),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.document_chunks OWNER TO postgres;

--
-- Name: elevenlabs_conversations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.elevenlabs_conversations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    external_id text NOT NULL,
    agent_id text NOT NULL,
    transcript jsonb,
    cost_credits integer,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.elevenlabs_conversations OWNER TO postgres;

--
-- Name: TABLE elevenlabs_conversations; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.elevenlabs_conversations IS 'The voice provider''s own record of a call.';


--
-- Name: goal_categories; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.goal_categories (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    color text,
    sort_order integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT goal_categories_color_check CHECK ((color ~ '^#[0-9a-f]{6}$'::text))
);


ALTER TABLE public.goal_categories OWNER TO postgres;

--
-- Name: goal_progress; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.goal_progress (
    id bigint NOT NULL,
    goal_id uuid NOT NULL,
    recorded_on date DEFAULT CURRENT_DATE NOT NULL,
    value numeric NOT NULL,
    note text,
    source text DEFAULT 'member'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT goal_progress_source_check CHECK ((source = ANY (ARRAY['member'::text, 'coach'::text, 'import'::text])))
);


ALTER TABLE public.goal_progress OWNER TO postgres;

--
-- Name: goal_progress_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.goal_progress ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.goal_progress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: graph_edges; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.graph_edges (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    source_id uuid NOT NULL,
    target_id uuid NOT NULL,
    edge_type public.graph_edge_type DEFAULT 'relates_to'::public.graph_edge_type NOT NULL,
    weight double precision DEFAULT 1 NOT NULL,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT graph_edges_no_loop_check CHECK ((source_id <> target_id)),
    CONSTRAINT graph_edges_weight_check CHECK ((weight >= (0)::double precision))
);


ALTER TABLE public.graph_edges OWNER TO postgres;

--
-- Name: TABLE graph_edges; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.graph_edges IS 'How two nodes of one member hang together; read from source to target.';


--
-- Name: graph_nodes; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.graph_nodes (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    goal_id uuid,
    node_type public.graph_node_type NOT NULL,
    label text NOT NULL,
    description text,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    status public.node_status DEFAULT 'draft_verbal'::public.node_status NOT NULL,
    embedding extensions.vector(1536),
    embedding_generated_at timestamp with time zone,
    embedding_status text DEFAULT 'pending'::text,
    CONSTRAINT graph_nodes_embedding_status_check CHECK ((embedding_status = ANY (ARRAY['pending'::text, 'processing'::text, 'ready'::text, 'failed'::text]))),
    CONSTRAINT graph_nodes_label_check CHECK (((char_length(label) >= 1) AND (char_length(label) <= 200)))
);


ALTER TABLE public.graph_nodes OWNER TO postgres;

--
-- Name: TABLE graph_nodes; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.graph_nodes IS 'What the coach knows about a member, one thing per row.';


--
-- Name: COLUMN graph_nodes.goal_id; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.graph_nodes.goal_id IS 'The goal that a node of type goal stands for.';


--
-- Name: COLUMN graph_nodes.embedding; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.graph_nodes.embedding IS 'Of label and description, for semantic search by cosine distance.';


--
-- Name: graph_monitoring_dashboard; Type: VIEW; Schema: public; Owner: postgres
--

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

--
-- Name: VIEW graph_monitoring_dashboard; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.graph_monitoring_dashboard IS 'How much of the graph is curated and searchable, by type of node.';


--
-- Name: inbox_messages; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.inbox_messages (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    sender text DEFAULT 'coach'::text NOT NULL,
    subject text,
    body text NOT NULL,
    goal_id uuid,
    archived_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT inbox_messages_sender_check CHECK ((sender = ANY (ARRAY['coach'::text, 'system'::text, 'member'::text])))
);


ALTER TABLE public.inbox_messages OWNER TO postgres;

--
-- Name: knowledge_base; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.knowledge_base (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    category_id uuid,
    title text NOT NULL,
    body text NOT NULL,
    language text DEFAULT 'en'::text NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    is_published boolean DEFAULT false NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ((title || ' '::text) || body))) STORED,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.knowledge_base OWNER TO postgres;

--
-- Name: knowledge_categories; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.knowledge_categories (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    parent_id uuid,
    slug text NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.knowledge_categories OWNER TO postgres;

--
-- Name: knowledge_chunks; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.knowledge_chunks (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    article_id uuid NOT NULL,
    "position" integer NOT NULL,
    content text NOT NULL,
    token_count integer,
    embedding extensions.vector(1536),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.knowledge_chunks OWNER TO postgres;

--
-- Name: knowledge_documents; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.knowledge_documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    category_id uuid,
    file_name text NOT NULL,
    mime_type text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 text NOT NULL,
    status public.document_status DEFAULT 'uploaded'::public.document_status NOT NULL,
    error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT knowledge_documents_size_check CHECK (((size_bytes >= 1) AND (size_bytes <= 52428800)))
);


ALTER TABLE public.knowledge_documents OWNER TO postgres;

--
-- Name: message_attachments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.message_attachments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    message_id uuid NOT NULL,
    storage_path text NOT NULL,
    mime_type text NOT NULL,
    size_bytes bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.message_attachments OWNER TO postgres;

--
-- Name: message_read_receipts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.message_read_receipts (
    message_id uuid NOT NULL,
    user_id uuid NOT NULL,
    read_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.message_read_receipts OWNER TO postgres;

--
-- Name: profiles; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.profiles (
    user_id uuid NOT NULL,
    display_name text,
    avatar_url text,
    bio text,
    timezone text DEFAULT 'UTC'::text NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    onboarding_completed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT profiles_display_name_check CHECK (((char_length(display_name) >= 1) AND (char_length(display_name) <= 80)))
);


ALTER TABLE public.profiles OWNER TO postgres;

--
-- Name: COLUMN profiles.timezone; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.profiles.timezone IS 'IANA name; check-ins are sent in it.';


--
-- Name: subscriptions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.subscriptions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    provider text DEFAULT 'stripe'::text NOT NULL,
    provider_subscription_id text,
    plan text NOT NULL,
    status public.subscription_status DEFAULT 'trialing'::public.subscription_status NOT NULL,
    price numeric(10,2) DEFAULT 0 NOT NULL,
    currency character(3) DEFAULT 'EUR'::bpchar NOT NULL,
    current_period_start timestamp with time zone,
    current_period_end timestamp with time zone,
    cancel_at_period_end boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscriptions_period_check CHECK ((current_period_end > current_period_start)),
    CONSTRAINT subscriptions_price_check CHECK ((price >= (0)::numeric))
);


ALTER TABLE public.subscriptions OWNER TO postgres;

--
-- Name: user_coaching_journey; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.user_coaching_journey (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    persona_id uuid,
    stage text DEFAULT 'discovery'::text NOT NULL,
    sessions_count integer DEFAULT 0 NOT NULL,
    streak_days integer DEFAULT 0 NOT NULL,
    next_check_in_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_coaching_journey_counts_check CHECK (((sessions_count >= 0) AND (streak_days >= 0))),
    CONSTRAINT user_coaching_journey_stage_check CHECK ((stage = ANY (ARRAY['discovery'::text, 'planning'::text, 'practice'::text, 'maintenance'::text])))
);


ALTER TABLE public.user_coaching_journey OWNER TO postgres;

--
-- Name: user_goals; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.user_goals (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    category_id uuid,
    title text NOT NULL,
    motivation text,
    status public.goal_status DEFAULT 'draft'::public.goal_status NOT NULL,
    target_value numeric,
    unit text,
    due_on date,
    achieved_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_goals_achieved_check CHECK (((status = 'achieved'::public.goal_status) = (achieved_at IS NOT NULL))),
    CONSTRAINT user_goals_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 200)))
);


ALTER TABLE public.user_goals OWNER TO postgres;

--
-- Name: COLUMN user_goals.motivation; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.user_goals.motivation IS 'Why it matters, in the words of the member.';


--
-- Name: user_goals_graph; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.user_goals_graph WITH (security_invoker='true') AS
 SELECT goal.id AS goal_id,
    goal.user_id,
    goal.title,
    goal.status,
    node.id AS node_id,
    count(edge.id) FILTER (WHERE (edge.edge_type = 'supports'::public.graph_edge_type)) AS supports,
    count(edge.id) FILTER (WHERE (edge.edge_type = 'blocks'::public.graph_edge_type)) AS blocks
   FROM ((public.user_goals goal
     JOIN public.graph_nodes node ON (((node.goal_id = goal.id) AND (node.node_type = 'goal'::public.graph_node_type))))
     LEFT JOIN public.graph_edges edge ON ((edge.target_id = node.id)))
  GROUP BY goal.id, goal.user_id, goal.title, goal.status, node.id;


ALTER VIEW public.user_goals_graph OWNER TO postgres;

--
-- Name: VIEW user_goals_graph; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.user_goals_graph IS 'Each goal with what supports and what blocks it.';


--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    phone text,
    role public.user_role DEFAULT 'member'::public.user_role NOT NULL,
    locale text DEFAULT 'en'::text NOT NULL,
    last_seen_at timestamp with time zone,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_email_check CHECK ((POSITION(('@'::text) IN (email)) > 1))
);


ALTER TABLE public.users OWNER TO postgres;

--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.users IS 'One row per person, kept after deletion until the books are closed.';


--
-- Name: COLUMN users.deleted_at; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.users.deleted_at IS 'Set when the person asked to be forgotten; personal columns are blanked 30 days later.';


--
-- Name: voice_chat_conversations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.voice_chat_conversations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    persona_id uuid,
    status public.conversation_status DEFAULT 'open'::public.conversation_status NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    ended_at timestamp with time zone,
    duration_seconds integer GENERATED ALWAYS AS ((EXTRACT(epoch FROM (ended_at - started_at)))::integer) STORED,
    summary text,
    CONSTRAINT voice_chat_conversations_end_check CHECK ((ended_at >= started_at))
);


ALTER TABLE public.voice_chat_conversations OWNER TO postgres;

--
-- Name: voice_chat_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.voice_chat_events (
    id bigint NOT NULL,
    conversation_id uuid NOT NULL,
    event_type text NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.voice_chat_events OWNER TO postgres;

--
-- Name: voice_chat_events_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.voice_chat_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.voice_chat_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: webhook_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.webhook_events (
    id bigint NOT NULL,
    provider text NOT NULL,
    external_id text NOT NULL,
    event_type text NOT NULL,
    payload jsonb NOT NULL,
    processed_at timestamp with time zone,
    error text,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.webhook_events OWNER TO postgres;

--
-- Name: TABLE webhook_events; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.webhook_events IS 'Every call from a provider, once; a second delivery meets the unique key.';


--
-- Name: webhook_events_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.webhook_events ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.webhook_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: document_access_logs id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_access_logs ALTER COLUMN id SET DEFAULT nextval('public.document_access_logs_id_seq'::regclass);


--
-- Name: agent_knowledge_bases agent_knowledge_bases_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.agent_knowledge_bases
    ADD CONSTRAINT agent_knowledge_bases_pkey PRIMARY KEY (persona_id, category_id);


--
-- Name: agent_personae agent_personae_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.agent_personae
    ADD CONSTRAINT agent_personae_pkey PRIMARY KEY (id);


--
-- Name: agent_personae agent_personae_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.agent_personae
    ADD CONSTRAINT agent_personae_slug_key UNIQUE (slug);


--
-- Name: coaching_effectiveness coaching_effectiveness_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.coaching_effectiveness
    ADD CONSTRAINT coaching_effectiveness_pkey PRIMARY KEY (id);


--
-- Name: conversation_insights conversation_insights_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.conversation_insights
    ADD CONSTRAINT conversation_insights_pkey PRIMARY KEY (id);


--
-- Name: document_access_logs document_access_logs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_access_logs
    ADD CONSTRAINT document_access_logs_pkey PRIMARY KEY (id);


--
-- Name: document_categories document_categories_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_categories
    ADD CONSTRAINT document_categories_name_key UNIQUE (name);


--
-- Name: document_categories document_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_categories
    ADD CONSTRAINT document_categories_pkey PRIMARY KEY (id);


--
-- Name: document_chunks document_chunks_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_chunks
    ADD CONSTRAINT document_chunks_pkey PRIMARY KEY (id);


--
-- Name: document_chunks document_chunks_position_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_chunks
    ADD CONSTRAINT document_chunks_position_key UNIQUE (document_id, "position");


--
-- Name: elevenlabs_conversations elevenlabs_conversations_conversation_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.elevenlabs_conversations
    ADD CONSTRAINT elevenlabs_conversations_conversation_id_key UNIQUE (conversation_id);


--
-- Name: elevenlabs_conversations elevenlabs_conversations_external_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.elevenlabs_conversations
    ADD CONSTRAINT elevenlabs_conversations_external_id_key UNIQUE (external_id);


--
-- Name: elevenlabs_conversations elevenlabs_conversations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.elevenlabs_conversations
    ADD CONSTRAINT elevenlabs_conversations_pkey PRIMARY KEY (id);


--
-- Name: goal_categories goal_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.goal_categories
    ADD CONSTRAINT goal_categories_pkey PRIMARY KEY (id);


--
-- Name: goal_categories goal_categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.goal_categories
    ADD CONSTRAINT goal_categories_slug_key UNIQUE (slug);


--
-- Name: goal_progress goal_progress_day_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.goal_progress
    ADD CONSTRAINT goal_progress_day_key UNIQUE (goal_id, recorded_on, source);


--
-- Name: goal_progress goal_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.goal_progress
    ADD CONSTRAINT goal_progress_pkey PRIMARY KEY (id);


--
-- Name: graph_edges graph_edges_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_edges
    ADD CONSTRAINT graph_edges_pkey PRIMARY KEY (id);


--
-- Name: graph_nodes graph_nodes_no_duplicate_goals; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_nodes
    ADD CONSTRAINT graph_nodes_no_duplicate_goals UNIQUE (user_id, node_type, label);


--
-- Name: CONSTRAINT graph_nodes_no_duplicate_goals ON graph_nodes; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON CONSTRAINT graph_nodes_no_duplicate_goals ON public.graph_nodes IS 'A goal is in the graph of a member once.';


--
-- Name: graph_nodes graph_nodes_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_nodes
    ADD CONSTRAINT graph_nodes_pkey PRIMARY KEY (id);


--
-- Name: inbox_messages inbox_messages_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.inbox_messages
    ADD CONSTRAINT inbox_messages_pkey PRIMARY KEY (id);


--
-- Name: knowledge_base knowledge_base_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_base
    ADD CONSTRAINT knowledge_base_pkey PRIMARY KEY (id);


--
-- Name: knowledge_categories knowledge_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_categories
    ADD CONSTRAINT knowledge_categories_pkey PRIMARY KEY (id);


--
-- Name: knowledge_categories knowledge_categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_categories
    ADD CONSTRAINT knowledge_categories_slug_key UNIQUE (slug);


--
-- Name: knowledge_chunks knowledge_chunks_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_chunks
    ADD CONSTRAINT knowledge_chunks_pkey PRIMARY KEY (id);


--
-- Name: knowledge_chunks knowledge_chunks_position_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_chunks
    ADD CONSTRAINT knowledge_chunks_position_key UNIQUE (article_id, "position");


--
-- Name: knowledge_documents knowledge_documents_hash_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_documents
    ADD CONSTRAINT knowledge_documents_hash_key UNIQUE (user_id, sha256);


--
-- Name: knowledge_documents knowledge_documents_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_documents
    ADD CONSTRAINT knowledge_documents_pkey PRIMARY KEY (id);


--
-- Name: message_attachments message_attachments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_attachments
    ADD CONSTRAINT message_attachments_pkey PRIMARY KEY (id);


--
-- Name: message_attachments message_attachments_storage_path_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_attachments
    ADD CONSTRAINT message_attachments_storage_path_key UNIQUE (storage_path);


--
-- Name: message_read_receipts message_read_receipts_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_read_receipts
    ADD CONSTRAINT message_read_receipts_pkey PRIMARY KEY (message_id, user_id);


--
-- Name: profiles profiles_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (user_id);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);


--
-- Name: subscriptions subscriptions_provider_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_provider_key UNIQUE (provider, provider_subscription_id);


--
-- Name: user_coaching_journey user_coaching_journey_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_coaching_journey
    ADD CONSTRAINT user_coaching_journey_pkey PRIMARY KEY (id);


--
-- Name: user_coaching_journey user_coaching_journey_user_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_coaching_journey
    ADD CONSTRAINT user_coaching_journey_user_id_key UNIQUE (user_id);


--
-- Name: user_goals user_goals_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_goals
    ADD CONSTRAINT user_goals_pkey PRIMARY KEY (id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: voice_chat_conversations voice_chat_conversations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voice_chat_conversations
    ADD CONSTRAINT voice_chat_conversations_pkey PRIMARY KEY (id);


--
-- Name: voice_chat_events voice_chat_events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voice_chat_events
    ADD CONSTRAINT voice_chat_events_pkey PRIMARY KEY (id);


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
-- Name: idx_coaching_effectiveness_goal; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_coaching_effectiveness_goal ON public.coaching_effectiveness USING btree (goal_id);


--
-- Name: idx_coaching_effectiveness_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_coaching_effectiveness_user ON public.coaching_effectiveness USING btree (user_id, created_at DESC);


--
-- Name: idx_conversation_insights_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_conversation_insights_user ON public.conversation_insights USING btree (user_id, created_at DESC);


--
-- Name: idx_document_access_logs_document; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_document_access_logs_document ON public.document_access_logs USING btree (document_id, accessed_at DESC);


--
-- Name: idx_document_chunks_embedding; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_document_chunks_embedding ON public.document_chunks USING hnsw (embedding extensions.vector_cosine_ops);


--
-- Name: idx_graph_edges_edge_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_edge_type ON public.graph_edges USING btree (edge_type);


--
-- Name: idx_graph_edges_properties; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_properties ON public.graph_edges USING gin (properties);


--
-- Name: idx_graph_edges_source_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_source_id ON public.graph_edges USING btree (source_id);


--
-- Name: idx_graph_edges_source_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_source_type ON public.graph_edges USING btree (source_id, edge_type) INCLUDE (target_id, weight);


--
-- Name: idx_graph_edges_target_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_target_id ON public.graph_edges USING btree (target_id);


--
-- Name: idx_graph_edges_target_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_target_type ON public.graph_edges USING btree (target_id, edge_type);


--
-- Name: idx_graph_edges_user_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_user_id ON public.graph_edges USING btree (user_id);


--
-- Name: idx_graph_edges_user_weight; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_edges_user_weight ON public.graph_edges USING btree (user_id, weight DESC);


--
-- Name: idx_graph_nodes_created_at; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_created_at ON public.graph_nodes USING btree (created_at);


--
-- Name: idx_graph_nodes_curated; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_curated ON public.graph_nodes USING btree (user_id, updated_at DESC) WHERE (status = 'curated'::public.node_status);


--
-- Name: idx_graph_nodes_drafts; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_drafts ON public.graph_nodes USING btree (created_at) WHERE (status = 'draft_verbal'::public.node_status);


--
-- Name: idx_graph_nodes_embedding_generated_at; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_embedding_generated_at ON public.graph_nodes USING btree (embedding_generated_at);


--
-- Name: idx_graph_nodes_embedding_hnsw; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_embedding_hnsw ON public.graph_nodes USING hnsw (embedding extensions.vector_cosine_ops) WITH (m='16', ef_construction='64');


--
-- Name: idx_graph_nodes_embedding_missing; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_embedding_missing ON public.graph_nodes USING btree (created_at) WHERE (embedding IS NULL);


--
-- Name: idx_graph_nodes_embedding_queue; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_embedding_queue ON public.graph_nodes USING btree (embedding_status, created_at) WHERE (embedding_status <> 'ready'::text);


--
-- Name: idx_graph_nodes_goal_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_goal_id ON public.graph_nodes USING btree (goal_id);


--
-- Name: idx_graph_nodes_label_lower; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_label_lower ON public.graph_nodes USING btree (user_id, lower(label));


--
-- Name: idx_graph_nodes_label_trgm; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_label_trgm ON public.graph_nodes USING gin (label extensions.gin_trgm_ops);


--
-- Name: idx_graph_nodes_node_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_node_type ON public.graph_nodes USING btree (node_type);


--
-- Name: idx_graph_nodes_properties; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_properties ON public.graph_nodes USING gin (properties);


--
-- Name: idx_graph_nodes_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_status ON public.graph_nodes USING btree (status);


--
-- Name: idx_graph_nodes_user_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_user_id ON public.graph_nodes USING btree (user_id);


--
-- Name: idx_graph_nodes_user_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_user_status ON public.graph_nodes USING btree (user_id, status);


--
-- Name: idx_graph_nodes_user_type; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_graph_nodes_user_type ON public.graph_nodes USING btree (user_id, node_type);


--
-- Name: idx_inbox_messages_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_inbox_messages_user ON public.inbox_messages USING btree (user_id, created_at DESC) WHERE (archived_at IS NULL);


--
-- Name: idx_knowledge_base_category; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_base_category ON public.knowledge_base USING btree (category_id);


--
-- Name: idx_knowledge_base_search; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_base_search ON public.knowledge_base USING gin (search);


--
-- Name: idx_knowledge_base_tags; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_base_tags ON public.knowledge_base USING gin (tags);


--
-- Name: idx_knowledge_categories_parent; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_categories_parent ON public.knowledge_categories USING btree (parent_id);


--
-- Name: idx_knowledge_chunks_embedding; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_chunks_embedding ON public.knowledge_chunks USING hnsw (embedding extensions.vector_cosine_ops);


--
-- Name: idx_knowledge_documents_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_knowledge_documents_status ON public.knowledge_documents USING btree (status) WHERE (status <> 'ready'::public.document_status);


--
-- Name: idx_message_attachments_message; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_message_attachments_message ON public.message_attachments USING btree (message_id);


--
-- Name: idx_subscriptions_renewal; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_subscriptions_renewal ON public.subscriptions USING btree (current_period_end) WHERE (status = ANY (ARRAY['trialing'::public.subscription_status, 'active'::public.subscription_status]));


--
-- Name: idx_subscriptions_user_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_subscriptions_user_id ON public.subscriptions USING btree (user_id);


--
-- Name: idx_user_coaching_journey_next; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_user_coaching_journey_next ON public.user_coaching_journey USING btree (next_check_in_at);


--
-- Name: idx_user_goals_due; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_user_goals_due ON public.user_goals USING btree (due_on) WHERE (status = 'active'::public.goal_status);


--
-- Name: idx_user_goals_user_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_user_goals_user_status ON public.user_goals USING btree (user_id, status);


--
-- Name: idx_users_last_seen; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_users_last_seen ON public.users USING btree (last_seen_at DESC) WHERE (deleted_at IS NULL);


--
-- Name: idx_voice_chat_conversations_user; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_voice_chat_conversations_user ON public.voice_chat_conversations USING btree (user_id, started_at DESC);


--
-- Name: idx_voice_chat_events_conversation; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_voice_chat_events_conversation ON public.voice_chat_events USING btree (conversation_id, occurred_at);


--
-- Name: idx_webhook_events_unprocessed; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX idx_webhook_events_unprocessed ON public.webhook_events USING btree (received_at) WHERE (processed_at IS NULL);


--
-- Name: users_email_lower_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX users_email_lower_key ON public.users USING btree (lower(email));


--
-- Name: agent_personae agent_personae_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER agent_personae_set_updated_at BEFORE UPDATE ON public.agent_personae FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: graph_edges graph_edges_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER graph_edges_set_updated_at BEFORE UPDATE ON public.graph_edges FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: graph_nodes graph_nodes_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER graph_nodes_set_updated_at BEFORE UPDATE ON public.graph_nodes FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: inbox_messages inbox_messages_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER inbox_messages_set_updated_at BEFORE UPDATE ON public.inbox_messages FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: knowledge_base knowledge_base_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER knowledge_base_set_updated_at BEFORE UPDATE ON public.knowledge_base FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: knowledge_documents knowledge_documents_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER knowledge_documents_set_updated_at BEFORE UPDATE ON public.knowledge_documents FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: profiles profiles_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER profiles_set_updated_at BEFORE UPDATE ON public.profiles FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: subscriptions subscriptions_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER subscriptions_set_updated_at BEFORE UPDATE ON public.subscriptions FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: user_coaching_journey user_coaching_journey_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER user_coaching_journey_set_updated_at BEFORE UPDATE ON public.user_coaching_journey FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: user_goals user_goals_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER user_goals_set_updated_at BEFORE UPDATE ON public.user_goals FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: users users_set_updated_at; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: agent_knowledge_bases agent_knowledge_bases_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.agent_knowledge_bases
    ADD CONSTRAINT agent_knowledge_bases_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.knowledge_categories(id) ON DELETE CASCADE;


--
-- Name: agent_knowledge_bases agent_knowledge_bases_persona_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.agent_knowledge_bases
    ADD CONSTRAINT agent_knowledge_bases_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES public.agent_personae(id) ON DELETE CASCADE;


--
-- Name: coaching_effectiveness coaching_effectiveness_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.coaching_effectiveness
    ADD CONSTRAINT coaching_effectiveness_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.user_goals(id) ON DELETE CASCADE;


--
-- Name: coaching_effectiveness coaching_effectiveness_persona_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.coaching_effectiveness
    ADD CONSTRAINT coaching_effectiveness_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES public.agent_personae(id) ON DELETE SET NULL;


--
-- Name: coaching_effectiveness coaching_effectiveness_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.coaching_effectiveness
    ADD CONSTRAINT coaching_effectiveness_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: conversation_insights conversation_insights_conversation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.conversation_insights
    ADD CONSTRAINT conversation_insights_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.voice_chat_conversations(id) ON DELETE CASCADE;


--
-- Name: conversation_insights conversation_insights_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.conversation_insights
    ADD CONSTRAINT conversation_insights_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: document_access_logs document_access_logs_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_access_logs
    ADD CONSTRAINT document_access_logs_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.knowledge_documents(id) ON DELETE CASCADE;


--
-- Name: document_access_logs document_access_logs_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_access_logs
    ADD CONSTRAINT document_access_logs_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: document_chunks document_chunks_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.document_chunks
    ADD CONSTRAINT document_chunks_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.knowledge_documents(id) ON DELETE CASCADE;


--
-- Name: elevenlabs_conversations elevenlabs_conversations_conversation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.elevenlabs_conversations
    ADD CONSTRAINT elevenlabs_conversations_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.voice_chat_conversations(id) ON DELETE CASCADE;


--
-- Name: goal_progress goal_progress_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.goal_progress
    ADD CONSTRAINT goal_progress_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.user_goals(id) ON DELETE CASCADE;


--
-- Name: graph_edges graph_edges_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_edges
    ADD CONSTRAINT graph_edges_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.graph_nodes(id) ON DELETE CASCADE;


--
-- Name: graph_edges graph_edges_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_edges
    ADD CONSTRAINT graph_edges_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.graph_nodes(id) ON DELETE CASCADE;


--
-- Name: graph_edges graph_edges_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_edges
    ADD CONSTRAINT graph_edges_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: graph_nodes graph_nodes_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_nodes
    ADD CONSTRAINT graph_nodes_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.user_goals(id) ON DELETE SET NULL;


--
-- Name: graph_nodes graph_nodes_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.graph_nodes
    ADD CONSTRAINT graph_nodes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: inbox_messages inbox_messages_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.inbox_messages
    ADD CONSTRAINT inbox_messages_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.user_goals(id) ON DELETE SET NULL;


--
-- Name: inbox_messages inbox_messages_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.inbox_messages
    ADD CONSTRAINT inbox_messages_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: knowledge_base knowledge_base_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_base
    ADD CONSTRAINT knowledge_base_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.knowledge_categories(id) ON DELETE SET NULL;


--
-- Name: knowledge_categories knowledge_categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_categories
    ADD CONSTRAINT knowledge_categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.knowledge_categories(id) ON DELETE CASCADE;


--
-- Name: knowledge_chunks knowledge_chunks_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_chunks
    ADD CONSTRAINT knowledge_chunks_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.knowledge_base(id) ON DELETE CASCADE;


--
-- Name: knowledge_documents knowledge_documents_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_documents
    ADD CONSTRAINT knowledge_documents_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.document_categories(id) ON DELETE SET NULL;


--
-- Name: knowledge_documents knowledge_documents_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.knowledge_documents
    ADD CONSTRAINT knowledge_documents_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: message_attachments message_attachments_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_attachments
    ADD CONSTRAINT message_attachments_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.inbox_messages(id) ON DELETE CASCADE;


--
-- Name: message_read_receipts message_read_receipts_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_read_receipts
    ADD CONSTRAINT message_read_receipts_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.inbox_messages(id) ON DELETE CASCADE;


--
-- Name: message_read_receipts message_read_receipts_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.message_read_receipts
    ADD CONSTRAINT message_read_receipts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: profiles profiles_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: subscriptions subscriptions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: user_coaching_journey user_coaching_journey_persona_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_coaching_journey
    ADD CONSTRAINT user_coaching_journey_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES public.agent_personae(id) ON DELETE SET NULL;


--
-- Name: user_coaching_journey user_coaching_journey_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_coaching_journey
    ADD CONSTRAINT user_coaching_journey_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: user_goals user_goals_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_goals
    ADD CONSTRAINT user_goals_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.goal_categories(id) ON DELETE SET NULL;


--
-- Name: user_goals user_goals_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.user_goals
    ADD CONSTRAINT user_goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: voice_chat_conversations voice_chat_conversations_persona_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voice_chat_conversations
    ADD CONSTRAINT voice_chat_conversations_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES public.agent_personae(id) ON DELETE SET NULL;


--
-- Name: voice_chat_conversations voice_chat_conversations_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voice_chat_conversations
    ADD CONSTRAINT voice_chat_conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: voice_chat_events voice_chat_events_conversation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voice_chat_events
    ADD CONSTRAINT voice_chat_events_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.voice_chat_conversations(id) ON DELETE CASCADE;


--
-- Name: agent_knowledge_bases; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.agent_knowledge_bases ENABLE ROW LEVEL SECURITY;

--
-- Name: agent_knowledge_bases agent_knowledge_bases_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY agent_knowledge_bases_read ON public.agent_knowledge_bases FOR SELECT TO authenticated USING (true);


--
-- Name: agent_personae; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.agent_personae ENABLE ROW LEVEL SECURITY;

--
-- Name: agent_personae agent_personae_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY agent_personae_read ON public.agent_personae FOR SELECT TO authenticated USING (true);


--
-- Name: coaching_effectiveness; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.coaching_effectiveness ENABLE ROW LEVEL SECURITY;

--
-- Name: coaching_effectiveness coaching_effectiveness_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY coaching_effectiveness_own_rows ON public.coaching_effectiveness TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: conversation_insights; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.conversation_insights ENABLE ROW LEVEL SECURITY;

--
-- Name: conversation_insights conversation_insights_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY conversation_insights_own_rows ON public.conversation_insights TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: document_access_logs; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.document_access_logs ENABLE ROW LEVEL SECURITY;

--
-- Name: document_categories; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.document_categories ENABLE ROW LEVEL SECURITY;

--
-- Name: document_categories document_categories_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY document_categories_read ON public.document_categories FOR SELECT TO authenticated USING (true);


--
-- Name: document_chunks; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.document_chunks ENABLE ROW LEVEL SECURITY;

--
-- Name: document_chunks document_chunks_of_own_documents; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY document_chunks_of_own_documents ON public.document_chunks FOR SELECT TO authenticated USING ((EXISTS ( SELECT 1
   FROM public.knowledge_documents d
  WHERE ((d.id = document_chunks.document_id) AND (d.user_id = auth.uid())))));


--
-- Name: elevenlabs_conversations; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.elevenlabs_conversations ENABLE ROW LEVEL SECURITY;

--
-- Name: goal_categories; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.goal_categories ENABLE ROW LEVEL SECURITY;

--
-- Name: goal_categories goal_categories_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY goal_categories_read ON public.goal_categories FOR SELECT TO authenticated USING (true);


--
-- Name: goal_progress; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.goal_progress ENABLE ROW LEVEL SECURITY;

--
-- Name: goal_progress goal_progress_of_own_goals; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY goal_progress_of_own_goals ON public.goal_progress TO authenticated USING ((EXISTS ( SELECT 1
   FROM public.user_goals g
  WHERE ((g.id = goal_progress.goal_id) AND (g.user_id = auth.uid())))));


--
-- Name: graph_edges; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.graph_edges ENABLE ROW LEVEL SECURITY;

--
-- Name: graph_edges graph_edges_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY graph_edges_own_rows ON public.graph_edges TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: graph_nodes; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.graph_nodes ENABLE ROW LEVEL SECURITY;

--
-- Name: graph_nodes graph_nodes_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY graph_nodes_own_rows ON public.graph_nodes TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: inbox_messages; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.inbox_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: inbox_messages inbox_messages_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY inbox_messages_own_rows ON public.inbox_messages TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: knowledge_base; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.knowledge_base ENABLE ROW LEVEL SECURITY;

--
-- Name: knowledge_base knowledge_base_published; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY knowledge_base_published ON public.knowledge_base FOR SELECT TO anon, authenticated USING (is_published);


--
-- Name: knowledge_categories; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.knowledge_categories ENABLE ROW LEVEL SECURITY;

--
-- Name: knowledge_categories knowledge_categories_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY knowledge_categories_read ON public.knowledge_categories FOR SELECT TO authenticated USING (true);


--
-- Name: knowledge_chunks; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.knowledge_chunks ENABLE ROW LEVEL SECURITY;

--
-- Name: knowledge_chunks knowledge_chunks_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY knowledge_chunks_read ON public.knowledge_chunks FOR SELECT TO authenticated USING (true);


--
-- Name: knowledge_documents; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.knowledge_documents ENABLE ROW LEVEL SECURITY;

--
-- Name: knowledge_documents knowledge_documents_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY knowledge_documents_own_rows ON public.knowledge_documents TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: message_attachments; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.message_attachments ENABLE ROW LEVEL SECURITY;

--
-- Name: message_attachments message_attachments_of_own_messages; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY message_attachments_of_own_messages ON public.message_attachments FOR SELECT TO authenticated USING ((EXISTS ( SELECT 1
   FROM public.inbox_messages m
  WHERE ((m.id = message_attachments.message_id) AND (m.user_id = auth.uid())))));


--
-- Name: message_read_receipts; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.message_read_receipts ENABLE ROW LEVEL SECURITY;

--
-- Name: message_read_receipts message_read_receipts_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY message_read_receipts_own_rows ON public.message_read_receipts TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: profiles; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;

--
-- Name: profiles profiles_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY profiles_own_rows ON public.profiles TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: subscriptions; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.subscriptions ENABLE ROW LEVEL SECURITY;

--
-- Name: subscriptions subscriptions_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY subscriptions_own_rows ON public.subscriptions TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: user_coaching_journey; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.user_coaching_journey ENABLE ROW LEVEL SECURITY;

--
-- Name: user_coaching_journey user_coaching_journey_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY user_coaching_journey_own_rows ON public.user_coaching_journey TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: user_goals; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.user_goals ENABLE ROW LEVEL SECURITY;

--
-- Name: user_goals user_goals_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY user_goals_own_rows ON public.user_goals TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: users users_self; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY users_self ON public.users FOR SELECT TO authenticated USING ((id = auth.uid()));


--
-- Name: voice_chat_conversations; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.voice_chat_conversations ENABLE ROW LEVEL SECURITY;

--
-- Name: voice_chat_conversations voice_chat_conversations_own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY voice_chat_conversations_own_rows ON public.voice_chat_conversations TO authenticated USING ((user_id = auth.uid())) WITH CHECK ((user_id = auth.uid()));


--
-- Name: voice_chat_events; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.voice_chat_events ENABLE ROW LEVEL SECURITY;

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
-- Name: SCHEMA extensions; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA extensions TO anon;
GRANT USAGE ON SCHEMA extensions TO authenticated;
GRANT USAGE ON SCHEMA extensions TO service_role;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;


--
-- Name: TABLE agent_knowledge_bases; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.agent_knowledge_bases TO service_role;
GRANT SELECT ON TABLE public.agent_knowledge_bases TO authenticated;


--
-- Name: TABLE agent_personae; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.agent_personae TO service_role;
GRANT SELECT ON TABLE public.agent_personae TO authenticated;


--
-- Name: TABLE coaching_effectiveness; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.coaching_effectiveness TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.coaching_effectiveness TO authenticated;


--
-- Name: TABLE conversation_insights; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.conversation_insights TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conversation_insights TO authenticated;


--
-- Name: TABLE document_access_logs; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.document_access_logs TO service_role;


--
-- Name: SEQUENCE document_access_logs_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.document_access_logs_id_seq TO service_role;


--
-- Name: TABLE document_categories; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.document_categories TO service_role;
GRANT SELECT ON TABLE public.document_categories TO authenticated;


--
-- Name: TABLE document_chunks; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.document_chunks TO service_role;
GRANT SELECT ON TABLE public.document_chunks TO authenticated;


--
-- Name: TABLE elevenlabs_conversations; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.elevenlabs_conversations TO service_role;


--
-- Name: TABLE goal_categories; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.goal_categories TO service_role;
GRANT SELECT ON TABLE public.goal_categories TO authenticated;


--
-- Name: TABLE goal_progress; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.goal_progress TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.goal_progress TO authenticated;


--
-- Name: SEQUENCE goal_progress_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.goal_progress_id_seq TO service_role;


--
-- Name: TABLE graph_edges; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.graph_edges TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.graph_edges TO authenticated;


--
-- Name: TABLE graph_nodes; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.graph_nodes TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.graph_nodes TO authenticated;


--
-- Name: TABLE graph_monitoring_dashboard; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.graph_monitoring_dashboard TO service_role;


--
-- Name: TABLE inbox_messages; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.inbox_messages TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox_messages TO authenticated;


--
-- Name: TABLE knowledge_base; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.knowledge_base TO service_role;
GRANT SELECT ON TABLE public.knowledge_base TO anon;
GRANT SELECT ON TABLE public.knowledge_base TO authenticated;


--
-- Name: TABLE knowledge_categories; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.knowledge_categories TO service_role;
GRANT SELECT ON TABLE public.knowledge_categories TO authenticated;


--
-- Name: TABLE knowledge_chunks; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.knowledge_chunks TO service_role;
GRANT SELECT ON TABLE public.knowledge_chunks TO authenticated;


--
-- Name: TABLE knowledge_documents; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.knowledge_documents TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.knowledge_documents TO authenticated;


--
-- Name: TABLE message_attachments; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.message_attachments TO service_role;
GRANT SELECT ON TABLE public.message_attachments TO authenticated;


--
-- Name: TABLE message_read_receipts; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.message_read_receipts TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.message_read_receipts TO authenticated;


--
-- Name: TABLE profiles; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.profiles TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.profiles TO authenticated;


--
-- Name: TABLE subscriptions; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.subscriptions TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subscriptions TO authenticated;


--
-- Name: TABLE user_coaching_journey; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.user_coaching_journey TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_coaching_journey TO authenticated;


--
-- Name: TABLE user_goals; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.user_goals TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_goals TO authenticated;


--
-- Name: TABLE user_goals_graph; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.user_goals_graph TO service_role;
GRANT SELECT ON TABLE public.user_goals_graph TO authenticated;


--
-- Name: TABLE users; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.users TO service_role;
GRANT SELECT ON TABLE public.users TO authenticated;


--
-- Name: TABLE voice_chat_conversations; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.voice_chat_conversations TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.voice_chat_conversations TO authenticated;


--
-- Name: TABLE voice_chat_events; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.voice_chat_events TO service_role;


--
-- Name: SEQUENCE voice_chat_events_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.voice_chat_events_id_seq TO service_role;


--
-- Name: TABLE webhook_events; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.webhook_events TO service_role;


--
-- Name: SEQUENCE webhook_events_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON SEQUENCE public.webhook_events_id_seq TO service_role;


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

