-- What messages and memory share on both sides; their columns stand in the source of each side.

ALTER TABLE public.messages
  ADD CONSTRAINT messages_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads (id) ON DELETE CASCADE,
  ADD CONSTRAINT messages_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  ADD CONSTRAINT messages_role_check CHECK (role IN ('user', 'assistant', 'system')),
  ADD CONSTRAINT messages_turn_key UNIQUE (thread_id, turn);
COMMENT ON TABLE public.messages IS 'Every turn of every thread; shaped so that realtime can broadcast a row as it is.';
COMMENT ON COLUMN public.messages.topic IS 'Realtime channel, thread:<id>.';
COMMENT ON COLUMN public.messages.private IS 'Whether realtime checks row security before it broadcasts.';
COMMENT ON COLUMN public.messages.content_hash IS 'SHA-256 of the content; finds a turn that was sent twice under two keys.';
CREATE INDEX idx_messages_thread_created ON public.messages (thread_id, created_at);
CREATE INDEX idx_messages_user ON public.messages (user_id);
CREATE INDEX idx_messages_topic ON public.messages (topic, inserted_at DESC);
CREATE UNIQUE INDEX idx_messages_idempotency_key ON public.messages (idempotency_key)
  WHERE idempotency_key IS NOT NULL;
CREATE INDEX idx_messages_content_hash ON public.messages (thread_id, content_hash);

ALTER TABLE public.memory
  ADD CONSTRAINT memory_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES public.threads (id) ON DELETE CASCADE,
  ADD CONSTRAINT memory_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles (user_id) ON DELETE CASCADE,
  ADD CONSTRAINT memory_source_message_id_fkey
    FOREIGN KEY (source_message_id) REFERENCES public.messages (id) ON DELETE SET NULL,
  ADD CONSTRAINT memory_kind_check CHECK (kind IN ('fact', 'feeling', 'event', 'preference', 'goal')),
  ADD CONSTRAINT memory_importance_check CHECK (importance BETWEEN 1 AND 10);
COMMENT ON TABLE public.memory IS 'What the assistant remembers of a thread, with an embedding to find it again.';
COMMENT ON COLUMN public.memory.decay_rate IS 'Share of importance lost per day without access.';
CREATE INDEX idx_memory_thread_id ON public.memory (thread_id);
CREATE INDEX idx_memory_user_id ON public.memory (user_id);
CREATE INDEX idx_memory_metadata_gin ON public.memory USING gin (metadata);
CREATE INDEX idx_memory_content_trgm ON public.memory USING gin (content gin_trgm_ops);

CREATE VIEW public.thread_memory_overview WITH (security_invoker = true) AS
  SELECT thread.id AS thread_id,
         thread.user_id,
         count(memory.id) AS memories,
         max(memory.decay_rate) AS fastest_decay,
         max(memory.last_accessed_at) AS last_accessed_at
  FROM public.threads thread
  LEFT JOIN public.memory memory ON memory.thread_id = thread.id
  GROUP BY thread.id, thread.user_id;

CREATE FUNCTION public.match_memory(query public.vector(1536), in_thread uuid, max_results integer DEFAULT 8)
  RETURNS TABLE (id uuid, content text, distance double precision)
  LANGUAGE sql STABLE
  SET search_path TO public
  AS $$
    SELECT m.id, m.content, m.embedding <=> query
    FROM memory m
    WHERE m.thread_id = in_thread AND m.embedding IS NOT NULL
    ORDER BY m.embedding <=> query
    LIMIT max_results
  $$;
COMMENT ON FUNCTION public.match_memory(public.vector, uuid, integer) IS 'The nearest memories of a thread by cosine distance.';
