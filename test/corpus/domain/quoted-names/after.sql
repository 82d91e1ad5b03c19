CREATE DOMAIN public."My D" AS numeric(10,2)
	CONSTRAINT "Is CHECK" CHECK ((VALUE > (0)::numeric))
	CONSTRAINT b CHECK ((VALUE < (9)::numeric));
