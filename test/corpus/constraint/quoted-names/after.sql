CREATE TABLE public."My ""T" (
    "Col A" integer NOT NULL,
    "check" integer,
    CONSTRAINT "CHECK (x)" CHECK (("check" > 0))
);

ALTER TABLE ONLY public."My ""T"
    ADD CONSTRAINT "The Key" PRIMARY KEY ("Col A");

ALTER TABLE ONLY public."My ""T"
    ADD CONSTRAINT "Fk 1" FOREIGN KEY ("check") REFERENCES public."My ""T"("Col A");
