-- Formasi (posts planned) through time: a row is laid down by a decree and not changed; the one in force on a day counts. Without
-- one the number in `jabatan` does.
create table formasi_jabatan (
  id uuid primary key,
  jabatan_id uuid not null references jabatan,
  jumlah smallint not null check (jumlah >= 0),
  berlaku daterange not null,
  nomor text not null, tanggal date not null,
  dicatat_oleh text not null,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (jabatan_id with =, berlaku with &&)
);
create index formasi_jabatan_jabatan on formasi_jabatan (jabatan_id);
create index jabatan_unit on jabatan (unit_organisasi_id);
create index unit_organisasi_perangkat_daerah on unit_organisasi (perangkat_daerah_id);
