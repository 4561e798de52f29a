-- Ekspor: lists written out as files. Kept for the audit: who took which list with which filters, and the fingerprint of what he
-- took. The file itself is removed after a day.
create table ekspor (
  id uuid primary key,
  daftar text not null,
  saring jsonb not null,
  format text not null check (format in ('xlsx', 'csv')),
  jumlah integer not null,
  nama_berkas text not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  akun_id text not null,
  nama text not null,
  pada timestamptz not null,
  dibuang_pada timestamptz
);
create index ekspor_pada on ekspor (pada) where dibuang_pada is null;
