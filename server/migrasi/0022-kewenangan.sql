-- Instruments of delegation: Plt and Plh of an office, and pelimpahan of products to another office; each with number and span.
create table kewenangan (
  id uuid primary key,
  jenis text not null check (jenis in ('plt', 'plh', 'pelimpahan')),
  -- Plt/Plh: the office acted for; pelimpahan: the office that receives the products.
  jabatan text not null,
  pegawai_id uuid references pegawai,
  -- Products covered; empty = all products of the office (Plt/Plh only).
  produk text[] not null,
  golongan_dari text,
  golongan_sampai text,
  atas_nama text,
  nomor text not null,
  tanggal date not null,
  berlaku date not null,
  sampai date not null check (sampai >= berlaku),
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  -- Ended early: the last day it counts, who ended it and why.
  dicabut_sampai date,
  dicabut_oleh text,
  dicabut_pada timestamptz,
  alasan_cabut text,
  check (jenis <> 'pelimpahan' or cardinality(produk) > 0),
  check ((jenis = 'pelimpahan') = (pegawai_id is null))
);
create index kewenangan_jabatan on kewenangan (jabatan, berlaku);
