// Reads of the partnership: units with their mitra, their state, and who the reader is in it.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type UnitMentah = {
  perangkatDaerahId: string
  perangkatDaerah: string
  mitra: {
    pegawaiId: string
    nama: string
    nomor: string
    tanggal: string
    mulai: string
    sampai: string | null
  } | null
  pengelola: string[]
  usulanBerjalan: number
  usulanLewat: number
  catatanTerbuka: number
  kunjunganTerakhir: string | null
  laporan: { id: string; keadaan: KeadaanLaporan } | null
}
export type KeadaanLaporan =
  | 'disampaikan'
  | 'dikembalikan'
  | 'divalidasi'
  | 'dilaporkan'
  | 'diteruskan'
  | 'diterima'

/** Steps after which a case runs no more. */
const SELESAI = sql`('diserahkan', 'ditolak-tuntas', 'dibatalkan', 'draf')`

/** Units by id (null = all), each as of the day and month. */
export async function unitKemitraan(
  db: Db,
  o: { id: readonly string[] | null; hari: string; bulan: string },
): Promise<UnitMentah[]> {
  const hasil = await sql<UnitMentah>`
    select d.id as "perangkatDaerahId", d.nama as "perangkatDaerah",
      (select json_build_object('pegawaiId', p.id, 'nama', p.nama_lengkap, 'nomor', m.nomor, 'tanggal', m.tanggal,
          'mulai', lower(m.berlaku), 'sampai', upper(m.berlaku) - 1)
        from penugasan_mitra m join pegawai p on p.id = m.pegawai_id where m.perangkat_daerah_id = d.id and m.dikoreksi_oleh is null
          and m.berlaku @> ${o.hari}::date and pejabat_administrasi(m.pegawai_id, ${o.hari}::date)) as mitra,
      coalesce((select json_agg(p.nama_lengkap order by p.nama_cari) from penugasan_peran t join akun a on a.id = t.akun_id
        join pegawai p on p.id = a.pegawai_id where t.peran = 'admin-kepegawaian' and t.dicabut_pada is null
          and t.berlaku @> ${o.hari}::date and p.perangkat_daerah_id = d.id), '[]') as pengelola,
      (select count(*)::int from usulan u where u.perangkat_daerah_id = d.id and u.tahap not in ${SELESAI}) as "usulanBerjalan",
      (select count(*)::int from usulan u where u.perangkat_daerah_id = d.id and u.tahap not in ${SELESAI} and u.batas < ${o.hari}::date) as "usulanLewat",
      (select count(*)::int from mitra_catatan c where c.perangkat_daerah_id = d.id and c.keadaan <> 'selesai') as "catatanTerbuka",
      (select max(c.hari)::text from mitra_catatan c where c.perangkat_daerah_id = d.id and c.jenis = 'kunjungan') as "kunjunganTerakhir",
      (select json_build_object('id', l.id, 'keadaan', l.keadaan) from laporan_disiplin l
        where l.perangkat_daerah_id = d.id and l.bulan = ${o.bulan}::date) as laporan
    from perangkat_daerah d where ${o.id === null ? sql`true` : sql`d.id = any(${[...o.id]}::uuid[])`} order by d.nama collate "C"`.execute(
    db,
  )
  return hasil.rows
}

/** Units of which this person is mitra on the day. */
export async function unitDari(db: Db, pegawaiId: string, hari: string): Promise<string[]> {
  const hasil = await sql<{ id: string }>`select unit_mitra(${pegawaiId}::uuid, ${hari}::date) as id`.execute(
    db,
  )
  return hasil.rows.map((b) => b.id)
}

/** The person's part at the BKPSDM on the day: its head, an administrator of it, or neither. */
export async function bagianBkpsdm(
  db: Db,
  pegawaiId: string,
  hari: string,
): Promise<{ kepala: boolean; administrator: boolean }> {
  const hasil = await sql<{ kepala: boolean; administrator: boolean }>`
    select coalesce(bool_or(j.kode = 'kepala-bkpsdm'), false) as kepala, coalesce(bool_or(j.jenis = 'administrator'
      and j.perangkat_daerah_id = (select k.perangkat_daerah_id from jabatan k where k.kode = 'kepala-bkpsdm')), false) as administrator
    from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
    where r.pegawai_id = ${pegawaiId}::uuid and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date`.execute(
    db,
  )
  return hasil.rows[0] ?? { kepala: false, administrator: false }
}

export async function calonPejabat(
  db: Db,
  hari: string,
): Promise<{ pegawaiId: string; nama: string; jabatan: string }[]> {
  const hasil = await sql<{ pegawaiId: string; nama: string; jabatan: string }>`
    select distinct on (p.nama_cari, p.id) p.id as "pegawaiId", p.nama_lengkap as nama, j.nama as jabatan
    from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join pegawai p on p.id = r.pegawai_id
    where r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date and j.jenis in ('administrator', 'pengawas')
      and pejabat_administrasi(p.id, ${hari}::date) order by p.nama_cari, p.id, r.kedudukan`.execute(db)
  return hasil.rows
}

export async function adalahPejabat(db: Db, pegawaiId: string, hari: string): Promise<boolean> {
  const hasil = await sql<{
    ya: boolean
  }>`select pejabat_administrasi(${pegawaiId}::uuid, ${hari}::date) as ya`.execute(db)
  return hasil.rows[0]?.ya === true
}

export async function usulanPerLayanan(
  db: Db,
  pd: string,
  hari: string,
): Promise<{ layanan: string; berjalan: number; lewat: number }[]> {
  const hasil = await sql<{ layanan: string; berjalan: number; lewat: number }>`
    select layanan, count(*)::int as berjalan, count(*) filter (where batas < ${hari}::date)::int as lewat from usulan
    where perangkat_daerah_id = ${pd}::uuid and tahap not in ${SELESAI} group by layanan order by 2 desc, 1`.execute(
    db,
  )
  return hasil.rows
}

export async function orangUnit(db: Db, pd: string): Promise<{ id: string; nama: string }[]> {
  const hasil = await sql<{ id: string; nama: string }>`select id, nama_lengkap as nama from pegawai
    where perangkat_daerah_id = ${pd}::uuid order by nama_cari collate "C" limit 2000`.execute(db)
  return hasil.rows
}
