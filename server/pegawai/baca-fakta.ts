// Fakta: the histories of many people in a constant number of queries, in the shape every rule reads.

import { sql } from 'kysely'
import type { FaktaPegawai, FaktaUnit } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'
import { DARI, kolomDari, type NamaRiwayat, SEMUA_RIWAYAT, TANPA_KOREKSI } from './baca-fakta-kolom.ts'

/** Up to here a set is small: all its histories come in one statement, since going to and fro would cost more than the work. */
const KUMPULAN_KECIL = 50

/** People read per round when a whole population streams by: large, because each round reads every history once. */
const UKURAN_RONDE = 5_000

export type FaktaOrang = {
  id: string
  namaCari: string
  namaLengkap: string
  sapaan: string
  pegawai: FaktaPegawai
  unit: FaktaUnit
  perangkatDaerahId: string
  perangkatDaerahSingkat: string
  unitNama: string | null
}

type BarisOrang = {
  id: string
  nama_cari: string
  nama_lengkap: string
  sapaan: string
  nip: string
  lahir: string
  tempat_lahir: string
  jenis_kelamin: 'pria' | 'wanita'
  tmt_cpns: string
  pd_id: string
  pd_kode: string
  pd_nama: string
  pd_singkat: string
  minggu_kerja: 5 | 6
  unit_nama: string | null
  riwayat: Partial<Record<NamaRiwayat, unknown[][] | undefined>>
}

/** Rows come as arrays in the order of KOLOM. Nulls are dropped: a fact that is not there is absent, and a rule then answers 'data-kurang'. */
function urai<T>(b: BarisOrang, nama: NamaRiwayat, ringkas: boolean): T[] {
  const kunci = kolomDari(nama, ringkas).map(([k]) => k)
  return (b.riwayat[nama] ?? []).map((sel) => {
    const butir: Record<string, unknown> = {}
    for (const [i, k] of kunci.entries()) if (sel[i] !== null) butir[k] = sel[i]
    return butir as T
  })
}

type R = FaktaPegawai
type Butir<K extends keyof R> = NonNullable<R[K]> extends readonly (infer U)[] ? U : never

const RIWAYAT_LAIN = [
  'keluarga',
  'diklat',
  'penghargaan',
  'angkaKredit',
  'ujian',
  'belajar',
  'cuti',
  'mutasiCuti',
  'pidana',
  'perjanjian',
  'tugas',
] as const

const riwayatLain = (b: BarisOrang, ringkas: boolean): Partial<R> =>
  Object.fromEntries(RIWAYAT_LAIN.map((n) => [n, urai(b, n, ringkas)]))

function keFakta(b: BarisOrang, ringkas: boolean): FaktaOrang {
  return {
    id: b.id,
    namaCari: b.nama_cari,
    namaLengkap: b.nama_lengkap,
    sapaan: b.sapaan,
    perangkatDaerahId: b.pd_id,
    perangkatDaerahSingkat: b.pd_singkat,
    unitNama: b.unit_nama,
    unit: { kode: b.pd_kode, nama: b.pd_nama, mingguKerja: b.minggu_kerja },
    pegawai: {
      nama: b.nama_lengkap,
      nip: b.nip,
      lahir: b.lahir,
      tempatLahir: b.tempat_lahir,
      jenisKelamin: b.jenis_kelamin,
      tmtCpns: b.tmt_cpns,
      status: urai<Butir<'status'>>(b, 'status', ringkas),
      pangkat: urai<Butir<'pangkat'>>(b, 'pangkat', ringkas),
      gaji: urai<Butir<'gaji'>>(b, 'gaji', ringkas),
      jabatan: urai<Butir<'jabatan'>>(b, 'jabatan', ringkas),
      pendidikan: urai<Butir<'pendidikan'>>(b, 'pendidikan', ringkas),
      kinerja: urai<Butir<'kinerja'>>(b, 'kinerja', ringkas),
      hukuman: urai<Butir<'hukuman'>>(b, 'hukuman', ringkas),
      penundaanKgb: urai<Butir<'penundaanKgb'>>(b, 'penundaan', ringkas),
      peninjauanMasaKerja: urai<Butir<'peninjauanMasaKerja'>>(b, 'pmk', ringkas),
      ...riwayatLain(b, ringkas),
    },
  }
}

/**
 * One history of the set, one row a person. A statement of its own: its plan is an index scan whatever the planner
 * believes of the set, while one joined statement fell into nested loops once its plan was kept for reuse. Every name
 * in the text comes from the tables above, never from input.
 */
async function bacaRiwayat(
  db: Db,
  id: readonly string[],
  n: NamaRiwayat,
  ringkas: boolean,
): Promise<Map<string, unknown[][]>> {
  const isi = kolomDari(n, ringkas)
    .map(([, kolom]) => kolom)
    .join(', ')
  const hasil = await sql<{ pegawai_id: string; isi: unknown[][] }>`
    select r.pegawai_id, ${sql.raw(`json_agg(json_build_array(${isi}) order by ${DARI[n].urut}) as isi from ${DARI[n].dari}`)}
    where r.pegawai_id = any(${[...id]}::uuid[])${sql.raw(saringanRiwayat(n))} group by r.pegawai_id`.execute(
    db,
  )
  return new Map(hasil.rows.map((b) => [b.pegawai_id, b.isi]))
}

const saringanRiwayat = (n: NamaRiwayat): string =>
  TANPA_KOREKSI.has(n) ? '' : ' and r.dikoreksi_oleh is null'

/**
 * All histories of a few people in one statement: for each person one look into each index. The text depends on nothing but
 * the histories asked for, so that its plan is kept. A transition inside a transaction has one connection: what were twenty
 * statements one after the other is one.
 */
async function bacaRiwayatSekaligus(
  db: Db,
  id: readonly string[],
  nama: readonly NamaRiwayat[],
  ringkas: boolean,
): Promise<Map<string, Partial<Record<NamaRiwayat, unknown[][]>>>> {
  if (nama.length === 0) return new Map()
  const bagian = nama.map((n) => {
    const isi = kolomDari(n, ringkas)
      .map(([, kolom]) => kolom)
      .join(', ')
    return sql.raw(`(select json_agg(json_build_array(${isi}) order by ${DARI[n].urut}) from ${DARI[n].dari}
      where r.pegawai_id = o.id${saringanRiwayat(n)}) as "${n}"`)
  })
  const hasil = await sql<{ id: string } & Partial<Record<NamaRiwayat, unknown[][] | null>>>`
    select o.id, ${sql.join(bagian)} from unnest(${[...id]}::uuid[]) as o(id)`.execute(db)
  return new Map(
    hasil.rows.map(({ id: satu, ...isi }) => [
      satu,
      Object.fromEntries(Object.entries(isi).filter(([, baris]) => baris !== null)),
    ]),
  )
}

type Tempat = { perangkat_daerah_id: string; unit_nama: string }

/** Definitive post on the day: where the person is placed. */
async function bacaTempat(db: Db, id: readonly string[], hari: string): Promise<Map<string, Tempat>> {
  const hasil = await sql<Tempat & { pegawai_id: string }>`
    select distinct on (r.pegawai_id) r.pegawai_id, j.perangkat_daerah_id, n.nama as unit_nama
    from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi n on n.id = j.unit_organisasi_id
    where r.pegawai_id = any(${[...id]}::uuid[]) and r.dikoreksi_oleh is null and r.kedudukan = 'definitif'
      and r.berlaku @> ${hari}::date
    order by r.pegawai_id, r.id`.execute(db)
  return new Map(hasil.rows.map((b) => [b.pegawai_id, b]))
}

type BarisDasar = Omit<
  BarisOrang,
  'pd_id' | 'pd_kode' | 'pd_nama' | 'pd_singkat' | 'minggu_kerja' | 'unit_nama' | 'riwayat'
> & {
  perangkat_daerah_id: string
}
type BarisPd = Pick<BarisOrang, 'pd_id' | 'pd_kode' | 'pd_nama' | 'pd_singkat' | 'minggu_kerja'>

async function bacaDasar(db: Db, id: readonly string[]): Promise<BarisDasar[]> {
  const hasil = await sql<BarisDasar>`
    select id, nama_cari, nama_lengkap, sapaan, nip, lahir, tempat_lahir, jenis_kelamin, tmt_cpns, perangkat_daerah_id
    from pegawai where id = any(${[...id]}::uuid[])`.execute(db)
  return hasil.rows
}

async function bacaPd(db: Db): Promise<Map<string, BarisPd>> {
  const hasil =
    await sql<BarisPd>`select id as pd_id, kode as pd_kode, nama as pd_nama, nama_singkat as pd_singkat, minggu_kerja
    from perangkat_daerah`.execute(db)
  return new Map(hasil.rows.map((b) => [b.pd_id, b]))
}

type Bacaan = readonly (() => Promise<unknown>)[]
type HasilBacaan<T extends Bacaan> = { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> }

/**
 * Runs statements side by side where the database can (a pool: one is parsed here while the next is computed there), one
 * after the other inside a transaction, which has a single connection.
 */
async function bersama<const T extends Bacaan>(db: Db, bacaan: T): Promise<HasilBacaan<T>> {
  if (!db.isTransaction) return (await Promise.all(bacaan.map((b) => b()))) as HasilBacaan<T>
  const hasil: unknown[] = []
  for (const b of bacaan) hasil.push(await b())
  return hasil as HasilBacaan<T>
}

/** The same histories with a statement each, side by side: for a round of thousands. */
async function bacaRiwayatMasing(
  db: Db,
  id: readonly string[],
  nama: readonly NamaRiwayat[],
  ringkas: boolean,
): Promise<Map<string, BarisOrang['riwayat']>> {
  const isi = await bersama(
    db,
    nama.map((n) => () => bacaRiwayat(db, id, n, ringkas)),
  )
  return new Map(id.map((satu) => [satu, Object.fromEntries(nama.map((n, i) => [n, isi[i]?.get(satu)]))]))
}

/** A constant number of statements for the whole set: people, placement, units, and the histories asked for. */
async function bacaSatuRonde(
  db: Db,
  id: readonly string[],
  hari: string,
  nama: readonly NamaRiwayat[],
  ringkas: boolean,
): Promise<FaktaOrang[]> {
  const [dasar, tempat, perPd] = await bersama(db, [
    () => bacaDasar(db, id),
    () => bacaTempat(db, id, hari),
    () => bacaPd(db),
  ] as const)
  const riwayat = await (id.length <= KUMPULAN_KECIL ? bacaRiwayatSekaligus : bacaRiwayatMasing)(
    db,
    id,
    nama,
    ringkas,
  )
  return dasar.flatMap((o) => {
    const di = tempat.get(o.id)
    const unit = perPd.get(di?.perangkat_daerah_id ?? o.perangkat_daerah_id)
    if (!unit) return []
    return [
      keFakta({ ...o, ...unit, unit_nama: di?.unit_nama ?? null, riwayat: riwayat.get(o.id) ?? {} }, ringkas),
    ]
  })
}

/** Facts and placement of each person on `hari`; ids that do not exist are absent from the map. */
export async function bacaFakta(
  db: Db,
  id: readonly string[],
  hari: string,
): Promise<Map<string, FaktaOrang>> {
  const peta = new Map<string, FaktaOrang>()
  for await (const ronde of alirkanFakta(db, id, hari)) for (const orang of ronde) peta.set(orang.id, orang)
  return peta
}

/**
 * The same for a whole population, in rounds, so that 20,000 people never stand in memory at once. `riwayat` leaves out
 * histories the rule does not look at (`Aturan.butuh`), `ringkas` the numbers of decrees.
 */
export async function* alirkanFakta(
  db: Db,
  id: readonly string[],
  hari: string,
  riwayat: readonly NamaRiwayat[] = SEMUA_RIWAYAT,
  ringkas = false,
): AsyncGenerator<FaktaOrang[]> {
  const unik = [...new Set(id)]
  for (let mulai = 0; mulai < unik.length; mulai += UKURAN_RONDE)
    yield await bacaSatuRonde(db, unik.slice(mulai, mulai + UKURAN_RONDE), hari, riwayat, ringkas)
}
