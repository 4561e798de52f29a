-- Mitra (Perwali Jambi 31/2018): an official of the BKPSDM looks after units by decree of its head (Pasal 5 ayat (5)). A new decree
-- does not overwrite: what remains of the former assignment is a new row, and the former points at it.
create table penugasan_mitra (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  berlaku daterange not null check (not isempty(berlaku) and not lower_inf(berlaku)),
  nomor text not null check (nomor <> ''), tanggal date not null,
  dicatat_oleh text not null,
  dicatat_pada timestamptz not null,
  dikoreksi_oleh uuid references penugasan_mitra,
  -- A unit has one mitra on a day.
  exclude using gist (perangkat_daerah_id with =, berlaku with &&) where (dikoreksi_oleh is null)
);
create index penugasan_mitra_pegawai on penugasan_mitra (pegawai_id) where dikoreksi_oleh is null;

-- Pejabat Administrasi (Pasal 1 angka 11): holds an administrator or pengawas post of the BKPSDM on the day.
create function pejabat_administrasi(orang uuid, hari date) returns boolean language sql stable as $$
  select exists (select 1 from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
    where r.pegawai_id = orang and r.dikoreksi_oleh is null and r.berlaku @> hari and j.jenis in ('administrator', 'pengawas')
      and j.perangkat_daerah_id = (select k.perangkat_daerah_id from jabatan k where k.kode = 'kepala-bkpsdm'))
$$;

-- Units of which somebody is mitra on a day; none when he no longer is an official of the BKPSDM (Pasal 4 ayat (1)).
create function unit_mitra(orang uuid, hari date) returns setof uuid language sql stable as $$
  select m.perangkat_daerah_id from penugasan_mitra m
  where m.pegawai_id = orang and m.dikoreksi_oleh is null and m.berlaku @> hari and pejabat_administrasi(orang, hari)
$$;

-- What the mitra tells, asks and finds: information and SKP notes go through the unit's officer (Pasal 7, Pasal 8), visits look at
-- the reports (Pasal 9 huruf b).
create table mitra_catatan (
  id uuid primary key,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  jenis text not null check (jenis in ('informasi', 'permintaan-data', 'supervisi-skp', 'kunjungan')),
  pegawai_id uuid references pegawai,
  laporan_id uuid,
  hari date not null,
  tempat text,
  judul text not null,
  isi text not null,
  keadaan text not null check (keadaan in ('dikirim', 'diterima-unit', 'diteruskan', 'selesai')),
  dibuat_oleh text not null, nama text not null,
  dibuat_pada timestamptz not null
);
create index mitra_catatan_unit on mitra_catatan (perangkat_daerah_id, hari desc);
create table mitra_tanggapan (
  catatan_id uuid not null references mitra_catatan,
  urut integer not null,
  keadaan text not null,
  akun_id text not null, nama text not null,
  isi text,
  pada timestamptz not null,
  primary key (catatan_id, urut)
);
create trigger mitra_tanggapan_tetap before update or delete on mitra_tanggapan for each row execute function tolak_ubah();

-- Discipline against working hours (Pasal 5 ayat (4), Pasal 9): a unit reports a month; the mitra validates, looks on the spot and
-- reports through the bidang to the head.
create table laporan_disiplin (
  id uuid primary key,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  bulan date not null check (extract(day from bulan) = 1),
  hari_kerja smallint not null check (hari_kerja between 1 and 31),
  baris jsonb not null,
  keadaan text not null check (keadaan in ('disampaikan', 'dikembalikan', 'divalidasi', 'dilaporkan', 'diteruskan', 'diterima')),
  versi integer not null default 1,
  unique (perangkat_daerah_id, bulan)
);
alter table mitra_catatan add constraint mitra_catatan_laporan foreign key (laporan_id) references laporan_disiplin;
create table laporan_disiplin_peristiwa (
  laporan_id uuid not null references laporan_disiplin,
  urut integer not null,
  keadaan text not null,
  akun_id text not null, nama text not null, jabatan text,
  catatan text,
  pada timestamptz not null,
  primary key (laporan_id, urut)
);
create trigger laporan_disiplin_peristiwa_tetap before update or delete on laporan_disiplin_peristiwa
  for each row execute function tolak_ubah();
