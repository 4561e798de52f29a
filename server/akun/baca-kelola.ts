// Kelola akun: what the administrator of BKPSDM reads.
import { sql } from 'kysely'
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { LingkupPeran } from './baca.ts'
import type { Db } from './bentuk.ts'

export type BarisPeran = {
  id: string
  peran: string
  lingkup: LingkupPeran
  mulai: Tanggal
  sampai: Tanggal | null
  nomor: string
  tanggal: Tanggal
}
export type BarisAkun = {
  pegawai_id: string
  akun_id: string | null
  nama: string
  nip: string
  perangkat_daerah: string
  keadaan: 'belum' | 'diterbitkan' | 'aktif' | 'dinonaktifkan'
  berfaktor: boolean
  kode_sampai: Saat | null
  terakhir_pada: Saat | null
  peran: BarisPeran[] | null
}
export type SaringAkun = {
  cari?: string | undefined
  keadaan?: string | undefined
  perangkatDaerah?: string | undefined
  halaman: number
  ukuran: number
}

const samakan = (teks: string): string => teks.toLowerCase().replace(/[\\%_]/g, '\\$&')

/** Employees with the state of their account, by name; `hari` decides which roles still count. */
export async function bacaDaftarAkun(
  db: Db,
  s: SaringAkun,
  kini: Saat,
  hari: Tanggal,
): Promise<{ baris: BarisAkun[]; jumlah: number }> {
  const cari = s.cari ? `%${samakan(s.cari)}%` : null
  const nip = s.cari ? `${s.cari.replace(/\D/g, '')}%` : null
  const saring = sql`from pegawai p join perangkat_daerah d on d.id = p.perangkat_daerah_id
    left join akun a on a.pegawai_id = p.id
    where (${cari}::text is null or p.nama_cari like ${cari} or (${nip}::text <> '%' and p.nip like ${nip}))
      and (${s.keadaan ?? null}::text is null or coalesce(a.keadaan, 'belum') = ${s.keadaan ?? null})
      and (${s.perangkatDaerah ?? null}::uuid is null or p.perangkat_daerah_id = ${s.perangkatDaerah ?? null}::uuid)`
  const { rows } = await sql<BarisAkun>`
    select p.id as pegawai_id, a.id as akun_id, p.nama_lengkap as nama, p.nip, d.nama as perangkat_daerah,
      coalesce(a.keadaan, 'belum') as keadaan,
      exists (select 1 from faktor_kedua f where f.akun_id = a.id) as berfaktor,
      (select max(v.berlaku_sampai) from verifikasi v where v.akun_id = a.id and v.jenis = 'aktivasi'
        and v.dipakai_pada is null and v.digugurkan_pada is null and v.berlaku_sampai > ${kini}) as kode_sampai,
      (select max(x.terakhir_pada) from sesi x where x.akun_id = a.id) as terakhir_pada,
      (select json_agg(json_build_object('id', t.id, 'peran', t.peran, 'lingkup', t.lingkup,
          'mulai', lower(t.berlaku)::text, 'sampai', (upper(t.berlaku) - 1)::text, 'nomor', t.nomor,
          'tanggal', t.tanggal::text) order by lower(t.berlaku))
        from penugasan_peran t where t.akun_id = a.id and t.dicabut_pada is null
          and (upper_inf(t.berlaku) or upper(t.berlaku) > ${hari}::date)) as peran
    ${saring} order by p.nama_cari collate "C", p.id
    limit ${s.ukuran} offset ${(s.halaman - 1) * s.ukuran}`.execute(db)
  const jumlah = await sql<{ n: number }>`select count(*)::int as n ${saring}`.execute(db)
  return { baris: rows, jumlah: jumlah.rows[0]?.n ?? 0 }
}

export type CalonAkun = {
  pegawai_id: string
  akun_id: string | null
  keadaan: string | null
  nama: string
  nip: string
  perangkat_daerah: string
  jabatan: string | null
  status: string | null
}

const kolomCalon = (
  hari: Tanggal,
) => sql`p.id as pegawai_id, a.id as akun_id, a.keadaan, p.nama_lengkap as nama, p.nip,
  d.nama as perangkat_daerah,
  (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = p.id
    and r.kedudukan = 'definitif' and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date limit 1) as jabatan,
  (select r.keadaan from riwayat_status r where r.pegawai_id = p.id and r.dikoreksi_oleh is null
    and r.berlaku @> ${hari}::date) as status`
const dariCalon = sql`pegawai p join perangkat_daerah d on d.id = p.perangkat_daerah_id
  left join akun a on a.pegawai_id = p.id`

/** One employee as candidate for an account, by employee or by account; null when unknown. */
export async function bacaCalon(
  db: Db,
  cari: { pegawaiId?: string; akunId?: string },
  hari: Tanggal,
): Promise<CalonAkun | null> {
  const { rows } = await sql<CalonAkun>`select ${kolomCalon(hari)} from ${dariCalon}
    where p.id = ${cari.pegawaiId ?? null}::uuid or a.id = ${cari.akunId ?? null}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Employees of a perangkat daerah who have no account yet, by name, at most `paling`. */
export async function bacaCalonUnit(
  db: Db,
  perangkatDaerahId: string,
  hari: Tanggal,
  paling: number,
): Promise<CalonAkun[]> {
  const { rows } = await sql<CalonAkun>`select ${kolomCalon(hari)} from ${dariCalon}
    where p.perangkat_daerah_id = ${perangkatDaerahId} and a.id is null
    order by p.nama_cari collate "C", p.id limit ${paling}`.execute(db)
  return rows
}

/** An assignment not yet withdrawn, locked; null otherwise. */
export async function kunciPenugasan(db: Db, id: string, akunId: string): Promise<{ peran: string } | null> {
  const { rows } = await sql<{ peran: string }>`select peran from penugasan_peran
    where id = ${id} and akun_id = ${akunId} and dicabut_pada is null for update`.execute(db)
  return rows[0] ?? null
}

/** True when the account already has this role on a day of the span. */
export async function adaPenugasan(
  db: Db,
  p: { akunId: string; peran: string; mulai: Tanggal; sampai: Tanggal | null },
): Promise<boolean> {
  const { rows } = await sql`select 1 from penugasan_peran where akun_id = ${p.akunId} and peran = ${p.peran}
    and dicabut_pada is null and berlaku && daterange(${p.mulai}::date, ${p.sampai}::date, '[]')`.execute(db)
  return rows.length > 0
}

/** How many accounts exist: all, and those that are not of the demo town. */
export async function hitungAkun(db: Db): Promise<{ semua: number; nyata: number }> {
  const { rows } = await sql<{ semua: number; nyata: number }>`select count(*)::int as semua,
    (count(*) filter (where not peragaan))::int as nyata from akun`.execute(db)
  return rows[0] ?? { semua: 0, nyata: 0 }
}

/** Id of an employee by NIP, or null. */
export async function cariPegawaiNip(db: Db, nip: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from pegawai where nip = ${nip}`.execute(db)
  return rows[0]?.id ?? null
}
