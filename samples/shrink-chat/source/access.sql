-- Row security: a person sees what carries their user id; all else is for the service alone.

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY[
    'commitments', 'journal_entries', 'memory', 'messages', 'profiles', 'threads', 'user_feedback'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON public.%I TO authenticated USING (user_id = auth.uid()) WITH CHECK (user_id = auth.uid())',
      name || '_own_rows', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON public.%I TO authenticated', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['commitments', 'journal_entries', 'memory', 'messages', 'profiles', 'threads'] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE UPDATE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.set_updated_at()',
      name || '_set_updated_at', name);
  END LOOP;
END
$$;

CREATE POLICY journal_insights_of_own_entries ON public.journal_insights FOR SELECT TO authenticated
  USING (EXISTS (SELECT 1 FROM public.journal_entries e WHERE e.id = entry_id AND e.user_id = auth.uid()));
GRANT SELECT ON public.journal_insights TO authenticated;

CREATE POLICY prompt_registry_active ON public.prompt_registry FOR SELECT TO authenticated USING (is_active);
GRANT SELECT (id, name, version, model, is_active) ON public.prompt_registry TO authenticated;

GRANT SELECT ON public.thread_memory_overview TO authenticated;
GRANT EXECUTE ON FUNCTION public.match_memory(public.vector, uuid, integer) TO authenticated;
