-- Fewest people of a unit who must be at work on a working day; the superior sees it beside a request for leave.
-- A unit without a row here: half of its people, rounded up.
create table batas_hadir (
  id uuid primary key,
  unit_organisasi_id uuid not null references unit_organisasi,
  orang smallint not null check (orang >= 0),
  berlaku date not null,
  dasar text not null,
  dicatat_pada timestamptz not null default now(),
  unique (unit_organisasi_id, berlaku)
);

-- Who entered a leave by hand, and why it was changed: a recall or a cancellation is a new row that corrects the old one.
alter table riwayat_cuti add column catatan text;
alter table riwayat_cuti add column dicatat_oleh text;
create index riwayat_cuti_masa on riwayat_cuti (mulai, sampai) where (dikoreksi_oleh is null);
