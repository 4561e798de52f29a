-- A letter withdrawn or replaced says since when, by which decree, and which letter took its place.
alter table naskah
  add column tidak_berlaku_sejak date,
  add column tidak_berlaku_dasar text,
  add column tidak_berlaku_oleh text,
  add column pengganti_kode text references naskah (kode_cek);
