-- Who speaks for a deceased employee (reading A-12): recorded by a named BKPSDM officer with proof, ended with a reason.
create table perwakilan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  nama text not null,
  hubungan text not null check (hubungan in ('istri', 'suami', 'anak', 'orang-tua', 'saudara', 'wali')),
  nik text not null check (nik ~ '^[0-9]{16}$'),
  telepon text not null,
  -- Number and date of the proof, e.g. 'Surat keterangan ahli waris 470/12/2026'.
  dasar text not null,
  tanggal date not null,
  arsip_id uuid not null references arsip,
  dicatat_oleh text not null,
  dicatat_nama text not null,
  dicatat_pada timestamptz not null,
  dicabut_oleh text,
  dicabut_nama text,
  dicabut_pada timestamptz,
  dicabut_alasan text,
  check ((dicabut_pada is null) = (dicabut_oleh is null) and (dicabut_pada is null) = (dicabut_alasan is null))
);
-- One voice at a time.
create unique index perwakilan_satu_berlaku on perwakilan (pegawai_id) where dicabut_pada is null;
create index perwakilan_pegawai on perwakilan (pegawai_id, dicatat_pada desc);
