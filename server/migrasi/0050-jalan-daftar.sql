-- Lists of cases and people at city size: every view has an index in the order it is shown, so that a page reads a page
-- and not all that may be seen. The search text rides along: a common name is found by walking the index alone.
create index usulan_bernomor_terbaru on usulan (dibuat_pada desc, id) include (cari) where nomor is not null;
create index usulan_bernomor_tenggat on usulan (batas_pada, id) where nomor is not null;
create index usulan_layanan_terbaru on usulan (layanan, dibuat_pada desc, id) include (cari) where nomor is not null;
create index usulan_layanan_tenggat on usulan (layanan, batas_pada, id) where nomor is not null;
create index usulan_perangkat_daerah_terbaru on usulan (perangkat_daerah_id, dibuat_pada desc, id) include (cari);
create index usulan_perangkat_daerah_tenggat on usulan (perangkat_daerah_id, batas_pada, id);
create index usulan_berjalan_tenggat on usulan (batas_pada, id) where selesai_pada is null;
create index usulan_cap on usulan (cap, dibuat_pada desc, id);
-- Replaced by the ones above.
drop index usulan_terbaru;
drop index usulan_tenggat;
drop index usulan_perangkat_daerah;
-- "What I signed" goes from the signer to his cases.
create index usulan_peristiwa_penandatangan on usulan_peristiwa ((pelaku->>'pegawaiId'), usulan_id) where jenis = 'tandatangani';
-- The standing of one person is looked up for each row of a page.
create index riwayat_status_pegawai on riwayat_status (pegawai_id);
