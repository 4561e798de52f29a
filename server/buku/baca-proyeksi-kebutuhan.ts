// Proyeksi buku kebutuhan: books 1 and 6, the state on the last day of the year (or the day of reading).
import { sql } from 'kysely'
import { hariKeadaan, type Proyeksi } from './baca-bagian.ts'

/** Book 1: posts wanted against posts filled, by unit and post. */
export const kebutuhanPegawai: Proyeksi = (s) => {
  const hari = sql`${hariKeadaan(s)}::date`
  return sql`
  select null::uuid as pegawai_id, x.perangkat_daerah_id, ${hari} as hari, false as batal,
    case when x.formasi > x.isi then 'kurang' when x.formasi < x.isi then 'lebih' else 'sesuai' end as keterangan,
    jsonb_build_object('nama-jabatan', x.nama, 'jenis-jabatan', x.jenis, 'eselon-jenjang', coalesce(x.eselon, x.jenjang),
      'kualifikasi-pendidikan', x.pendidikan, 'formasi', x.formasi, 'bezetting', x.isi, 'kekurangan-kelebihan', x.isi - x.formasi) as sel,
    null::uuid as usulan_id, null::uuid as naskah_id, x.jenis || x.nama as urutan
  from (
    select j.perangkat_daerah_id, j.nama, j.jenis, min(j.eselon) as eselon, min(j.jenjang) as jenjang, min(j.pendidikan_minimal) as pendidikan,
      sum(j.formasi)::int as formasi, coalesce(sum(b.n), 0)::int as isi
    from jabatan j left join (select r.jabatan_id, count(*) as n from riwayat_jabatan r where r.dikoreksi_oleh is null
      and r.kedudukan = 'definitif' and r.berlaku @> ${hari} group by r.jabatan_id) b on b.jabatan_id = j.id
    where j.berlaku @> ${hari} and j.jenis <> 'kepala-daerah' group by j.perangkat_daerah_id, j.nama, j.jenis
  ) x`
}

/**
 * Book 6: holders of a structural post without leadership training, and CPNS without prajabatan; what units ask for besides
 * comes as rows written by hand.
 */
export const kebutuhanDiklat: Proyeksi = (s) => {
  const hari = sql`${hariKeadaan(s)}::date`
  return sql`
  select p.id as pegawai_id, j.perangkat_daerah_id, ${hari} as hari, false as batal, '' as keterangan,
    jsonb_build_object('nama-nip-calon-peserta', p.nama_lengkap || ' / ' || p.nip, 'jabatan', j.nama, 'jenis-diklat', 'kepemimpinan',
      'alasan-kebutuhan', 'Memangku ' || j.nama || ' tanpa diklat kepemimpinan', 'tahun-rencana', ${s.tahun + 1}::int,
      'prioritas', case j.jenis when 'jpt' then 1 when 'administrator' then 2 else 3 end) as sel,
    null::uuid as usulan_id, null::uuid as naskah_id, j.jenis || p.id as urutan
  from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join pegawai p on p.id = r.pegawai_id
  where r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari} and j.jenis in ('jpt', 'administrator', 'pengawas')
    and not exists (select 1 from riwayat_diklat d where d.pegawai_id = p.id and d.dikoreksi_oleh is null and d.jenis = 'kepemimpinan' and d.lulus <= ${hari})
  union all
  select p.id, p.perangkat_daerah_id, ${hari}, false, '',
    jsonb_build_object('nama-nip-calon-peserta', p.nama_lengkap || ' / ' || p.nip, 'jenis-diklat', 'prajabatan', 'alasan-kebutuhan',
      'CPNS sejak ' || to_char(p.tmt_cpns, 'DD-MM-YYYY') || ' belum mengikuti prajabatan', 'tahun-rencana', ${s.tahun + 1}::int, 'prioritas', 1),
    null::uuid, null::uuid, 'a' || p.id
  from riwayat_status r join pegawai p on p.id = r.pegawai_id
  where r.dikoreksi_oleh is null and r.jenis = 'cpns' and r.berlaku @> ${hari}
    and not exists (select 1 from riwayat_diklat d where d.pegawai_id = p.id and d.dikoreksi_oleh is null and d.jenis = 'prajabatan' and d.lulus <= ${hari})`
}
