-- Row security: a member sees their own rows, everybody signed in reads what is published.

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;

  -- Tables whose rows belong to the member named in user_id.
  FOREACH name IN ARRAY ARRAY[
    'coaching_effectiveness', 'conversation_insights', 'graph_edges', 'graph_nodes', 'inbox_messages',
    'knowledge_documents', 'message_read_receipts', 'profiles', 'subscriptions', 'user_coaching_journey',
    'user_goals', 'voice_chat_conversations'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON public.%I TO authenticated USING (user_id = auth.uid()) WITH CHECK (user_id = auth.uid())',
      name || '_own_rows', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO authenticated', name);
  END LOOP;

  -- Tables that everybody signed in may read.
  FOREACH name IN ARRAY ARRAY[
    'agent_knowledge_bases', 'agent_personae', 'document_categories', 'goal_categories',
    'knowledge_categories', 'knowledge_chunks'
  ] LOOP
    EXECUTE format('CREATE POLICY %I ON public.%I FOR SELECT TO authenticated USING (true)', name || '_read', name);
    EXECUTE format('GRANT SELECT ON public.%I TO authenticated', name);
  END LOOP;

  FOR name IN
    SELECT DISTINCT c.relname
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'updated_at'
    ORDER BY c.relname
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE UPDATE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.set_updated_at()',
      name || '_set_updated_at', name);
  END LOOP;
END
$$;

CREATE POLICY users_self ON public.users FOR SELECT TO authenticated USING (id = auth.uid());
GRANT SELECT ON public.users TO authenticated;

CREATE POLICY knowledge_base_published ON public.knowledge_base FOR SELECT TO anon, authenticated
  USING (is_published);
GRANT SELECT ON public.knowledge_base TO anon, authenticated;

CREATE POLICY goal_progress_of_own_goals ON public.goal_progress TO authenticated
  USING (EXISTS (SELECT 1 FROM public.user_goals g WHERE g.id = goal_id AND g.user_id = auth.uid()));
GRANT SELECT, INSERT, UPDATE, DELETE ON public.goal_progress TO authenticated;

CREATE POLICY message_attachments_of_own_messages ON public.message_attachments FOR SELECT TO authenticated
  USING (EXISTS (SELECT 1 FROM public.inbox_messages m WHERE m.id = message_id AND m.user_id = auth.uid()));
GRANT SELECT ON public.message_attachments TO authenticated;

CREATE POLICY document_chunks_of_own_documents ON public.document_chunks FOR SELECT TO authenticated
  USING (EXISTS (SELECT 1 FROM public.knowledge_documents d WHERE d.id = document_id AND d.user_id = auth.uid()));
GRANT SELECT ON public.document_chunks TO authenticated;

GRANT SELECT ON public.user_goals_graph TO authenticated;
