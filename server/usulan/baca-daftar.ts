// Lists of cases: the page is cut on the indexes of usulan first; names and offices are joined to its rows alone.

import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { rencanaSendiri } from '#server/alat/database.ts'
import { batasCalon, ringkasHalaman } from '#server/alat/paging.ts'
import { cariIdPegawai, jabatanPada, untukDicari } from '#server/pegawai/baca.ts'
import type { BarisUsulan } from './baca.ts'
import type { Jalan, Saring, Syarat, Tampilan, Urut } from './baca-syarat.ts'
import { banyakJalan, satuJalan, suratMenunggu } from './baca-syarat.ts'
import type { Lihat } from './lihat.ts'

/** Rows are counted up to here; beyond it the list says "lebih dari". A search that matches very many is counted less far. */
export const HITUNG_PALING = 500
const HITUNG_CARI_PALING = 100
/** So many people may match a name before the search walks the cases instead of going from person to person. */
const ORANG_PALING = 200
/** Services of a reader beyond which each is counted less far. */
const LAYANAN_BANYAK = 4

/** What a row of a list is made of: the columns only, never the folded state. */
export type BarisRingkas = Omit<BarisUsulan, 'keadaan' | 'versi'> & {
  versi: number
  sejak: string
  batas: string | null
  pemeriksaAkunId: string | null
  pemeriksaNama: string | null
  /** The variant its form chose (mesin/varian.ts). */
  varian: string | null
  /** Refused, and the letter that says so is not signed yet. */
  suratMenunggu: boolean
  nama: string
  nip: string
  golongan: string | null
  jabatan: string | null
  perangkatDaerah: string
  perangkatDaerahSingkat: string
}

export type BarisDaftar = BarisRingkas & BarisUsulan

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

/** `jumlah` is exact unless `lebih`: then there are more than that. */
export type HasilDaftar = { baris: BarisRingkas[]; jumlah: number; lebih: boolean }

const KUNCI: Record<Urut, Syarat> = {
  tenggat: sql`u.batas_pada`,
  terbaru: sql`u.dibuat_pada`,
  nama: sql`u.cari collate "C"`,
}
const ARAH: Record<Urut, Syarat> = { tenggat: sql``, terbaru: sql` desc`, nama: sql`` }

const kolom = (hari: string): Syarat => sql`
  u.id, u.nomor, u.layanan, u.pegawai_id as "pegawaiId", u.pengaju_akun_id as "pengajuAkunId",
  u.perangkat_daerah_id as "perangkatDaerahId", u.tahap, u.cap, u.versi, u.edisi_layanan as "edisiLayanan",
  u.edisi_sop as "edisiSop", u.tmt, u.hitung, u.rombongan_id as "rombonganId", u.dibuat_pada as "dibuatPada",
  u.diajukan_pada as "diajukanPada", u.sejak_pada as sejak, u.batas, u.pemeriksa_akun_id as "pemeriksaAkunId",
  case when u.pemeriksa_akun_id is not null then u.keadaan->'pemeriksa'->>'nama' end as "pemeriksaNama",
  u.keadaan->'isian'->>'varian' as varian, ${suratMenunggu} as "suratMenunggu",
  p.nama_lengkap as nama, p.nip, u.hitung->>'golongan' as golongan,
  ${jabatanPada(hari)} as jabatan,
  o.nama as "perangkatDaerah", o.nama_singkat as "perangkatDaerahSingkat"`

const gabung = sql`join pegawai p on p.id = u.pegawai_id join perangkat_daerah o on o.id = u.perangkat_daerah_id`

/** One case with what a list row shows of it and its whole state, or undefined. */
export async function bacaBarisDaftar(db: Db, id: string, hari: string): Promise<BarisDaftar | undefined> {
  const hasil =
    await sql<BarisDaftar>`select ${kolom(hari)}, u.keadaan from usulan u ${gabung} where u.id = ${id}`.execute(
      db,
    )
  return hasil.rows[0]
}

/** Several cases with their whole state, by id; unknown ids are left out. */
export async function bacaBanyakDaftar(
  db: Db,
  id: readonly string[],
  hari: string,
): Promise<Map<string, BarisDaftar>> {
  if (id.length === 0) return new Map()
  const hasil = await sql<BarisDaftar>`
    select ${kolom(hari)}, u.keadaan from usulan u ${gabung} where u.id = any(${[...id]}::uuid[])`.execute(db)
  return new Map(hasil.rows.map((b) => [b.id, b]))
}

type Rencana = { jalan: (urutBatas: Syarat) => Jalan[]; paling: number; sendiri: boolean }

const BERHURUF_SAJA = /^[^\d-]{3,}$/

/**
 * How the list is reached. Without filters: walks in the order of the list. A name few people bear: from those people. A name
 * many bear: the walks again, each row looked at, since one in a hundred fits. All else: one condition, planned for its values.
 */
async function rencanakan(db: Db, q: TanyaDaftar): Promise<Rencana> {
  const { cari, layanan: _l, ...lain } = q.saring
  const satu: Rencana = { jalan: () => [satuJalan(q)], paling: HITUNG_PALING, sendiri: true }
  if (Object.values(lain).some((n) => n !== undefined) || q.tampilan.jenis === 'ditandatangani') return satu
  const banyakLayanan =
    q.tampilan.jenis === 'semua' && q.lihat.layanan !== 'semua' && q.lihat.layanan.length > LAYANAN_BANYAK
  if (!cari) {
    const paling = banyakLayanan ? HITUNG_CARI_PALING : HITUNG_PALING
    return { jalan: (b) => banyakJalan(q, [], b), paling, sendiri: false }
  }
  const teks = untukDicari(cari)
  if (!BERHURUF_SAJA.test(teks)) return satu
  const orang = await cariIdPegawai(db, teks, ORANG_PALING + 1)
  if (orang.length === 0) return satu
  const lagi =
    orang.length > ORANG_PALING ? sql`strpos(u.cari, ${teks}) > 0` : sql`u.pegawai_id = any(${orang}::uuid[])`
  if (orang.length <= ORANG_PALING) {
    const { cari: _c, ...saring } = q.saring
    return { jalan: () => [satuJalan({ ...q, saring }, [lagi])], paling: HITUNG_PALING, sendiri: false }
  }
  return { jalan: (b) => banyakJalan(q, [lagi], b), paling: HITUNG_CARI_PALING, sendiri: false }
}

/** One page of cases. */
export async function daftarUsulan(db: Db, q: TanyaDaftar): Promise<HasilDaftar> {
  const { jalan, paling, sendiri } = await rencanakan(db, q)
  const lewati = (q.halaman - 1) * q.ukuran
  const batas = sql.lit(batasCalon({ ...q, hitung: paling }))
  const urut = sql`order by ${KUNCI[q.urut]}${ARAH[q.urut]}, u.id`
  const urutBatas = sql`${urut} limit ${batas}`
  const semua = jalan(urutBatas)
  if (semua.length === 0) return { baris: [], jumlah: 0, lebih: false }
  // Each walk keeps its first rows; what several walks find is one row.
  const calon = semua.map((j) => sql`(select u.id, ${KUNCI[q.urut]} as k from ${j} ${urutBatas})`)
  const hasil = await sql<BarisRingkas & { jumlah: number }>`${sendiri ? rencanaSendiri : sql``}
    with calon as materialized (${sql.join(calon, sql` union `)}),
      halaman as materialized (select id, row_number() over (order by k${ARAH[q.urut]}, id) as n from calon)
    select ${kolom(q.hari)}, (select count(*)::int from calon) as jumlah
    from halaman h join usulan u on u.id = h.id ${gabung}
    where h.n > ${lewati}::int and h.n <= ${lewati + q.ukuran}::int order by h.n`.execute(db)
  return susunHasil(db, q, hasil.rows, paling)
}

async function susunHasil(
  db: Db,
  q: TanyaDaftar,
  isi: readonly (BarisRingkas & { jumlah: number })[],
  paling: number,
): Promise<HasilDaftar> {
  const terhitung = isi[0]?.jumlah
  if (terhitung === undefined) {
    if (q.halaman === 1) return { baris: [], jumlah: 0, lebih: false }
    const pertama = await daftarUsulan(db, { ...q, halaman: 1 })
    return { ...pertama, baris: [] }
  }
  const baris = isi.map(({ jumlah: _, ...b }) => b)
  return { baris, ...ringkasHalaman({ ...q, hitung: paling }, terhitung, isi.length) }
}
