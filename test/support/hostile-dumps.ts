/** Markup that would run or break out, wherever a page forgot to escape. */
export const attack = `</script><img src=x onerror="document.title='broken'"><!--`;

const quoted = `"${attack.replaceAll('"', '""')}"`;
const literal = `'${attack.replaceAll("'", "''")}'`;

/** Two dumps with markup in names, comments, defaults, bodies and enum labels. */
export const hostileDumps: Readonly<Record<string, string>> = {
  'old<b>': `CREATE TABLE public.plain (id integer NOT NULL, note text DEFAULT 'a');
CREATE TABLE public.gone (id integer);
CREATE FUNCTION public.f() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  RETURN 1;
END;
$$;
`,
  'new<b>': `CREATE TABLE public.plain (id integer NOT NULL, note text DEFAULT ${literal}, ${quoted} text DEFAULT ${literal});
CREATE TABLE public.${quoted} (id integer NOT NULL, ${quoted} integer);
ALTER TABLE ONLY public.${quoted} ADD CONSTRAINT "key<i>" PRIMARY KEY (id);
COMMENT ON TABLE public.plain IS ${literal};
CREATE TYPE public."mood<i>" AS ENUM (${literal});
CREATE FUNCTION public.f() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  -- ${attack}
  RAISE NOTICE ${literal};
  RETURN 2;
END;
$$;
`,
};
