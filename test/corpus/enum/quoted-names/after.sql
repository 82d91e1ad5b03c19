CREATE TYPE public."Order State" AS ENUM (
    'it''s new',
    'a\b',
    'Done "x"'
);
