-- The rest of the record (Perwali Jambi 31/2018 Pasal 5 ayat (1)): certificates, proof of the rows that had none, spans that may
-- not overlap, and the way to "who looked at my data".
create table riwayat_sertifikat (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('kompetensi', 'profesi', 'keahlian', 'bahasa')),
  nama text not null, penerbit text,
  -- From the day of issue to the day it lapses; open when it does not.
  berlaku daterange not null,
  nomor text, tanggal date, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_sertifikat,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (pegawai_id with =, nama with =, berlaku with &&) where (dikoreksi_oleh is null)
);
create index riwayat_sertifikat_pegawai on riwayat_sertifikat (pegawai_id);

alter table riwayat_penundaan_kgb add column arsip_id uuid, add column sumber text not null default 'sk';
alter table riwayat_peninjauan_masa_kerja add column arsip_id uuid, add column sumber text not null default 'sk';

-- One Plt and one Plh of a post on a day.
alter table riwayat_jabatan add constraint riwayat_jabatan_pelaksana exclude using gist
  (jabatan_id with =, kedudukan with =, berlaku with &&) where (kedudukan <> 'definitif' and tunggal and dikoreksi_oleh is null);
-- Nobody is on two study assignments at once.
alter table riwayat_belajar add constraint riwayat_belajar_tugas exclude using gist
  (pegawai_id with =, berlaku with &&) where (jenis = 'tugas-belajar' and dikoreksi_oleh is null);
-- A marriage ends before the next husband's begins.
alter table riwayat_keluarga add constraint riwayat_keluarga_suami exclude using gist
  (pegawai_id with =, daterange(mulai, coalesce(sampai, meninggal)) with &&)
  where (hubungan = 'suami' and mulai is not null and coalesce(sampai, meninggal, 'infinity') > mulai and dikoreksi_oleh is null);

-- Whoever opened a person's record is found by the person.
create index catatan_audit_lihat on catatan_audit (objek_id, pada desc) where aksi = 'pegawai.lihat';
