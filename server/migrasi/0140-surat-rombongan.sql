-- A covering letter belongs to a rombongan, not to one case: numbered, signed and checked like every other letter.
alter table naskah alter column usulan_id drop not null;
alter table naskah add column rombongan_id uuid references rombongan;
alter table naskah drop constraint naskah_jenis_check;
alter table naskah add constraint naskah_jenis_check check (jenis in ('produk', 'penolakan', 'pengantar'));
alter table naskah add constraint naskah_satu_milik check ((usulan_id is null) <> (rombongan_id is null));
create unique index naskah_satu_pengantar on naskah (rombongan_id) where rombongan_id is not null and keadaan <> 'gugur';
create index rombongan_daftar on rombongan (dibuat_pada desc, id);
