-- A change proposed by the employee (Perwali Jambi 31/2018 Pasal 6): filed with proof, checked by the unit's officer, decided by
-- the BKPSDM. Nothing of the record changes before that; the decision writes one row.
create table usul_perubahan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  -- Which part of the record: 'pokok' or the code of a history.
  bidang text not null,
  -- The row put right; null = a new row, or the basic data.
  baris_id uuid,
  isi jsonb not null,
  -- What the record said when it was filed, for the same columns.
  lama jsonb not null,
  alasan text not null check (length(trim(alasan)) >= 10),
  arsip_id uuid not null references arsip,
  keadaan text not null check (keadaan in ('menunggu-unit', 'menunggu-bkpsdm', 'dikembalikan', 'diterima', 'ditolak', 'dibatalkan')),
  versi integer not null default 1,
  diajukan_oleh text not null,
  diajukan_pada timestamptz not null,
  -- The row the decision wrote.
  hasil_id uuid,
  check ((keadaan = 'diterima') = (hasil_id is not null))
);
create index usul_perubahan_pegawai on usul_perubahan (pegawai_id, diajukan_pada desc);
create index usul_perubahan_keadaan on usul_perubahan (keadaan, diajukan_pada) where keadaan in ('menunggu-unit', 'menunggu-bkpsdm');
create index usul_perubahan_arsip on usul_perubahan (arsip_id);
-- One open proposal for one row.
create unique index usul_perubahan_satu on usul_perubahan (baris_id) where keadaan in ('menunggu-unit', 'menunggu-bkpsdm', 'dikembalikan');

create table usul_perubahan_peristiwa (
  usul_id uuid not null references usul_perubahan,
  urut integer not null,
  tindakan text not null,
  keadaan text not null,
  akun_id text not null,
  nama text not null,
  jabatan text,
  catatan text,
  pada timestamptz not null,
  primary key (usul_id, urut)
);
create trigger usul_perubahan_peristiwa_tetap before update or delete on usul_perubahan_peristiwa
  for each row execute function tolak_ubah();

-- Basic data have one value in `pegawai`; what they were and by which proof they changed stays here.
create table riwayat_pokok (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  lama jsonb not null,
  baru jsonb not null,
  berlaku date not null,
  nomor text, tanggal date, arsip_id uuid, sumber text not null,
  usul_id uuid references usul_perubahan,
  dikoreksi_oleh uuid references riwayat_pokok,
  dicatat_pada timestamptz not null default now()
);
create index riwayat_pokok_pegawai on riwayat_pokok (pegawai_id);
create trigger riwayat_pokok_tetap before update or delete on riwayat_pokok for each row execute function tolak_ubah();
