CREATE TABLE public."My T" (
    a integer
);
