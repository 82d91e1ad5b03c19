-- Who talks, how they sign in, and in which tone they want to be spoken to.

CREATE TABLE public.profiles (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL UNIQUE,
  display_name text,
  email_hash text,
  recovery_email_hash text,
  password_hash text,
  tone text NOT NULL DEFAULT 'gentle',
  locale text NOT NULL DEFAULT 'en',
  timezone text NOT NULL DEFAULT 'UTC',
  is_anonymous boolean NOT NULL DEFAULT true,
  consent_at timestamptz,
  stripe_customer_id text,
  last_active_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT profiles_tone_check CHECK (tone IN ('gentle', 'direct', 'humorous', 'clinical'))
);
COMMENT ON TABLE public.profiles IS 'One row per person; no address is kept in clear.';
COMMENT ON COLUMN public.profiles.email_hash IS 'SHA-256 of the lower-case address with the pepper of the service.';
CREATE UNIQUE INDEX profiles_email_hash_key ON public.profiles (email_hash) WHERE email_hash IS NOT NULL;
CREATE UNIQUE INDEX profiles_stripe_customer_key ON public.profiles (stripe_customer_id);
CREATE INDEX idx_profiles_last_active ON public.profiles (last_active_at DESC);

CREATE TABLE public.profile_tone_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  profile_id uuid NOT NULL REFERENCES public.profiles (id) ON DELETE CASCADE,
  old_tone text,
  new_tone text NOT NULL,
  reason text,
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_profile_tone_history_profile ON public.profile_tone_history (profile_id, changed_at DESC);

CREATE TABLE public.sso_identities (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  provider text NOT NULL,
  subject text NOT NULL,
  linked_at timestamptz NOT NULL DEFAULT now(),
  last_login_at timestamptz,
  CONSTRAINT sso_identities_provider_check CHECK (provider IN ('apple', 'google', 'microsoft')),
  CONSTRAINT sso_identities_subject_key UNIQUE (provider, subject)
);
CREATE INDEX idx_sso_identities_user ON public.sso_identities (user_id);

CREATE TABLE public.refresh_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  family_id uuid NOT NULL,
  device text,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT refresh_tokens_expiry_check CHECK (expires_at > created_at)
);
COMMENT ON COLUMN public.refresh_tokens.family_id IS 'Tokens of one sign-in; reuse of an old one revokes the family.';
CREATE INDEX idx_refresh_tokens_user ON public.refresh_tokens (user_id) WHERE revoked_at IS NULL;
CREATE INDEX idx_refresh_tokens_family ON public.refresh_tokens (family_id);

CREATE TABLE public.password_reset_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_password_reset_tokens_user ON public.password_reset_tokens (user_id);

CREATE TABLE public.prompt_registry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  version integer NOT NULL,
  template text NOT NULL,
  model text NOT NULL,
  temperature numeric(3,2) NOT NULL DEFAULT 0.7,
  is_active boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT prompt_registry_temperature_check CHECK (temperature BETWEEN 0 AND 2),
  CONSTRAINT prompt_registry_version_key UNIQUE (name, version)
);
CREATE UNIQUE INDEX prompt_registry_one_active ON public.prompt_registry (name) WHERE is_active;

CREATE TABLE public.threads (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  title text,
  topic text,
  status text NOT NULL DEFAULT 'open',
  prompt_id uuid REFERENCES public.prompt_registry (id) ON DELETE SET NULL,
  last_message_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT threads_status_check CHECK (status IN ('open', 'paused', 'closed'))
);
CREATE INDEX idx_threads_user ON public.threads (user_id, last_message_at DESC);
