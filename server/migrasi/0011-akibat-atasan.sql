-- Effects of products carried out, each once; and the direct superior derived on the day from units and offices.
create table akibat_tercatat (
  -- Same for the same effect of the same case (mesin/akibat.ts): a retried act finds its own trace and stops.
  kunci text primary key,
  usulan_id uuid not null references usulan,
  pegawai_id uuid not null references pegawai,
  kode text not null,
  jenis text not null,
  tmt date not null,
  sampai date,
  nomor text not null,
  tanggal date not null,
  dasar text[] not null,
  isi jsonb not null,
  -- What came of it when nothing was written, e.g. a linked service that was already running.
  catatan text,
  pada timestamptz not null
);
create index akibat_tercatat_pegawai on akibat_tercatat (pegawai_id, tmt);
create index akibat_tercatat_usulan on akibat_tercatat (usulan_id);

alter table riwayat_pendidikan add column usulan_id uuid;

-- Who acts today as head of a unit: its highest structural post; Plh before the holder, Plt when it is vacant.
create function kepala_unit(unit uuid, hari date) returns uuid language sql stable as $$
  select r.pegawai_id from riwayat_jabatan r
  where r.jabatan_id = (
      select j.id from jabatan j where j.unit_organisasi_id = unit and j.jenis in ('kepala-daerah', 'jpt', 'administrator', 'pengawas')
      order by array_position(array['kepala-daerah', 'jpt', 'administrator', 'pengawas'], j.jenis), j.eselon nulls last, j.kode limit 1)
    and r.dikoreksi_oleh is null and r.berlaku @> hari
  order by array_position(array['plh', 'definitif', 'plt'], r.kedudukan), r.id limit 1
$$;

-- The direct superior on a day: head of the own unit, for a head the head above; above a perangkat daerah the sekretaris
-- daerah, above him the head of the region. Null when nobody holds any of these offices.
create function atasan_langsung(orang uuid, hari date) returns uuid language plpgsql stable as $$
declare
  unit uuid;
  atasan uuid;
  langkah integer := 0;
begin
  select j.unit_organisasi_id into unit from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
    where r.pegawai_id = orang and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> hari limit 1;
  if unit is null then
    select coalesce(p.unit_organisasi_id, (select u.id from unit_organisasi u
      where u.perangkat_daerah_id = p.perangkat_daerah_id and u.induk_id is null order by u.kode limit 1)) into unit
      from pegawai p where p.id = orang;
  end if;
  while unit is not null and langkah < 12 loop
    atasan := kepala_unit(unit, hari);
    if atasan is not null and atasan <> orang then return atasan; end if;
    select u.induk_id into unit from unit_organisasi u where u.id = unit;
    langkah := langkah + 1;
  end loop;
  select r.pegawai_id into atasan from jabatan j join riwayat_jabatan r on r.jabatan_id = j.id and r.dikoreksi_oleh is null
    and r.berlaku @> hari where (j.kode = 'sekretaris-daerah' or j.jenis = 'kepala-daerah') and r.pegawai_id <> orang
    -- Nobody is above the head of the region.
    and not exists (select 1 from riwayat_jabatan x join jabatan y on y.id = x.jabatan_id
      where x.pegawai_id = orang and x.dikoreksi_oleh is null and x.berlaku @> hari and y.jenis = 'kepala-daerah')
    and not (j.kode = 'sekretaris-daerah' and exists (select 1 from riwayat_jabatan x
      where x.pegawai_id = orang and x.jabatan_id = j.id and x.dikoreksi_oleh is null and x.berlaku @> hari))
    order by case when j.kode = 'sekretaris-daerah' then 0 else 1 end,
      array_position(array['plh', 'definitif', 'plt'], r.kedudukan), r.id limit 1;
  return atasan;
end $$;
