-- Editions of letter templates written by the pemda's admin. Rows are never changed: a new text is a new dated edition.
create table naskah_edisi (
  id uuid primary key,
  kode text not null,
  berlaku date not null,
  dasar text[] not null,
  kertas text not null check (kertas in ('A4', 'F4')),
  isi jsonb not null,
  sidik text not null,
  alasan text not null,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  unique (kode, berlaku)
);
create trigger naskah_edisi_tetap before update or delete on naskah_edisi for each row execute function tolak_ubah();
