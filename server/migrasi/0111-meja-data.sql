-- Meja Data: what a named officer decided about an anomaly in a person's record. The anomaly itself is computed; `bukti` is the
-- fact it rested on, so that a decision falls when the fact changes.
create table putusan_anomali (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  kode text not null,
  bukti text not null,
  putusan text not null check (putusan in ('diterima', 'ditanyakan', 'diabaikan')),
  alasan text not null check (length(trim(alasan)) >= 10),
  diputus_oleh text not null,
  nama text not null,
  diputus_pada timestamptz not null
);
create index putusan_anomali_pegawai on putusan_anomali (pegawai_id, kode, diputus_pada desc);
create trigger putusan_anomali_tetap before update or delete on putusan_anomali for each row execute function tolak_ubah();
