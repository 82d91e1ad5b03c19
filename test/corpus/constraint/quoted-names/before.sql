CREATE TABLE public."My ""T" (
    "Col A" integer,
    "check" integer
);
