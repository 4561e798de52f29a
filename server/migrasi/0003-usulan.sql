-- Arsip, usulan and its event chain, naskah and numbers, signing batches, survey, notices.
create table arsip (
  id uuid primary key,
  pegawai_id uuid references pegawai,
  jenis_dokumen text not null,
  -- Group 1..6 of Perwali Jambi 31/2018 Pasal 5 ayat (1).
  kelompok smallint not null check (kelompok between 1 and 6),
  judul text not null,
  nomor text,
  tanggal date,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  ukuran integer not null check (ukuran > 0),
  tipe text not null,
  versi integer not null default 1,
  menggantikan_id uuid references arsip,
  sumber text not null check (sumber in ('unggah', 'produk', 'pindai', 'benih')),
  usulan_id uuid,
  -- Products stay hidden from their owner until the survey of the case is filled (Perwali Kediri 80/2021 Pasal 13 ayat (3)).
  tersembunyi boolean not null default false,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null
);
create index arsip_pegawai on arsip (pegawai_id, jenis_dokumen, tanggal desc);
create index arsip_sidik on arsip (sidik);

create table rombongan (
  id uuid primary key,
  jenis text not null,
  layanan text not null,
  judul text not null,
  bulan date not null,
  perangkat_daerah_id uuid references perangkat_daerah,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  -- Per person: proposed or passed over, with the reason (mesin/rombongan.ts).
  hasil jsonb not null
);

create table usulan_nomor (awalan text not null, tahun smallint not null, terakhir integer not null, primary key (awalan, tahun));

create table usulan (
  id uuid primary key,
  nomor text unique,
  layanan text not null,
  pegawai_id uuid not null references pegawai,
  pengaju_akun_id text not null,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  tahap text not null,
  cap text not null,
  versi integer not null,
  -- Folded state; rebuilt from usulan_peristiwa it must come out identical (tested).
  keadaan jsonb not null,
  edisi_layanan date,
  edisi_sop text,
  tmt date,
  -- Values and verdict summary computed at filing, for lists: gajiLama, gajiBaru, golongan, cocok, ragu, kurang.
  hitung jsonb not null default '{}',
  sejak_pada timestamptz not null,
  batas date,
  batas_pada timestamptz,
  diajukan_pada timestamptz,
  pemeriksa_akun_id text,
  rombongan_id uuid references rombongan,
  selesai_pada timestamptz,
  dibuat_pada timestamptz not null,
  -- Lower-case name, NIP and number in one line for search.
  cari text not null
);
create unique index usulan_satu_berjalan on usulan (pegawai_id, layanan, coalesce(tmt, '0001-01-01'::date))
  where tahap not in ('diserahkan', 'ditolak', 'ditolak-tuntas', 'dibatalkan');
create index usulan_antrean on usulan (tahap, batas_pada, id);
create index usulan_pegawai on usulan (pegawai_id, dibuat_pada desc);
create index usulan_perangkat_daerah on usulan (perangkat_daerah_id, tahap, batas_pada);
create index usulan_layanan on usulan (layanan, tmt);
create index usulan_cari on usulan using gin (cari gin_trgm_ops);
create index usulan_terbaru on usulan (dibuat_pada desc, id);
create index usulan_rombongan on usulan (rombongan_id);

create table usulan_peristiwa (
  usulan_id uuid not null references usulan,
  versi integer not null check (versi > 0),
  jenis text not null,
  nomor text not null,
  dari text not null,
  ke text not null,
  pelaku jsonb not null,
  pada timestamptz not null,
  hari date not null,
  dasar text[] not null,
  data jsonb not null,
  -- Chain: sidik = sha-256(sidik_sebelum + canonical JSON of the event). First row follows 64 zeros.
  sidik_sebelum text not null check (sidik_sebelum ~ '^[0-9a-f]{64}$'),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  dicatat_pada timestamptz not null default now(),
  primary key (usulan_id, versi)
);
create index usulan_peristiwa_hari on usulan_peristiwa (hari, jenis);
create trigger usulan_peristiwa_tetap before update or delete on usulan_peristiwa for each row execute function tolak_ubah();
create trigger usulan_peristiwa_utuh before truncate on usulan_peristiwa for each statement execute function tolak_ubah();

-- Documents attached to the case, by requirement and version; the pinned fingerprint never changes.
create table usulan_berkas (
  usulan_id uuid not null references usulan,
  syarat text not null,
  putaran integer not null,
  arsip_id uuid not null references arsip,
  status text not null check (status in ('terlampir', 'sesuai', 'tidak-sesuai')),
  catatan text,
  primary key (usulan_id, syarat, putaran)
);

create table nomor_buku (buku text not null, tahun smallint not null, terakhir integer not null, primary key (buku, tahun));

create table nomor (
  id uuid primary key,
  buku text not null,
  tahun smallint not null,
  urut integer not null,
  teks text not null,
  -- dipesan: held by naskah_id until signed; bebas: released, next letter takes it; batal: void with reason, row stays.
  keadaan text not null check (keadaan in ('dipesan', 'dipakai', 'bebas', 'batal')),
  naskah_id uuid,
  alasan text,
  dipesan_pada timestamptz not null,
  dipakai_pada timestamptz,
  unique (buku, tahun, urut),
  check ((keadaan in ('dipesan', 'dipakai')) = (naskah_id is not null) or keadaan = 'batal')
);
create unique index nomor_naskah on nomor (naskah_id) where keadaan in ('dipesan', 'dipakai');
create index nomor_bebas on nomor (buku, tahun, urut) where keadaan = 'bebas';

create table naskah (
  id uuid primary key,
  usulan_id uuid not null references usulan,
  jenis text not null check (jenis in ('produk', 'penolakan')),
  templat text not null,
  -- Data of the template (without number, date, signer): its fingerprint is what initials hold on to.
  data jsonb not null,
  sidik_data text not null,
  keadaan text not null check (keadaan in ('konsep', 'bernomor', 'dicetak', 'ditandatangani', 'gugur', 'tidak-berlaku')),
  moda text[] not null,
  kode_cek text not null unique,
  nomor_teks text,
  tanggal date,
  penandatangan jsonb,
  arsip_id uuid references arsip,
  sidik text,
  hasil_periksa jsonb,
  ditandatangani_pada timestamptz,
  dibuat_pada timestamptz not null,
  alasan_tidak_berlaku text
);
create index naskah_usulan on naskah (usulan_id);
create unique index naskah_satu_hidup on naskah (usulan_id, jenis) where keadaan not in ('gugur');

create table penandatanganan (
  id uuid primary key,
  akun_id text not null,
  pegawai_id uuid not null references pegawai,
  jabatan text not null,
  keadaan text not null check (keadaan in ('berjalan', 'terhenti', 'selesai')),
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz
);
create table penandatanganan_butir (
  penandatanganan_id uuid not null references penandatanganan,
  urut integer not null,
  usulan_id uuid not null references usulan,
  keadaan text not null check (keadaan in ('menunggu', 'jadi', 'gagal')),
  sebab text,
  pada timestamptz,
  primary key (penandatanganan_id, urut)
);
create index penandatanganan_butir_usulan on penandatanganan_butir (usulan_id);

-- Answers carry no identity for officers of the service; the case only knows that the survey is filled.
create table survei_jawaban (
  usulan_id uuid primary key references usulan,
  kuesioner text not null,
  layanan text not null,
  jawaban jsonb not null,
  saran text,
  pada timestamptz not null
);

create table pemberitahuan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  usulan_id uuid references usulan,
  versi integer,
  jenis text not null,
  judul text not null,
  isi text not null,
  pada timestamptz not null,
  dibaca_pada timestamptz,
  unique (pegawai_id, usulan_id, versi, jenis)
);
create index pemberitahuan_pegawai on pemberitahuan (pegawai_id, pada desc);
