// Fakta: the histories of many people in a constant number of queries, in the shape every rule reads.

import { sql } from 'kysely'
import type { FaktaPegawai, FaktaUnit } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

/** People read per round when a whole population streams by: large, because each round reads every history once. */
const UKURAN_RONDE = 10_000

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
  riwayat: Partial<Record<NamaRiwayat, unknown[][] | null>>
}

/** Rows come as arrays in the order of KOLOM. Nulls are dropped: a fact that is not there is absent, and a rule then answers 'data-kurang'. */
function urai<T>(b: BarisOrang, nama: NamaRiwayat): T[] {
  const kunci = KOLOM[nama].map(([k]) => k)
  return (b.riwayat[nama] ?? []).map((sel) => {
    const butir: Record<string, unknown> = {}
    for (const [i, k] of kunci.entries()) if (sel[i] !== null) butir[k] = sel[i]
    return butir as T
  })
}

type R = FaktaPegawai
type Butir<K extends keyof R> = NonNullable<R[K]> extends readonly (infer U)[] ? U : never

function keFakta(b: BarisOrang): FaktaOrang {
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
      status: urai<Butir<'status'>>(b, 'status'),
      pangkat: urai<Butir<'pangkat'>>(b, 'pangkat'),
      gaji: urai<Butir<'gaji'>>(b, 'gaji'),
      jabatan: urai<Butir<'jabatan'>>(b, 'jabatan'),
      pendidikan: urai<Butir<'pendidikan'>>(b, 'pendidikan'),
      kinerja: urai<Butir<'kinerja'>>(b, 'kinerja'),
      hukuman: urai<Butir<'hukuman'>>(b, 'hukuman'),
      penundaanKgb: urai<Butir<'penundaanKgb'>>(b, 'penundaan'),
      peninjauanMasaKerja: urai<Butir<'peninjauanMasaKerja'>>(b, 'pmk'),
    },
  }
}

type NamaRiwayat =
  | 'status'
  | 'pangkat'
  | 'gaji'
  | 'jabatan'
  | 'pendidikan'
  | 'kinerja'
  | 'hukuman'
  | 'penundaan'
  | 'pmk'

/** Every history; the watch over a whole town reads only what its rule looks at. */
const SEMUA_RIWAYAT: readonly NamaRiwayat[] = [
  'status',
  'pangkat',
  'gaji',
  'jabatan',
  'pendidikan',
  'kinerja',
  'hukuman',
  'penundaan',
  'pmk',
]

type Kolom = readonly (readonly [kunci: string, isi: string])[]
const RENTANG: Kolom = [
  ['mulai', 'lower(r.berlaku)'],
  ['sampai', 'upper(r.berlaku) - 1'],
]
const SK: Kolom = [
  ['nomor', 'r.nomor'],
  ['tanggal', 'r.tanggal'],
]
const PANGKAT: Kolom = [
  ['golongan', 'r.golongan'],
  ['mkgBulan', 'r.mkg_bulan'],
  ['tmt', 'r.tmt'],
]

const KOLOM: Record<NamaRiwayat, Kolom> = {
  status: [['jenis', 'r.jenis'], ['keadaan', 'r.keadaan'], ...RENTANG],
  pangkat: [...PANGKAT, ...SK],
  gaji: [['gajiPokok', 'r.gaji_pokok'], ...PANGKAT, ['jenis', 'r.jenis'], ...SK, ['pejabat', 'r.pejabat']],
  jabatan: [
    ['kode', 'j.kode'],
    ['nama', 'j.nama'],
    ['jenis', 'j.jenis'],
    ['jenjang', 'j.jenjang'],
    ['eselon', 'j.eselon'],
    ['kedudukan', 'r.kedudukan'],
    ['unit', 'n.nama'],
    ...RENTANG,
  ],
  pendidikan: [
    ['jenjang', 'r.jenjang'],
    ['jurusan', 'r.jurusan'],
    ['lulus', 'r.lulus'],
  ],
  kinerja: [
    ['tahun', 'r.tahun'],
    ['predikat', 'r.predikat'],
  ],
  hukuman: [['jenis', 'r.jenis'], ['tingkat', 'r.tingkat'], ['nomor', 'r.nomor'], ...RENTANG],
  penundaan: [['tmt', 'r.tmt'], ['bulan', 'r.bulan'], ...SK],
  pmk: [
    ['tmt', 'r.tmt'],
    ['tambahBulan', 'r.tambah_bulan'],
    ['nomor', 'r.nomor'],
  ],
}

const DARI: Record<NamaRiwayat, { dari: string; urut: string }> = {
  status: { dari: 'riwayat_status r', urut: 'r.berlaku' },
  pangkat: { dari: 'riwayat_pangkat r', urut: 'r.tmt' },
  gaji: { dari: 'riwayat_gaji r', urut: 'r.tmt, r.dicatat_pada, r.id' },
  jabatan: {
    dari: `riwayat_jabatan r join jabatan j on j.id = r.jabatan_id and j.jenis <> 'kepala-daerah' join unit_organisasi n on n.id = j.unit_organisasi_id`,
    urut: 'r.berlaku, r.id',
  },
  pendidikan: { dari: 'riwayat_pendidikan r', urut: 'r.lulus' },
  kinerja: { dari: 'riwayat_kinerja r', urut: 'r.tahun' },
  hukuman: { dari: 'riwayat_hukuman r', urut: 'r.berlaku' },
  penundaan: { dari: 'riwayat_penundaan_kgb r', urut: 'r.tmt, r.id' },
  pmk: { dari: 'riwayat_peninjauan_masa_kerja r', urut: 'r.tmt' },
}

/** One history of the set as SQL; every name in it comes from the tables above, never from input. */
function sqlRiwayat(n: NamaRiwayat): string {
  const isi = KOLOM[n].map(([, isi]) => isi).join(', ')
  return `, ${n}_ as (select r.pegawai_id, json_agg(json_build_array(${isi}) order by ${DARI[n].urut}) as isi from ${DARI[n].dari} where r.dikoreksi_oleh is null and r.pegawai_id in (select pegawai_id from sasaran) group by 1)`
}

/** One statement for all histories: each table is read once for the whole set and grouped by person. */
async function bacaSatuRonde(
  db: Db,
  id: readonly string[],
  hari: string,
  nama: readonly NamaRiwayat[],
): Promise<FaktaOrang[]> {
  const daftar = [...id]
  const bagian = sql.raw(nama.map(sqlRiwayat).join(''))
  const kolom = sql.raw(nama.map((n) => `'${n}', ${n}_.isi`).join(', '))
  const sambung = sql.raw(nama.map((n) => ` left join ${n}_ on ${n}_.pegawai_id = p.id`).join(''))
  const hasil = await sql<BarisOrang>`
with sasaran as (select unnest(${daftar}::uuid[]) as pegawai_id),
tempat as (select distinct on (r.pegawai_id) r.pegawai_id, j.perangkat_daerah_id, n.nama as unit_nama
  from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi n on n.id = j.unit_organisasi_id
  where r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date and r.pegawai_id in (select pegawai_id from sasaran)
  order by r.pegawai_id, r.id)
${bagian}
select p.id, p.nama_cari, p.nama_lengkap, p.sapaan, p.nip, p.lahir, p.tempat_lahir, p.jenis_kelamin, p.tmt_cpns,
  o.id as pd_id, o.kode as pd_kode, o.nama as pd_nama, o.nama_singkat as pd_singkat, o.minggu_kerja, tempat.unit_nama,
  json_build_object(${kolom}) as riwayat
from sasaran s join pegawai p on p.id = s.pegawai_id
left join tempat on tempat.pegawai_id = p.id
join perangkat_daerah o on o.id = coalesce(tempat.perangkat_daerah_id, p.perangkat_daerah_id)
${sambung}`.execute(db)
  return hasil.rows.map(keFakta)
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
 * histories the rule does not look at (`Aturan.butuh`).
 */
export async function* alirkanFakta(
  db: Db,
  id: readonly string[],
  hari: string,
  riwayat: readonly NamaRiwayat[] = SEMUA_RIWAYAT,
): AsyncGenerator<FaktaOrang[]> {
  const unik = [...new Set(id)]
  for (let mulai = 0; mulai < unik.length; mulai += UKURAN_RONDE)
    yield await bacaSatuRonde(db, unik.slice(mulai, mulai + UKURAN_RONDE), hari, riwayat)
}

const RIWAYAT_BUTUH: Record<string, NamaRiwayat> = {
  'pegawai.status': 'status',
  'pegawai.pangkat': 'pangkat',
  'pegawai.gaji': 'gaji',
  'pegawai.jabatan': 'jabatan',
  'pegawai.pendidikan': 'pendidikan',
  'pegawai.kinerja': 'kinerja',
  'pegawai.hukuman': 'hukuman',
  'pegawai.penundaanKgb': 'penundaan',
  'pegawai.peninjauanMasaKerja': 'pmk',
}

/** Histories a rule reads, from the paths it names. */
export function riwayatUntuk(butuh: readonly string[]): NamaRiwayat[] {
  return [...new Set(butuh.flatMap((b) => RIWAYAT_BUTUH[b] ?? []))]
}
