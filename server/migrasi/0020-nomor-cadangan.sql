-- Ranges of numbers reserved for paper while the system is down (Perwali Kediri 80/2021 Pasal 18): each number of a range is
-- used on paper, released to the next letter, or void with its reason; no row ever disappears.
create table nomor_cadangan (
  id uuid primary key,
  seri text not null,
  tahun smallint not null,
  dari integer not null,
  sampai integer not null check (sampai >= dari),
  alasan text not null,
  penetapan text not null,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null
);
alter table nomor drop constraint nomor_keadaan_check;
-- cadangan: kept for paper; manual: used on a paper letter described in `manual`.
alter table nomor add constraint nomor_keadaan_check check (keadaan in ('dipesan', 'dipakai', 'bebas', 'batal', 'cadangan', 'manual'));
alter table nomor add column cadangan_id uuid references nomor_cadangan;
alter table nomor add column manual jsonb;
alter table nomor add column diubah_oleh text;
alter table nomor add column diubah_pada timestamptz;
alter table nomor add constraint nomor_manual check ((keadaan = 'manual') = (manual is not null));
