-- Editions of a service's SOP entered by the pemda's admin from a decree, on top of those of ketentuan/daerah. Rows are never
-- changed: a new decree, or a mended entry, is a new dated edition; cases stay on the one they were filed under.
create table edisi_layanan (
  id uuid primary key,
  -- Order of entry: of two editions that begin on one day the later counts.
  urut bigint generated always as identity unique,
  layanan text not null,
  -- Name by which cases are pinned to it (usulan.edisi_sop).
  edisi text not null,
  berlaku date not null,
  nomor text not null,
  tanggal date not null,
  aktif boolean not null,
  isi jsonb not null,
  alasan text not null check (length(trim(alasan)) >= 10),
  dibuat_oleh text not null,
  nama text not null,
  dibuat_pada timestamptz not null,
  check (tanggal <= berlaku),
  unique (layanan, edisi)
);
create trigger edisi_layanan_tetap before update or delete on edisi_layanan for each row execute function tolak_ubah();
create trigger edisi_layanan_utuh before truncate on edisi_layanan for each statement execute function tolak_ubah();
