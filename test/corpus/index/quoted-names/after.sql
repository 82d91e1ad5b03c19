CREATE TABLE public."My T" (
    "Col (A)" text,
    "where" text
);

CREATE INDEX "An ""Index" ON public."My T" USING btree ("Col (A)", lower("where")) WHERE ("where" <> 'x'::text);
