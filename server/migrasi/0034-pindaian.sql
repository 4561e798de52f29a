-- What the scan of a hand-signed sheet showed: the check code under its QR, read by machine or typed by a person.
create table naskah_pindaian (
  arsip_id uuid primary key references arsip,
  naskah_id uuid not null references naskah,
  cara text not null check (cara in ('qr', 'diketik', 'tidak-terbaca')),
  -- Pages of the scan, and of the letter as it is printed (null when it could not be composed).
  halaman integer not null,
  halaman_surat integer,
  oleh text not null,
  pada timestamptz not null
);
create index naskah_pindaian_naskah on naskah_pindaian (naskah_id);
