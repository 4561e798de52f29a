// Penilaian kinerja sebagai syarat kenaikan pangkat: "tiap unsur baik" (DP3) dan padanannya pada tiap zaman.
import type { HasilSyarat, Kutipan, Putusan, Tanggal } from '#mesin/bentuk.ts'
import type { FaktaKinerja } from '#mesin/bentuk-fakta.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { syarat } from '../kata.ts'
import { predikatMatriks } from '../predikat.ts'
import type { Calon } from './calon.ts'

export type Mutu = 'baik' | 'amat-baik'

type Era = {
  nama: string
  dariTahun: number
  dasar: Kutipan
  /** Words that stand for the quality asked. */
  baik: readonly string[]
  amat: readonly string[]
  /** Lowest mark of an element, or of the whole, that stands for it. */
  nilaiBaik?: number
  nilaiAmat?: number
  tiapUnsur?: true
}

const BARU = { baik: ['sangat baik', 'baik'], amat: ['sangat baik'] }

/** Newest first. The reading of "DP3 baik" after 2013 as the predikat of the year is common practice, not yet checked (PV). */
export const ERA_KP: readonly Era[] = [
  { nama: 'PermenPANRB 6/2022', dariTahun: 2022, dasar: 'PermenPANRB 6/2022', ...BARU },
  { nama: 'PP 30/2019', dariTahun: 2020, dasar: 'PP 30/2019', ...BARU },
  {
    nama: 'PP 46/2011',
    dariTahun: 2014,
    dasar: 'PP 46/2011',
    ...BARU,
    nilaiBaik: 76,
    nilaiAmat: 91,
  },
  {
    nama: 'DP3',
    dariTahun: 1979,
    dasar: 'PP 10/1979',
    baik: ['amat baik', 'baik'],
    amat: ['amat baik'],
    nilaiBaik: 76,
    nilaiAmat: 91,
    tiapUnsur: true,
  },
]

const baku = (kata: string): string => kata.trim().toLowerCase().replaceAll('-', ' ')

type Nilai = { putusan: Putusan; kata: string }

function nilaiUnsur(k: FaktaKinerja, era: Era, mutu: Mutu): Nilai {
  const boleh = mutu === 'baik' ? era.baik : era.amat
  const batas = (mutu === 'baik' ? era.nilaiBaik : era.nilaiAmat) ?? 0
  const unsur = Object.entries(k.unsur ?? {}).map(([nama, kata]) => [nama, kata, boleh.includes(baku(kata))])
  const skor = Object.entries(k.skor ?? {}).map(([nama, n]) => [nama, String(n), n >= batas])
  const semua = [...unsur, ...skor]
  const gagal = semua.find(([, , lulus]) => lulus === false)
  if (gagal)
    return { putusan: 'tidak-memenuhi', kata: `${k.tahun}: unsur ${gagal[0]} bernilai ${gagal[1]} (DP3)` }
  if (semua.length === 0) {
    if (!boleh.includes(baku(k.predikat)))
      return { putusan: 'tidak-memenuhi', kata: `${k.tahun}: ${k.predikat} (DP3)` }
    return {
      putusan: 'data-kurang',
      kata: `${k.tahun}: nilai tiap unsur DP3 belum dicatat (pegawai.kinerja unsur atau skor)`,
    }
  }
  return { putusan: 'memenuhi', kata: `${k.tahun}: tiap unsur ${mutu.replace('-', ' ')} (DP3)` }
}

function nilaiTahun(k: FaktaKinerja, mutu: Mutu, rata: boolean): Nilai {
  const era = ERA_KP.find((e) => e.dariTahun <= k.tahun)
  if (!era) return { putusan: 'data-kurang', kata: `${k.tahun}: aturan penilaian tahun itu belum dimuat` }
  if (era.tiapUnsur && !rata) return nilaiUnsur(k, era, mutu)
  const matriks =
    k.hasil !== undefined && k.perilaku !== undefined && era.dariTahun === 2022
      ? predikatMatriks(k.hasil, k.perilaku)
      : undefined
  const predikat = k.predikat.trim() === '' ? matriks : k.predikat
  if (predikat === undefined)
    return { putusan: 'data-kurang', kata: `${k.tahun}: predikat belum dicatat (pegawai.kinerja)` }
  const boleh = mutu === 'baik' ? era.baik : era.amat
  return {
    putusan: boleh.includes(baku(predikat)) ? 'memenuhi' : 'tidak-memenuhi',
    kata: `${k.tahun}: ${predikat} (${era.nama})`,
  }
}

/** Last day by which the appraisal of the past year must be in; until then the year before it still stands as the last. */
const BATAS_PENILAIAN = '01-31'

/** The last year that has to be appraised when judged on `perTanggal` for a TMT. */
function tahunTerakhir(kinerja: readonly FaktaKinerja[], perTanggal: Tanggal, tmt: Tanggal): number {
  const tahun = tahunDari(tmt) - 1
  if (kinerja.some((k) => k.tahun === tahun)) return tahun
  const hari = perTanggal < tmt ? perTanggal : tmt
  return hari <= `${tahun + 1}-${BATAS_PENILAIAN}` ? tahun - 1 : tahun
}

const URUT: readonly Putusan[] = ['tidak-memenuhi', 'data-kurang', 'memenuhi']

type Ringkas = { putusan: Putusan; kata: string; bunyi: string; era: Kutipan[] }

/** Several kinds ask the same of the same years of one person; a list of appraisals never changes once handed in. */
let akhirDitanya: { kinerja: readonly FaktaKinerja[]; peta: Map<number, Ringkas> } | undefined

const bunyiKinerja = (o: Tanya): string =>
  `${o.rata ? 'Penilaian' : 'Setiap unsur penilaian'} sekurang-kurangnya bernilai ${o.mutu.replace('-', ' ')} dalam ${o.tahun} tahun terakhir.`

function ringkasKinerja(c: Calon, kinerja: readonly FaktaKinerja[], o: Tanya): Ringkas {
  const akhir = tahunTerakhir(kinerja, c.fakta.perTanggal, c.tmt)
  const kunci = akhir * 400 + o.tahun * 4 + (o.mutu === 'baik' ? 2 : 0) + (o.rata === true ? 1 : 0)
  if (akhirDitanya?.kinerja !== kinerja) akhirDitanya = { kinerja, peta: new Map() }
  const { peta } = akhirDitanya
  const ada = peta.get(kunci)
  if (ada) return ada
  const kata: string[] = []
  const era: Kutipan[] = []
  let putusan: Putusan = 'memenuhi'
  for (let tahun = akhir; tahun > akhir - o.tahun; tahun -= 1) {
    const k = kinerja.find((x) => x.tahun === tahun)
    const n: Nilai = k
      ? nilaiTahun(k, o.mutu, o.rata === true)
      : { putusan: 'data-kurang', kata: `${tahun}: belum ada penilaian (pegawai.kinerja)` }
    kata.push(n.kata)
    if (URUT.indexOf(n.putusan) < URUT.indexOf(putusan)) putusan = n.putusan
    const satu = ERA_KP.find((e) => e.dariTahun <= tahun)?.dasar
    if (satu !== undefined && !era.includes(satu)) era.push(satu)
  }
  const hasil = { putusan, kata: `${kata.join('; ')}.`, bunyi: bunyiKinerja(o), era }
  peta.set(kunci, hasil)
  return hasil
}

type Tanya = { mutu: Mutu; tahun: number; rata?: true }
const KOSONG: readonly FaktaKinerja[] = []

/** The last `tahun` appraisal years before the TMT are each at least `mutu`; `rata`: the year as a whole, not each element. */
export function syaratKinerja(c: Calon, dasar: Kutipan[], o: Tanya): HasilSyarat {
  const { putusan, kata, bunyi, era } = ringkasKinerja(c, c.pegawai.kinerja ?? KOSONG, o)
  const saran =
    putusan === 'memenuhi'
      ? undefined
      : putusan === 'data-kurang'
        ? 'Lengkapi penilaian kinerja tahun itu.'
        : 'Usulkan kembali pada periode yang penilaian kinerjanya memenuhi.'
  return syarat('kinerja', bunyi, [...dasar, ...era], putusan, kata, saran)
}
