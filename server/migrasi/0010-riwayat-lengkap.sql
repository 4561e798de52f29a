-- The rest of a person's record (Perwali Jambi 31/2018 Pasal 5 ayat (1)): family, training, awards, credits, exams, study,
-- leave with its ledger, criminal cases, contracts, duties. Every row is dated, names its decree and source, and is never
-- overwritten: a correction is a new row and the corrected one gets dikoreksi_oleh.
alter table pegawai add column agama text, add column email text, add column alamat text, add column gelar_depan text,
  add column gelar_belakang text, add column nip_lama text, add column golongan_darah text;

alter table riwayat_status drop constraint riwayat_status_jenis_check, drop constraint riwayat_status_keadaan_check;
alter table riwayat_status add column sebab text,
  add constraint riwayat_status_jenis_check check (jenis in ('pns', 'cpns', 'pppk', 'ptt')),
  add constraint riwayat_status_keadaan_check check (keadaan in ('aktif', 'cltn', 'tugas-belajar', 'diberhentikan-sementara',
    'mpp', 'uang-tunggu', 'berhenti', 'pensiun', 'meninggal'));

-- PPPK: golongan I to XVII stands beside the PNS ladder.
alter table riwayat_pangkat drop constraint riwayat_pangkat_golongan_check;
alter table riwayat_pangkat add constraint riwayat_pangkat_golongan_check
  check (golongan ~ '^(I|II|III)/[a-d]$|^IV/[a-e]$|^(X?(IX|IV|V?I{0,3})|XV|XVI|XVII)$' and golongan <> '');
alter table riwayat_pangkat add column jenis text not null default 'reguler', add column pejabat text, add column naskah_id uuid,
  add column arsip_id uuid, add column sumber text not null default 'sk';
alter table riwayat_gaji drop constraint riwayat_gaji_golongan_check;
alter table riwayat_gaji add constraint riwayat_gaji_golongan_check
  check (golongan ~ '^(I|II|III)/[a-d]$|^IV/[a-e]$|^(X?(IX|IV|V?I{0,3})|XV|XVI|XVII)$' and golongan <> '');
alter table riwayat_gaji add column arsip_id uuid, add column sumber text not null default 'sk';
alter table riwayat_status add column arsip_id uuid, add column sumber text not null default 'sk';
alter table riwayat_jabatan add column arsip_id uuid, add column pejabat text, add column sumber text not null default 'sk';

alter table jabatan add column rumpun text, add column kategori text check (kategori in ('keahlian', 'keterampilan')),
  add column golongan_dari text, add column golongan_sampai text, add column kelas smallint check (kelas between 1 and 17),
  add column pendidikan_minimal text, add column formasi smallint not null default 1 check (formasi >= 0),
  add column berlaku daterange not null default daterange(null, null);

alter table riwayat_pendidikan add column lembaga text, add column diakui date, add column nomor text, add column tanggal date,
  add column gelar text, add column arsip_id uuid, add column sumber text not null default 'sk',
  add column jalur text check (jalur in ('sebelum-cpns', 'izin-belajar', 'tugas-belajar', 'tanpa-izin'));

alter table riwayat_kinerja add column nilai numeric(6, 2), add column unsur jsonb, add column skor jsonb,
  add column hasil text check (hasil in ('di-atas', 'sesuai', 'di-bawah')),
  add column perilaku text check (perilaku in ('di-atas', 'sesuai', 'di-bawah')),
  add column penilai text, add column arsip_id uuid, add column sumber text not null default 'sk';
alter table riwayat_hukuman add column pejabat text, add column alasan text, add column usulan_id uuid, add column arsip_id uuid,
  add column sumber text not null default 'sk';

create table riwayat_keluarga (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  hubungan text not null check (hubungan in ('suami', 'istri', 'anak', 'ayah', 'ibu', 'mertua', 'saudara')),
  nama text not null,
  nik text check (nik ~ '^[0-9]{16}$'),
  lahir date,
  tempat_lahir text,
  jenis_kelamin text check (jenis_kelamin in ('pria', 'wanita')),
  -- Marriage to divorce, birth or adoption to the end of the tie.
  mulai date,
  sampai date check (sampai >= mulai),
  meninggal date,
  status_anak text check (status_anak in ('kandung', 'tiri', 'angkat')),
  sekolah boolean, bekerja boolean, kawin boolean,
  tunjangan boolean not null default false,
  pekerjaan text,
  nomor text, tanggal date, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_keluarga,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_keluarga_pegawai on riwayat_keluarga (pegawai_id);

create table riwayat_diklat (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('prajabatan', 'kepemimpinan', 'fungsional', 'teknis')),
  nama text not null, tingkat text, penyelenggara text, mulai date, lulus date not null, jam integer check (jam >= 0),
  nomor text, tanggal date, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_diklat,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_diklat_pegawai on riwayat_diklat (pegawai_id);

create table riwayat_penghargaan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null,
  nomor text, tanggal date not null, pejabat text, naskah_id uuid, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_penghargaan,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_penghargaan_pegawai on riwayat_penghargaan (pegawai_id);

create table riwayat_angka_kredit (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('konvensional', 'integrasi', 'konversi', 'pendidikan')),
  nilai numeric(8, 2) not null check (nilai >= 0),
  jenjang text, predikat text, berlaku daterange not null,
  nomor text, tanggal date, pejabat text, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_angka_kredit,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (pegawai_id with =, jenis with =, berlaku with &&) where (dikoreksi_oleh is null)
);

create table riwayat_ujian (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('ujian-dinas-tingkat-i', 'ujian-dinas-tingkat-ii', 'penyesuaian-ijazah', 'uji-kompetensi')),
  hasil text not null check (hasil in ('lulus', 'tidak-lulus')),
  nilai numeric(6, 2),
  nomor text, tanggal date not null, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_ujian,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_ujian_pegawai on riwayat_ujian (pegawai_id);

create table riwayat_belajar (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('izin-seleksi', 'izin-belajar', 'tugas-belajar')),
  jenjang text not null, prodi text, lembaga text, biaya text, berlaku daterange not null,
  nomor text, tanggal date, pejabat text, naskah_id uuid, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_belajar,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_belajar_pegawai on riwayat_belajar (pegawai_id);

create table riwayat_cuti (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama', 'cltn')),
  mulai date not null,
  sampai date not null check (sampai >= mulai),
  hari numeric(6, 1) check (hari >= 0),
  keadaan text not null check (keadaan in ('disetujui', 'ditangguhkan', 'dibatalkan', 'ditolak')),
  alasan text, alamat text, anak_ke smallint check (anak_ke between 1 and 20),
  nomor text, tanggal date, pejabat text, naskah_id uuid, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_cuti,
  dicatat_pada timestamptz not null default now(),
  -- Nobody is on two leaves on one day.
  exclude using gist (pegawai_id with =, daterange(mulai, sampai, '[]') with &&)
    where (keadaan = 'disetujui' and jenis <> 'bersama' and dikoreksi_oleh is null)
);

-- Ledger of annual leave: each row is an entry, a balance is their sum on a day.
create table mutasi_cuti (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  tahun smallint not null,
  jenis text not null check (jenis in ('hak', 'bawaan', 'penangguhan', 'cuti-bersama', 'pemakaian', 'pembatalan', 'gugur', 'koreksi')),
  hari numeric(5, 1) not null,
  tanggal date not null,
  dasar text not null,
  keterangan text,
  cuti_id uuid references riwayat_cuti,
  usulan_id uuid,
  dibuat_oleh text not null,
  dicatat_pada timestamptz not null default now()
);
create index mutasi_cuti_pegawai on mutasi_cuti (pegawai_id, tahun, tanggal);
create trigger mutasi_cuti_tetap before update or delete on mutasi_cuti for each row execute function tolak_ubah();

create table riwayat_pidana (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  mulai date not null, putusan date, terbukti boolean, lama_bulan integer check (lama_bulan >= 0), jabatan boolean,
  nomor text, tanggal date, arsip_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_pidana,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_pidana_pegawai on riwayat_pidana (pegawai_id);

create table riwayat_perjanjian (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  berlaku daterange not null,
  nomor text, tanggal date, arsip_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_perjanjian,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (pegawai_id with =, berlaku with &&) where (dikoreksi_oleh is null)
);

create table riwayat_tugas (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('penugasan', 'tim', 'lain')),
  nama text not null, peran text, berlaku daterange not null,
  nomor text, tanggal date, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_tugas,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_tugas_pegawai on riwayat_tugas (pegawai_id);
