// Lists and counts of cases. The page is cut on an index of usulan first; names and offices are joined to its rows.

import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { polaMemuat, untukDicari } from '#server/pegawai/baca.ts'
import type { BarisUsulan } from './baca.ts'
import type { BagianAntrean, Lihat } from './lihat.ts'

/** Counts are exact up to here; beyond it the list says "lebih dari". The whole archive is counted less far than a desk. */
export const HITUNG_PALING = 10_000
export const HITUNG_SEMUA_PALING = 2_000

export type Saring = {
  cari?: string | undefined
  layanan?: string | undefined
  tahap?: string | undefined
  cap?: string | undefined
  perangkatDaerah?: string | undefined
  bulan?: string | undefined
  putusan?: 'cocok' | 'ragu' | 'kurang' | undefined
}

export type Tampilan =
  | { jenis: 'milik-saya' }
  | { jenis: 'antrean'; bagian: BagianAntrean[] }
  | { jenis: 'perangkat-daerah' }
  | { jenis: 'semua' }
  | { jenis: 'lewat-tenggat' }
  | { jenis: 'ditandatangani' }

export type Urut = 'tenggat' | 'terbaru' | 'nama'

export type BarisDaftar = BarisUsulan & {
  nama: string
  nip: string
  golongan: string | null
  jabatan: string | null
  perangkatDaerah: string
  perangkatDaerahSingkat: string
}

type Syarat = RawBuilder<unknown>

/** The one predicate of visibility, the SQL twin of bolehLihat(). */
export function syaratLihat(l: Lihat): Syarat {
  const butir: Syarat[] = [sql`u.pegawai_id = ${l.pegawaiId}`, sql`u.pengaju_akun_id = ${l.akunId}`]
  if (l.perangkatDaerahId !== null) butir.push(sql`u.perangkat_daerah_id = ${l.perangkatDaerahId}`)
  if (l.layanan === 'semua') butir.push(sql`u.nomor is not null`)
  else if (l.layanan.length > 0)
    butir.push(sql`(u.nomor is not null and u.layanan = any(${l.layanan}::text[]))`)
  return sql`(${sql.join(butir, sql` or `)})`
}

function syaratAntrean(l: Lihat, bagian: readonly BagianAntrean[]): Syarat {
  if (bagian.length === 0) return sql`false`
  const butir = bagian.map((b) => {
    const golongan = b.golongan ? sql` and u.hitung->>'golongan' = any(${b.golongan}::text[])` : sql``
    return sql`(u.layanan = ${b.layanan} and u.tahap = any(${b.tahap}::text[])${golongan})`
  })
  const tahap = [...new Set(bagian.flatMap((b) => b.tahap))]
  return sql`u.tahap = any(${tahap}::text[]) and (${sql.join(butir, sql` or `)})
    and u.selesai_pada is null and u.pegawai_id <> ${l.pegawaiId} and u.pengaju_akun_id <> ${l.akunId}
    and (u.tahap <> 'verifikasi' or u.pemeriksa_akun_id is null or u.pemeriksa_akun_id = ${l.akunId})`
}

function syaratTampilan(l: Lihat, t: Tampilan, kini: string): Syarat {
  switch (t.jenis) {
    case 'milik-saya':
      return sql`(u.pegawai_id = ${l.pegawaiId} or u.pengaju_akun_id = ${l.akunId})`
    case 'antrean':
      return syaratAntrean(l, t.bagian)
    case 'perangkat-daerah':
      return l.perangkatDaerahId === null ? sql`false` : sql`u.perangkat_daerah_id = ${l.perangkatDaerahId}`
    case 'lewat-tenggat':
      return sql`u.batas_pada < ${kini}::timestamptz and u.selesai_pada is null and ${syaratLihat(l)}`
    case 'ditandatangani':
      return sql`exists (select 1 from usulan_peristiwa e where e.usulan_id = u.id and e.jenis = 'tandatangani'
        and e.pelaku->>'pegawaiId' = ${l.pegawaiId}) and ${syaratLihat(l)}`
    case 'semua':
      return syaratLihat(l)
  }
}

function syaratPutusan(putusan: 'cocok' | 'ragu' | 'kurang'): Syarat {
  const angka = (kunci: string) => sql`coalesce((u.hitung->>${sql.lit(kunci)})::int, 0)`
  if (putusan === 'kurang') return sql`${angka('kurang')} > 0`
  if (putusan === 'ragu') return sql`${angka('ragu')} > 0 and ${angka('kurang')} = 0`
  return sql`${angka('cocok')} > 0 and ${angka('ragu')} = 0 and ${angka('kurang')} = 0`
}

function syaratSaring(s: Saring): Syarat[] {
  const butir: Syarat[] = []
  if (s.cari) butir.push(sql`u.cari like ${polaMemuat(untukDicari(s.cari))}`)
  if (s.layanan) butir.push(sql`u.layanan = ${s.layanan}`)
  if (s.tahap) butir.push(sql`u.tahap = ${s.tahap}`)
  if (s.cap) butir.push(sql`u.cap = ${s.cap}`)
  if (s.perangkatDaerah) butir.push(sql`u.perangkat_daerah_id = ${s.perangkatDaerah}`)
  if (s.bulan)
    butir.push(
      sql`u.tmt >= ${`${s.bulan}-01`}::date and u.tmt < ${`${s.bulan}-01`}::date + interval '1 month'`,
    )
  if (s.putusan) butir.push(syaratPutusan(s.putusan))
  return butir
}

const URUTAN: Record<Urut, Syarat> = {
  tenggat: sql`u.batas_pada, u.id`,
  terbaru: sql`u.dibuat_pada desc, u.id`,
  nama: sql`u.cari collate "C", u.id`,
}

export type TanyaDaftar = {
  lihat: Lihat
  tampilan: Tampilan
  saring: Saring
  urut: Urut
  halaman: number
  ukuran: number
  kini: string
  hari: string
}

const pilih = (dari: Syarat, hari: string): Syarat => sql`
  select u.id, u.nomor, u.layanan, u.pegawai_id as "pegawaiId", u.pengaju_akun_id as "pengajuAkunId",
    u.perangkat_daerah_id as "perangkatDaerahId", u.tahap, u.cap, u.versi, u.keadaan, u.edisi_layanan as "edisiLayanan",
    u.edisi_sop as "edisiSop", u.tmt, u.hitung, u.rombongan_id as "rombonganId", u.dibuat_pada as "dibuatPada",
    u.diajukan_pada as "diajukanPada", p.nama_lengkap as nama, p.nip, u.hitung->>'golongan' as golongan,
    (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = p.id
      and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date limit 1) as jabatan,
    o.nama as "perangkatDaerah", o.nama_singkat as "perangkatDaerahSingkat"
  from ${dari} u join pegawai p on p.id = u.pegawai_id join perangkat_daerah o on o.id = u.perangkat_daerah_id`

/** One case with what a list row shows of it, or undefined. */
export async function bacaBarisDaftar(db: Db, id: string, hari: string): Promise<BarisDaftar | undefined> {
  const hasil = await sql<BarisDaftar>`${pilih(sql`(select * from usulan where id = ${id})`, hari)}`.execute(
    db,
  )
  return hasil.rows[0]
}

const semuaSyarat = (q: TanyaDaftar): Syarat =>
  sql.join([syaratTampilan(q.lihat, q.tampilan, q.kini), ...syaratSaring(q.saring)], sql` and `)

/** One page of cases; `jumlah` is exact up to HITUNG_PALING and then stays there. */
export async function daftarUsulan(
  db: Db,
  q: TanyaDaftar,
): Promise<{ baris: BarisDaftar[]; jumlah: number }> {
  const syarat = semuaSyarat(q)
  const luas = ['semua', 'perangkat-daerah', 'lewat-tenggat'].includes(q.tampilan.jenis)
  const jumlah = await hitung(db, syarat, luas ? HITUNG_SEMUA_PALING : HITUNG_PALING)
  if (jumlah === 0) return { baris: [], jumlah }
  // Only ids are sorted; the wide rows are fetched for the page alone.
  const halaman = sql`(select u.* from (select u.id from usulan u where ${syarat} order by ${URUTAN[q.urut]}
    limit ${q.ukuran} offset ${(q.halaman - 1) * q.ukuran}) z join usulan u on u.id = z.id)`
  const hasil = await sql<BarisDaftar>`${pilih(halaman, q.hari)} order by ${URUTAN[q.urut]}`.execute(db)
  return { baris: hasil.rows, jumlah }
}

async function hitung(db: Db, syarat: Syarat, paling = HITUNG_PALING): Promise<number> {
  const hasil = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 from usulan u where ${syarat} limit ${paling}) x`.execute(db)
  return hasil.rows[0]?.n ?? 0
}

export type Hitungan = {
  milikSaya: number
  perluTindakan: number
  antrean: number
  lewatTenggat: number
  hariIni: number
  perangkatDaerah: number
}

/** Counts for the desk; each stops at HITUNG_PALING. */
export async function hitunganUsulan(
  db: Db,
  o: {
    lihat: Lihat
    bagian: BagianAntrean[]
    tahapPemohon: string[]
    kini: string
    awalHari: string
    akhirHari: string
  },
): Promise<Hitungan> {
  const { lihat, bagian } = o
  const milik = sql`(u.pegawai_id = ${lihat.pegawaiId} or u.pengaju_akun_id = ${lihat.akunId}) and u.selesai_pada is null`
  const antrean = syaratAntrean(lihat, bagian)
  const pd = syaratTampilan(lihat, { jenis: 'perangkat-daerah' }, o.kini)
  const meja = await sql<{ antrean: number; lewat: number; kini: number }>`
    select count(*)::int as antrean, (count(*) filter (where batas_pada < ${o.kini}::timestamptz))::int as lewat,
      (count(*) filter (where batas_pada >= ${o.awalHari}::timestamptz and batas_pada <= ${o.akhirHari}::timestamptz))::int as kini
    from (select u.batas_pada from usulan u where ${antrean} limit ${HITUNG_PALING}) x`.execute(db)
  return {
    milikSaya: await hitung(db, milik),
    perluTindakan: await hitung(db, sql`${milik} and u.tahap = any(${o.tahapPemohon}::text[])`),
    antrean: meja.rows[0]?.antrean ?? 0,
    lewatTenggat: meja.rows[0]?.lewat ?? 0,
    hariIni: meja.rows[0]?.kini ?? 0,
    perangkatDaerah: await hitung(db, sql`${pd} and u.selesai_pada is null`, HITUNG_SEMUA_PALING),
  }
}
