// Rezim cuti tahunan: the figures of each legal era, dated, apart from the arithmetic (cuti-saldo.ts).
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { JenisAsn } from '#mesin/bentuk-fakta.ts'

/** Two readings of "tidak digunakan dua tahun": no day used at all, or merely something left of both years. */
export type TafsirBerturut = 'nol-terpakai' | 'ada-sisa'
/** What an earlier year may bring: at most `sisaTahunPaling` each, or only the sum is limited. */
export type TafsirSisa = 'enam-tiap-tahun' | 'jumlah'

export type RezimTahunan = {
  kode: 'pp-24-1976' | 'pp-11-2017' | 'pp-17-2020' | 'pppk'
  berlaku: Tanggal
  /** Last day of force, inclusive. */
  sampai?: Tanggal
  /** Working days a year, and months of unbroken work before the first. */
  hari: number
  minBulan: number
  /** Fewest working days of one taking. */
  minAmbil: number
  /** Calendar days added for a place hard to reach. */
  sulitHari: number
  /** Highest total with what is brought over from one year, and after `tahunBerturut` years not used. */
  totalLanjut: number
  totalBerturut: number
  tahunBerturut: number
  /** Highest total when the leave was deferred for reasons of service. */
  totalTangguh: number
  sisaTahunPaling: number
  tafsirBerturut: TafsirBerturut
  tafsirSisa: TafsirSisa
  guru: 'tidak-berhak' | 'disamakan-memakai' | 'berhak'
  /** PPPK: the contract must be longer than so many months for the two totals. */
  perjanjianLebihBulan?: { lanjut: number; berturut: number }
  pasal: Record<'hak' | 'sulit' | 'lanjut' | 'berturut' | 'tangguh' | 'guru' | 'bersama' | 'gugur', Kutipan>
  catatan: string
}

const DASAR_1976: RezimTahunan = {
  kode: 'pp-24-1976',
  berlaku: '1976-12-22',
  hari: 12,
  minBulan: 12,
  minAmbil: 3,
  sulitHari: 14,
  totalLanjut: 18,
  totalBerturut: 24,
  tahunBerturut: 3,
  totalTangguh: 24,
  sisaTahunPaling: 12,
  tafsirBerturut: 'nol-terpakai',
  tafsirSisa: 'jumlah',
  guru: 'tidak-berhak',
  pasal: {
    hak: 'PP 24/1976 Pasal 4',
    sulit: 'PP 24/1976 Pasal 5',
    lanjut: 'PP 24/1976 Pasal 6 ayat (1)',
    berturut: 'PP 24/1976 Pasal 6 ayat (2)',
    tangguh: 'PP 24/1976 Pasal 7',
    guru: 'PP 24/1976 Pasal 8',
    bersama: 'PP 24/1976 Pasal 3',
    gugur: 'PP 24/1976 Pasal 9',
  },
  catatan:
    '"Lebih dari 2 tahun berturut-turut" dibaca tiga tahun sebelumnya tanpa satu hari pun terpakai; bacaan lain: dua tahun sebelumnya.',
}

const DASAR_2017: RezimTahunan = {
  ...DASAR_1976,
  kode: 'pp-11-2017',
  berlaku: '2017-04-07',
  minAmbil: 1,
  sulitHari: 12,
  tahunBerturut: 2,
  sisaTahunPaling: 6,
  tafsirSisa: 'enam-tiap-tahun',
  guru: 'disamakan-memakai',
  pasal: {
    hak: 'PP 11/2017 Pasal 311',
    sulit: 'PP 11/2017 Pasal 312',
    lanjut: 'PP 11/2017 Pasal 313 ayat (1)',
    berturut: 'PP 11/2017 Pasal 313 ayat (2)',
    tangguh: 'PP 11/2017 Pasal 314',
    guru: 'PP 11/2017 Pasal 315',
    bersama: 'PP 11/2017 Pasal 333',
    gugur: 'PP 11/2017 Pasal 316',
  },
  catatan:
    'Pasal itu dapat dibaca lain: cukup masih ada sisa pada kedua tahun, atau hanya jumlah seluruh sisa yang dibatasi.',
}

const LAMA: RezimTahunan = { ...DASAR_1976, sampai: '2017-04-06' }
const BARU: RezimTahunan = { ...DASAR_2017, sampai: '2020-02-27' }
const GURU_BERHAK: RezimTahunan = {
  ...DASAR_2017,
  kode: 'pp-17-2020',
  berlaku: '2020-02-28',
  guru: 'berhak',
  pasal: { ...DASAR_2017.pasal, guru: 'PP 17/2020 Pasal 315' },
}

const PPPK: RezimTahunan = {
  ...DASAR_2017,
  kode: 'pppk',
  berlaku: '2022-01-01',
  sulitHari: 6,
  guru: 'berhak',
  perjanjianLebihBulan: { lanjut: 24, berturut: 36 },
  pasal: {
    hak: 'Peraturan BKN 7/2022',
    sulit: 'Peraturan BKN 7/2022',
    lanjut: 'Peraturan BKN 7/2022',
    berturut: 'Peraturan BKN 7/2022',
    tangguh: 'Peraturan BKN 7/2022',
    guru: 'Peraturan BKN 7/2022',
    bersama: 'PP 11/2017 Pasal 333',
    gugur: 'Peraturan BKN 7/2022',
  },
  catatan:
    'Peraturan BKN 7/2022 belum dicocokkan dengan naskah resmi; batas 18 dan 24 hari menurut lama perjanjian kerja.',
}

export type ParameterTahunan = { pns: RezimTahunan[]; pppk: RezimTahunan[] }

/** The figures as each edition of the rules knows them: its own era and those before it. */
export const TAHUNAN_LAMA: ParameterTahunan = { pns: [LAMA], pppk: [] }
export const TAHUNAN_2017: ParameterTahunan = { pns: [BARU, LAMA], pppk: [] }
export const TAHUNAN_2020: ParameterTahunan = { pns: [GURU_BERHAK, BARU, LAMA], pppk: [] }
export const TAHUNAN_2022: ParameterTahunan = { pns: [GURU_BERHAK, BARU, LAMA], pppk: [PPPK] }

/** The regime for a kind of employee on a day; undefined when no text gives that kind leave then. */
export function rezimPada(p: ParameterTahunan, jenis: JenisAsn, hari: Tanggal): RezimTahunan | undefined {
  const daftar = jenis === 'pppk' ? p.pppk : jenis === 'ptt' ? [] : p.pns
  return daftar.find((r) => r.berlaku <= hari && (r.sampai === undefined || hari <= r.sampai))
}
