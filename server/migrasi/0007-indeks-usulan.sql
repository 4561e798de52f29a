-- Lists of cases at city size (20,000 people, 200,000 cases): the desk counts without touching the wide rows,
-- every order of a list has an index, and "what I filed" is found without reading the whole table.
create index usulan_aktif on usulan (layanan, tahap, batas_pada, id)
  include (pegawai_id, pengaju_akun_id, perangkat_daerah_id, pemeriksa_akun_id) where selesai_pada is null;
create index usulan_tenggat on usulan (batas_pada, id);
create index usulan_nama on usulan (cari collate "C", id);
create index usulan_pengaju on usulan (pengaju_akun_id, dibuat_pada desc);
