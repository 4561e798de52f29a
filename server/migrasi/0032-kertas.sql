-- Stock of special paper (Perwali Kediri 80/2021 Pasal 12 huruf b): serial ranges received, sheets used and spoiled.
create table kertas_terima (
  id uuid primary key,
  -- Kind of paper as the SOP names it; layanan null = for every service that prints on it.
  kertas text not null,
  layanan text,
  awalan text not null default '',
  dari integer not null check (dari >= 0),
  sampai integer not null,
  lebar smallint not null check (lebar between 1 and 12),
  berikut integer not null,
  dokumen text not null,
  diterima date not null,
  dicatat_oleh text not null,
  dicatat_pada timestamptz not null,
  check (dari <= sampai and berikut between dari and sampai + 1),
  exclude using gist (kertas with =, awalan with =, int4range(dari, sampai, '[]') with &&)
);
create table kertas_lembar (
  id uuid primary key,
  terima_id uuid not null references kertas_terima,
  urut integer not null,
  seri text not null,
  keadaan text not null check (keadaan in ('dipakai', 'rusak')),
  usulan_id uuid references usulan,
  alasan text,
  oleh text not null,
  pada timestamptz not null,
  unique (terima_id, urut),
  check (keadaan = 'dipakai' or alasan is not null)
);
create index kertas_lembar_usulan on kertas_lembar (usulan_id);
