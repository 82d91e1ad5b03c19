-- Goals, the journey towards them, and whether the coaching helps.

CREATE TYPE public.goal_status AS ENUM ('draft', 'active', 'paused', 'achieved', 'abandoned');

CREATE TABLE public.agent_personae (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  tone text NOT NULL DEFAULT 'warm',
  system_prompt text NOT NULL,
  voice_id text,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT agent_personae_tone_check CHECK (tone IN ('warm', 'direct', 'playful', 'calm'))
);
COMMENT ON TABLE public.agent_personae IS 'The coaches a member can choose between.';

CREATE TABLE public.goal_categories (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  color text,
  sort_order integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT goal_categories_color_check CHECK (color ~ '^#[0-9a-f]{6}$')
);

CREATE TABLE public.user_goals (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  category_id uuid REFERENCES public.goal_categories (id) ON DELETE SET NULL,
  title text NOT NULL,
  motivation text,
  status public.goal_status NOT NULL DEFAULT 'draft',
  target_value numeric,
  unit text,
  due_on date,
  achieved_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_goals_title_check CHECK (char_length(title) BETWEEN 3 AND 200),
  CONSTRAINT user_goals_achieved_check CHECK ((status = 'achieved') = (achieved_at IS NOT NULL))
);
COMMENT ON COLUMN public.user_goals.motivation IS 'Why it matters, in the words of the member.';
CREATE INDEX idx_user_goals_user_status ON public.user_goals (user_id, status);
CREATE INDEX idx_user_goals_due ON public.user_goals (due_on) WHERE status = 'active';

CREATE TABLE public.goal_progress (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  goal_id uuid NOT NULL REFERENCES public.user_goals (id) ON DELETE CASCADE,
  recorded_on date NOT NULL DEFAULT CURRENT_DATE,
  value numeric NOT NULL,
  note text,
  source text NOT NULL DEFAULT 'member',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT goal_progress_source_check CHECK (source IN ('member', 'coach', 'import')),
  CONSTRAINT goal_progress_day_key UNIQUE (goal_id, recorded_on, source)
);

CREATE TABLE public.user_coaching_journey (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL UNIQUE REFERENCES public.users (id) ON DELETE CASCADE,
  persona_id uuid REFERENCES public.agent_personae (id) ON DELETE SET NULL,
  stage text NOT NULL DEFAULT 'discovery',
  sessions_count integer NOT NULL DEFAULT 0,
  streak_days integer NOT NULL DEFAULT 0,
  next_check_in_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_coaching_journey_stage_check
    CHECK (stage IN ('discovery', 'planning', 'practice', 'maintenance')),
  CONSTRAINT user_coaching_journey_counts_check CHECK (sessions_count >= 0 AND streak_days >= 0)
);
CREATE INDEX idx_user_coaching_journey_next ON public.user_coaching_journey (next_check_in_at);

CREATE TABLE public.coaching_effectiveness (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  goal_id uuid REFERENCES public.user_goals (id) ON DELETE CASCADE,
  persona_id uuid REFERENCES public.agent_personae (id) ON DELETE SET NULL,
  period tstzrange NOT NULL,
  score numeric(4,3) NOT NULL,
  signals jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT coaching_effectiveness_score_check CHECK (score BETWEEN 0 AND 1)
);
COMMENT ON COLUMN public.coaching_effectiveness.score IS 'Share of planned steps done in the period, 0 to 1.';
CREATE INDEX idx_coaching_effectiveness_user ON public.coaching_effectiveness (user_id, created_at DESC);
CREATE INDEX idx_coaching_effectiveness_goal ON public.coaching_effectiveness (goal_id);
