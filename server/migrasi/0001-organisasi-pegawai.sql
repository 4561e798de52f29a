-- Perangkat daerah, jabatan, pegawai and their dated histories; calendar; idempotency; audit notes.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table perangkat_daerah (
  id uuid primary key,
  kode text not null unique,
  nama text not null,
  nama_singkat text not null,
  jenis text not null check (jenis in ('sekretariat', 'dinas', 'badan', 'inspektorat', 'kecamatan', 'rsud', 'satuan')),
  minggu_kerja smallint not null check (minggu_kerja in (5, 6)),
  berlaku daterange not null default daterange(null, null)
);

create table unit_organisasi (
  id uuid primary key,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  induk_id uuid references unit_organisasi,
  kode text not null unique,
  nama text not null,
  berlaku daterange not null default daterange(null, null)
);

create table jabatan (
  id uuid primary key,
  kode text not null unique,
  nama text not null,
  jenis text not null check (jenis in ('jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana', 'kepala-daerah')),
  jenjang text,
  eselon text,
  unit_organisasi_id uuid not null references unit_organisasi,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  -- One holder at a time (structural posts); functional and pelaksana posts have many.
  tunggal boolean not null
);
create index jabatan_perangkat_daerah on jabatan (perangkat_daerah_id);

create table pegawai (
  id uuid primary key,
  nip text not null unique check (nip ~ '^[0-9]{18}$'),
  nama text not null,
  nama_lengkap text not null,
  sapaan text not null default '',
  -- Lower case, without accents: the only column names are sorted and searched by (collations differ between databases).
  nama_cari text not null,
  lahir date not null,
  tempat_lahir text not null,
  jenis_kelamin text not null check (jenis_kelamin in ('pria', 'wanita')),
  tmt_cpns date not null,
  nik text check (nik ~ '^[0-9]{16}$'),
  telepon text,
  -- Where the person is placed today; the dated truth is riwayat_jabatan.
  perangkat_daerah_id uuid not null references perangkat_daerah,
  unit_organisasi_id uuid references unit_organisasi,
  dibuat_pada timestamptz not null default now()
);
create index pegawai_nama_cari on pegawai using gin (nama_cari gin_trgm_ops);
create index pegawai_nip_cari on pegawai using gin (nip gin_trgm_ops);
create index pegawai_urut on pegawai (nama_cari collate "C", id);
create index pegawai_perangkat_daerah on pegawai (perangkat_daerah_id, nama_cari collate "C", id);

-- Histories: a row is never overwritten. A correction is a new row; the row it corrects gets dikoreksi_oleh.
create table riwayat_status (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('pns', 'cpns', 'pppk')),
  keadaan text not null check (keadaan in ('aktif', 'cltn', 'tugas-belajar', 'diberhentikan-sementara', 'mpp', 'berhenti', 'pensiun', 'meninggal')),
  berlaku daterange not null,
  nomor text, tanggal date, usulan_id uuid,
  dikoreksi_oleh uuid references riwayat_status,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (pegawai_id with =, berlaku with &&) where (dikoreksi_oleh is null)
);

create table riwayat_pangkat (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  golongan text not null check (golongan ~ '^(I|II|III)/[a-d]$|^IV/[a-e]$'),
  mkg_bulan integer not null check (mkg_bulan >= 0),
  tmt date not null,
  nomor text, tanggal date, usulan_id uuid,
  dikoreksi_oleh uuid references riwayat_pangkat,
  dicatat_pada timestamptz not null default now()
);
create unique index riwayat_pangkat_tmt on riwayat_pangkat (pegawai_id, tmt) where dikoreksi_oleh is null;

create table riwayat_gaji (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  gaji_pokok integer not null check (gaji_pokok > 0),
  golongan text not null check (golongan ~ '^(I|II|III)/[a-d]$|^IV/[a-e]$'),
  mkg_bulan integer not null check (mkg_bulan >= 0),
  tmt date not null,
  jenis text not null check (jenis in ('pertama', 'kgb', 'pangkat', 'penyesuaian')),
  nomor text, tanggal date, pejabat text, usulan_id uuid, naskah_id uuid,
  dikoreksi_oleh uuid references riwayat_gaji,
  dicatat_pada timestamptz not null default now()
);
create unique index riwayat_gaji_tmt on riwayat_gaji (pegawai_id, tmt, jenis) where dikoreksi_oleh is null;

create table riwayat_jabatan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jabatan_id uuid not null references jabatan,
  kedudukan text not null check (kedudukan in ('definitif', 'plt', 'plh')),
  tunggal boolean not null,
  berlaku daterange not null,
  nomor text, tanggal date, usulan_id uuid,
  dikoreksi_oleh uuid references riwayat_jabatan,
  dicatat_pada timestamptz not null default now(),
  exclude using gist (pegawai_id with =, berlaku with &&) where (kedudukan = 'definitif' and dikoreksi_oleh is null),
  exclude using gist (jabatan_id with =, berlaku with &&) where (kedudukan = 'definitif' and tunggal and dikoreksi_oleh is null)
);
create index riwayat_jabatan_jabatan on riwayat_jabatan (jabatan_id);
create index riwayat_jabatan_pegawai on riwayat_jabatan (pegawai_id);

create table riwayat_kinerja (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  tahun smallint not null,
  predikat text not null,
  dikoreksi_oleh uuid references riwayat_kinerja,
  dicatat_pada timestamptz not null default now()
);
create unique index riwayat_kinerja_tahun on riwayat_kinerja (pegawai_id, tahun) where dikoreksi_oleh is null;

create table riwayat_hukuman (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null,
  tingkat text not null check (tingkat in ('ringan', 'sedang', 'berat')),
  berlaku daterange not null,
  nomor text, tanggal date,
  dikoreksi_oleh uuid references riwayat_hukuman,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_hukuman_pegawai on riwayat_hukuman (pegawai_id);

-- Decree postponing the raise due on tmt by 1..12 months (PP 7/1977 Pasal 12); may be repeated.
create table riwayat_penundaan_kgb (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  tmt date not null,
  bulan smallint not null check (bulan between 1 and 12),
  nomor text, tanggal date,
  dikoreksi_oleh uuid references riwayat_penundaan_kgb,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_penundaan_kgb_pegawai on riwayat_penundaan_kgb (pegawai_id);

create table riwayat_peninjauan_masa_kerja (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  tmt date not null,
  tambah_bulan smallint not null check (tambah_bulan > 0),
  nomor text, tanggal date,
  dikoreksi_oleh uuid references riwayat_peninjauan_masa_kerja,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_pmk_pegawai on riwayat_peninjauan_masa_kerja (pegawai_id);

create table riwayat_pendidikan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenjang text not null,
  jurusan text,
  lulus date not null,
  dikoreksi_oleh uuid references riwayat_pendidikan,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_pendidikan_pegawai on riwayat_pendidikan (pegawai_id);

create table hari_libur (
  tanggal date primary key,
  nama text not null,
  jenis text not null check (jenis in ('nasional', 'cuti-bersama', 'daerah')),
  dasar text not null
);
-- A year counts as entered only when its decree was entered: deadlines in other years are refused, never guessed.
create table tahun_libur (
  tahun smallint primary key,
  dasar text not null,
  perlu_verifikasi text
);
create table kahar (
  id uuid primary key,
  nomor text not null,
  tanggal date not null,
  mulai date not null,
  sampai date check (sampai >= mulai),
  alasan text not null,
  dicatat_pada timestamptz not null default now()
);

create table idempotensi (
  akun_id text not null,
  kunci text not null,
  sidik text not null,
  status integer not null,
  jawaban jsonb,
  pada timestamptz not null default now(),
  primary key (akun_id, kunci)
);
create index idempotensi_pada on idempotensi (pada);

-- What people did or were refused outside the case log: sign-ins, refused rights, reading of protected fields.
create table catatan_audit (
  id bigint generated always as identity primary key,
  pada timestamptz not null default now(),
  akun_id text,
  aksi text not null,
  objek text,
  objek_id text,
  hasil text not null check (hasil in ('jadi', 'ditolak')),
  rincian jsonb not null default '{}'
);
create index catatan_audit_pada on catatan_audit (pada);

create function tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'Tabel % hanya boleh ditambah, tidak boleh diubah atau dihapus.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger catatan_audit_tetap before update or delete on catatan_audit for each row execute function tolak_ubah();
create trigger catatan_audit_utuh before truncate on catatan_audit for each statement execute function tolak_ubah();
