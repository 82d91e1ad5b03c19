CREATE TABLE public."My T" (
    a integer
);

CREATE RULE "The WHERE" AS
    ON INSERT TO public."My T"
   WHERE (new.a > 0) DO INSTEAD NOTHING;
ALTER TABLE public."My T" ENABLE ALWAYS RULE "The WHERE";
