-- Impor: files of officers read into the record. Checked rows wait in impor_baris; only one transaction at the end touches the
-- record. Every history row tells its import and its row in the file; the file itself lies in the store under its fingerprint.
create table impor (
  id uuid primary key,
  jenis text not null,
  -- The one perangkat daerah this import may touch; null: every one (BKPSDM).
  perangkat_daerah_id uuid references perangkat_daerah,
  nama_berkas text not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  ukuran integer not null check (ukuran > 0),
  format text not null check (format in ('xlsx', 'csv')),
  -- Sheets with their first rows, for choosing headings.
  lembar jsonb not null,
  -- What was chosen: sheet, row of the headings, map of columns.
  pilihan jsonb not null default '{}',
  keadaan text not null check (keadaan in ('dipetakan', 'memeriksa', 'siap', 'menjalankan', 'selesai', 'gagal', 'berhenti', 'dibatalkan')),
  cara text check (cara in ('utuh', 'sebagian')),
  maju integer not null default 0,
  jumlah jsonb not null default '{}',
  pesan text,
  dibuat_oleh text not null,
  nama text not null,
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz,
  dibatalkan_oleh text,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  check ((dibatalkan_pada is null) = (alasan_batal is null))
);
create index impor_terbaru on impor (dibuat_pada desc);

create table impor_baris (
  impor_id uuid not null references impor,
  baris integer not null,
  nilai jsonb not null,
  hasil text check (hasil in ('baru', 'berubah', 'sama', 'galat')),
  pegawai_id uuid,
  rujuk_id uuid,
  rujuk2_id uuid,
  lama_id uuid,
  baru_id uuid,
  -- Master rows: their content before and after, so that an undo can tell whether anybody changed them since.
  sebelum jsonb,
  sesudah jsonb,
  primary key (impor_id, baris)
);

create table impor_galat (
  id bigint generated always as identity primary key,
  impor_id uuid not null references impor,
  baris integer not null,
  sel text not null,
  kolom text not null,
  pesan text not null,
  sifat text not null check (sifat in ('galat', 'peringatan'))
);
create index impor_galat_impor on impor_galat (impor_id, baris, id);

-- The map an account used last for files with these headings.
create table impor_peta (
  akun_id text not null,
  jenis text not null,
  sidik_judul text not null,
  peta jsonb not null,
  dipakai_pada timestamptz not null,
  primary key (akun_id, jenis, sidik_judul)
);

do $$
declare t text;
begin
  foreach t in array array['riwayat_status', 'riwayat_pangkat', 'riwayat_gaji', 'riwayat_jabatan', 'riwayat_kinerja', 'riwayat_hukuman',
    'riwayat_pendidikan', 'riwayat_diklat', 'riwayat_keluarga', 'riwayat_penghargaan'] loop
    execute format('alter table %I add column impor_id uuid references impor, add column impor_baris integer', t);
    execute format('create index %I on %I (impor_id) where impor_id is not null', t || '_impor', t);
  end loop;
end $$;
