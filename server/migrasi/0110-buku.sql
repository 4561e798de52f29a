-- The 18 books (Perwali Blitar 24/2006 Lampiran II huruf B) are projections; stored is only what no event or history tells:
-- cards of a person, rows an officer adds by hand with the reason, the handing in of a book, the closing of a year, and the
-- proof of a print.
create table riwayat_kartu (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  jenis text not null check (jenis in ('karpeg', 'karis', 'karsu', 'kartu-asn', 'taspen', 'askes', 'bapertarum', 'npwp', 'bpjs')),
  jenis_usul text check (jenis_usul in ('baru', 'perbaikan', 'hilang')),
  usul date, diteruskan date, serah date,
  -- A card of wife or husband rests on the marriage and falls with it.
  keluarga_id uuid references riwayat_keluarga,
  batal date,
  nomor text, tanggal date, arsip_id uuid, usulan_id uuid, sumber text not null default 'sk',
  dikoreksi_oleh uuid references riwayat_kartu,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_kartu_pegawai on riwayat_kartu (pegawai_id);

create table baris_buku (
  id uuid primary key,
  buku text not null,
  hari date not null,
  pegawai_id uuid references pegawai,
  perangkat_daerah_id uuid references perangkat_daerah,
  sel jsonb not null,
  alasan text not null check (length(trim(alasan)) >= 10),
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  dibatalkan_oleh text,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  check ((dibatalkan_pada is null) = (alasan_batal is null))
);
create index baris_buku_buku on baris_buku (buku, hari);

-- A unit hands in a book for a period: officer -> head of the unit -> BKPSDM with a receipt.
create table laporan_buku (
  id uuid primary key,
  buku text not null,
  perangkat_daerah_id uuid not null references perangkat_daerah,
  periode date not null,
  tenggat date not null,
  keadaan text not null check (keadaan in ('disusun', 'diserahkan-ke-kepala', 'disampaikan', 'diterima', 'dikembalikan')),
  per date not null,
  jumlah integer not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  tanda_terima text unique,
  dibuat_pada timestamptz not null,
  unique (buku, perangkat_daerah_id, periode)
);
create table laporan_buku_peristiwa (
  laporan_id uuid not null references laporan_buku,
  urut integer not null,
  keadaan text not null,
  akun_id text not null,
  nama text not null,
  jabatan text,
  catatan text,
  pada timestamptz not null,
  primary key (laporan_id, urut)
);
create trigger laporan_buku_peristiwa_tetap before update or delete on laporan_buku_peristiwa for each row execute function tolak_ubah();

-- Days on which the BKPSDM instructs units to hand in a book that has no day of its own.
create table instruksi_buku (
  id uuid primary key,
  buku text not null,
  nomor text not null,
  tanggal date not null,
  tenggat date not null check (tenggat >= tanggal),
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null
);

-- A closed year: its rows as of that day are fixed by their fingerprint; later events show as corrections.
create table penutupan_buku (
  buku text not null,
  tahun smallint not null,
  per date not null,
  jumlah integer not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  ditutup_oleh text not null,
  ditutup_pada timestamptz not null,
  primary key (buku, tahun)
);
create trigger penutupan_buku_tetap before update or delete on penutupan_buku for each row execute function tolak_ubah();

-- Proof that a printed page equals the data: what was printed (filter, day, fingerprint of the rows), found by a code.
create table cetakan_buku (
  kode text primary key,
  buku text not null,
  saring jsonb not null,
  per date not null,
  jumlah integer not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  dicetak_oleh text not null,
  dicetak_pada timestamptz not null
);
create trigger cetakan_buku_tetap before update or delete on cetakan_buku for each row execute function tolak_ubah();
