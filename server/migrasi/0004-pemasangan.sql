-- What this installation is: demo or real, which daerah, since when.
create table pemasangan (kunci text primary key, nilai jsonb not null, pada timestamptz not null default now());
