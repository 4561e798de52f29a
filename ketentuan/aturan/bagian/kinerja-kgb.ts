// Penilaian kinerja sebagai syarat KGB: "sekurang-kurangnya cukup" (PP 7/1977 Pasal 11 huruf b) menurut eranya.
import type { HasilSyarat, Kutipan, Putusan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { syarat } from './kata.ts'

/** One way of appraisal, by year appraised: what each predikat means against "cukup". */
export type EraKinerja = {
  nama: string
  dariTahun: number
  sampaiTahun?: number
  dasar: Kutipan
  cukup: readonly string[]
  kurang: readonly string[]
  /** Predikat of which the text leaves open whether it is at least "cukup", and why (PV). */
  ragu: readonly string[]
}

export const ERA_KINERJA: readonly EraKinerja[] = [
  {
    nama: 'predikat kinerja PermenPANRB 6/2022',
    dariTahun: 2022,
    dasar: 'PermenPANRB 6/2022',
    cukup: ['sangat baik', 'baik'],
    kurang: ['kurang', 'kurang/misconduct', 'sangat kurang'],
    ragu: ['butuh perbaikan'],
  },
  {
    nama: 'penilaian kinerja PP 30/2019',
    dariTahun: 2020,
    sampaiTahun: 2021,
    dasar: 'PP 30/2019',
    cukup: ['sangat baik', 'baik', 'cukup'],
    kurang: ['kurang', 'sangat kurang', 'buruk'],
    ragu: [],
  },
  {
    nama: 'penilaian prestasi kerja PP 46/2011',
    dariTahun: 2014,
    sampaiTahun: 2019,
    dasar: 'PP 46/2011',
    cukup: ['sangat baik', 'baik', 'cukup'],
    kurang: ['kurang', 'buruk'],
    ragu: [],
  },
  {
    nama: 'DP3',
    dariTahun: 1979,
    sampaiTahun: 2013,
    dasar: 'PP 10/1979',
    cukup: ['amat baik', 'baik', 'cukup'],
    kurang: ['sedang', 'kurang'],
    ragu: [],
  },
]

const DASAR = 'PP 7/1977 Pasal 11 huruf b'
const UMUR_PALING_TAHUN = 2

function bandingkanPredikat(era: EraKinerja, predikat: string): Putusan {
  const p = predikat.trim().toLowerCase().replaceAll('-', ' ')
  if (era.cukup.includes(p)) return 'memenuhi'
  if (era.kurang.includes(p)) return 'tidak-memenuhi'
  return era.ragu.includes(p) ? 'perlu-pertimbangan' : 'data-kurang'
}

const SARAN: Record<Exclude<Putusan, 'memenuhi'>, string> = {
  'tidak-memenuhi':
    'KGB ditunda dengan surat keputusan paling lama satu tahun (PP 7/1977 Pasal 13), lalu dinilai kembali.',
  'perlu-pertimbangan':
    'Pejabat yang membidangi menetapkan apakah predikat ini setara "cukup"; catat alasannya.',
  'data-kurang': 'Betulkan predikat pada riwayat kinerja menurut peraturan tahun itu.',
}

/** The newest appraisal of a year before the TMT, not older than two years, must be at least "cukup". */
export function syaratKinerja(fakta: Fakta, tmt: Tanggal, era: readonly EraKinerja[]): HasilSyarat {
  const bunyi = 'Penilaian pelaksanaan pekerjaan rata-rata sekurang-kurangnya "cukup".'
  const tahunTmt = tahunDari(tmt)
  const terbaru = (fakta.pegawai?.kinerja ?? [])
    .filter((k) => k.tahun < tahunTmt)
    .toSorted((a, b) => b.tahun - a.tahun)[0]
  if (!terbaru || terbaru.tahun < tahunTmt - UMUR_PALING_TAHUN) {
    const kata = `Penilaian kinerja tahun ${tahunTmt - 1} atau ${tahunTmt - UMUR_PALING_TAHUN} belum ada (pegawai.kinerja).`
    return syarat('kinerja', bunyi, [DASAR], 'data-kurang', kata, 'Lengkapi penilaian kinerja tahun itu.')
  }
  const pakai = era.find(
    (e) => e.dariTahun <= terbaru.tahun && (e.sampaiTahun === undefined || terbaru.tahun <= e.sampaiTahun),
  )
  const kata = `Tahun ${terbaru.tahun}: ${terbaru.predikat}`
  if (!pakai)
    return syarat(
      'kinerja',
      bunyi,
      [DASAR],
      'data-kurang',
      `${kata}; aturan penilaian tahun itu belum dimuat.`,
    )
  const putusan = bandingkanPredikat(pakai, terbaru.predikat)
  const asing = putusan === 'data-kurang' ? '; sebutan ini tidak dikenal pada' : ' menurut'
  return syarat(
    'kinerja',
    bunyi,
    [DASAR, pakai.dasar],
    putusan,
    `${kata}${asing} ${pakai.nama}.`,
    putusan === 'memenuhi' ? undefined : SARAN[putusan],
  )
}
