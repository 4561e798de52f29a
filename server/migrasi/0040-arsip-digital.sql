-- Arsip Digital: what was checked of each file, its text for searching, retention and named disposal.
alter table arsip
  -- menunggu: in quarantine until the scanner has seen it; nobody opens it before.
  add column pindai text not null default 'tanpa-pemindai' check (pindai in ('tanpa-pemindai', 'bersih', 'menunggu', 'terjangkit')),
  -- sha-256 of the bytes as they came, when something was taken out of them; null: kept as they came.
  add column sidik_asal text check (sidik_asal ~ '^[0-9a-f]{64}$'),
  add column dibersihkan text[] not null default '{}',
  add column halaman integer check (halaman > 0);
create index arsip_menunggu on arsip (dibuat_pada) where pindai = 'menunggu';
create index arsip_menggantikan on arsip (menggantikan_id);

-- Text of a file, by content: the same bytes are read once.
create table arsip_teks (
  sidik text primary key check (sidik ~ '^[0-9a-f]{64}$'),
  keadaan text not null check (keadaan in ('jadi', 'tanpa-teks', 'gagal')),
  teks text not null,
  pada timestamptz not null
);
create index arsip_teks_cari on arsip_teks using gin (to_tsvector('indonesian', teks));

-- A disposal is one decision with its number; the rows of the documents stay and name it.
create table pemusnahan_arsip (
  id uuid primary key,
  nomor text not null check (nomor <> ''),
  tanggal date not null,
  alasan text not null,
  diputuskan_oleh text not null,
  pada timestamptz not null
);
alter table arsip add column pemusnahan_id uuid references pemusnahan_arsip;

create index catatan_audit_arsip on catatan_audit (objek_id, pada desc) where aksi = 'arsip.buka';
