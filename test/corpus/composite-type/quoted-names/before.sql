CREATE TYPE public."My Type" AS (
	"A b" integer
);
