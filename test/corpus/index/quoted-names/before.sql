CREATE TABLE public."My T" (
    "Col (A)" text,
    "where" text
);
