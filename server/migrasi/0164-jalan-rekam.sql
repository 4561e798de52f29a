-- The record shows corrected rows too; the unique and exclusion indexes leave those out, so each of these histories gets a way to
-- all rows of one person.
create index riwayat_pangkat_orang on riwayat_pangkat (pegawai_id);
create index riwayat_gaji_orang on riwayat_gaji (pegawai_id);
create index riwayat_kinerja_orang on riwayat_kinerja (pegawai_id);
create index riwayat_perjanjian_orang on riwayat_perjanjian (pegawai_id);
create index riwayat_angka_kredit_orang on riwayat_angka_kredit (pegawai_id);
