-- Dumped from database version 18.0
-- Dumped by pg_dump version 18.0

CREATE TABLE public.room (
    id int4range NOT NULL,
    during daterange NOT NULL
);

CREATE TABLE public.stay (
    room int4range,
    during daterange
);

ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS);

ALTER TABLE ONLY public.stay
    ADD CONSTRAINT stay_room FOREIGN KEY (room, PERIOD during) REFERENCES public.room(id, PERIOD during);
