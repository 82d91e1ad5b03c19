-- Who uses the product, and what they pay for.

CREATE TYPE public.user_role AS ENUM ('member', 'coach', 'admin');
CREATE TYPE public.subscription_status AS ENUM ('trialing', 'active', 'past_due', 'canceled');

CREATE TABLE public.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL,
  phone text,
  role public.user_role NOT NULL DEFAULT 'member',
  locale text NOT NULL DEFAULT 'en',
  last_seen_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_email_check CHECK (position('@' in email) > 1)
);
COMMENT ON TABLE public.users IS 'One row per person, kept after deletion until the books are closed.';
COMMENT ON COLUMN public.users.deleted_at IS 'Set when the person asked to be forgotten; personal columns are blanked 30 days later.';
CREATE UNIQUE INDEX users_email_lower_key ON public.users (lower(email));
CREATE INDEX idx_users_last_seen ON public.users (last_seen_at DESC) WHERE deleted_at IS NULL;

CREATE TABLE public.profiles (
  user_id uuid PRIMARY KEY REFERENCES public.users (id) ON DELETE CASCADE,
  display_name text,
  avatar_url text,
  bio text,
  timezone text NOT NULL DEFAULT 'UTC',
  preferences jsonb NOT NULL DEFAULT '{}',
  onboarding_completed boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT profiles_display_name_check CHECK (char_length(display_name) BETWEEN 1 AND 80)
);
COMMENT ON COLUMN public.profiles.timezone IS 'IANA name; check-ins are sent in it.';

CREATE TABLE public.subscriptions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  provider text NOT NULL DEFAULT 'stripe',
  provider_subscription_id text,
  plan text NOT NULL,
  status public.subscription_status NOT NULL DEFAULT 'trialing',
  price numeric(10,2) NOT NULL DEFAULT 0,
  currency char(3) NOT NULL DEFAULT 'EUR',
  current_period_start timestamptz,
  current_period_end timestamptz,
  cancel_at_period_end boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT subscriptions_price_check CHECK (price >= 0),
  CONSTRAINT subscriptions_period_check CHECK (current_period_end > current_period_start),
  CONSTRAINT subscriptions_provider_key UNIQUE (provider, provider_subscription_id)
);
CREATE INDEX idx_subscriptions_user_id ON public.subscriptions (user_id);
CREATE INDEX idx_subscriptions_renewal ON public.subscriptions (current_period_end)
  WHERE status IN ('trialing', 'active');
