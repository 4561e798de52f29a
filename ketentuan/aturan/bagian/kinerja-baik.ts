// Kinerja "baik": the newest yearly appraisal must be good, in each element where its era has elements (DP3).
import type { HasilSyarat, Kutipan, Putusan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaKinerja } from '#mesin/bentuk-fakta.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { syarat } from './kata.ts'

type Era = {
  nama: string
  dariTahun: number
  sampaiTahun: number
  dasar: Kutipan
  baik: readonly string[]
  tiapUnsur: boolean
  skorBaik?: number
}

/** DP3 calls 76–90 "baik", 91–100 "amat baik" (PP 10/1979); later eras know one predikat. */
const ERA: readonly Era[] = [
  {
    nama: 'PermenPANRB 6/2022',
    dariTahun: 2022,
    sampaiTahun: 9999,
    dasar: 'PermenPANRB 6/2022',
    baik: ['baik', 'sangat baik'],
    tiapUnsur: false,
  },
  {
    nama: 'PP 30/2019',
    dariTahun: 2020,
    sampaiTahun: 2021,
    dasar: 'PP 30/2019',
    baik: ['baik', 'sangat baik'],
    tiapUnsur: false,
  },
  {
    nama: 'PP 46/2011',
    dariTahun: 2014,
    sampaiTahun: 2019,
    dasar: 'PP 46/2011',
    baik: ['baik', 'sangat baik'],
    tiapUnsur: false,
  },
  {
    nama: 'DP3',
    dariTahun: 1979,
    sampaiTahun: 2013,
    dasar: 'PP 10/1979',
    baik: ['baik', 'amat baik'],
    tiapUnsur: true,
    skorBaik: 76,
  },
]

const baku = (kata: string): string => kata.trim().toLowerCase().replaceAll('-', ' ')

function nilaiSatu(k: FaktaKinerja, era: Era): { putusan: Putusan; kata: string } {
  const sebutan = `Tahun ${k.tahun}: ${k.predikat} (${era.nama})`
  if (!era.tiapUnsur)
    return {
      putusan: era.baik.includes(baku(k.predikat)) ? 'memenuhi' : 'tidak-memenuhi',
      kata: `${sebutan}.`,
    }
  const unsur = Object.entries(k.unsur ?? {})
  const skor = Object.entries(k.skor ?? {})
  const kurang = [
    ...unsur.filter(([, v]) => !era.baik.includes(baku(v))).map(([u]) => u),
    ...skor.filter(([, v]) => v < (era.skorBaik ?? 0)).map(([u]) => u),
  ]
  if (kurang.length > 0)
    return { putusan: 'tidak-memenuhi', kata: `${sebutan}; unsur di bawah baik: ${kurang.join(', ')}.` }
  if (unsur.length + skor.length === 0)
    return era.baik.includes(baku(k.predikat))
      ? { putusan: 'data-kurang', kata: `${sebutan}; nilai tiap unsur tidak dicatat.` }
      : { putusan: 'tidak-memenuhi', kata: `${sebutan}.` }
  return { putusan: 'memenuhi', kata: `${sebutan}; setiap unsur bernilai baik.` }
}

/** The `jumlah` newest appraisals of years before `pada` must each be good; they may be at most a year behind. */
export function syaratKinerjaBaik(
  fakta: Fakta,
  pada: Tanggal,
  t: { kode: string; dasar: Kutipan[]; jumlah: number },
): HasilSyarat {
  const bunyi = `Penilaian ${t.jumlah === 1 ? 'tahun terakhir' : `${t.jumlah} tahun terakhir`} bernilai baik; pada DP3 setiap unsur bernilai baik.`
  const tahun = tahunDari(pada)
  const riwayat = (fakta.pegawai?.kinerja ?? [])
    .filter((k) => k.tahun < tahun && k.tahun >= tahun - 1 - t.jumlah)
    .toSorted((a, b) => b.tahun - a.tahun)
    .slice(0, t.jumlah)
  if (riwayat.length < t.jumlah)
    return syarat(
      t.kode,
      bunyi,
      t.dasar,
      'data-kurang',
      `Penilaian tahun ${tahun - 1} belum ada (pegawai.kinerja).`,
      'Lengkapi riwayat penilaian kinerja.',
    )
  const hasil = riwayat.map((k) => {
    const era = ERA.find((e) => e.dariTahun <= k.tahun && k.tahun <= e.sampaiTahun)
    return era
      ? { ...nilaiSatu(k, era), dasar: era.dasar }
      : {
          putusan: 'data-kurang' as const,
          kata: `Tahun ${k.tahun}: aturan penilaian belum dimuat.`,
          dasar: t.dasar[0] ?? '',
        }
  })
  const buruk =
    hasil.find((h) => h.putusan === 'tidak-memenuhi') ?? hasil.find((h) => h.putusan === 'data-kurang')
  const pakai = buruk ?? hasil[0]
  return syarat(
    t.kode,
    bunyi,
    [...t.dasar, ...(pakai ? [pakai.dasar] : [])],
    pakai?.putusan ?? 'data-kurang',
    hasil.map((h) => h.kata).join(' '),
    buruk ? 'Ajukan kembali setelah penilaian berikutnya baik dan lengkap.' : undefined,
  )
}
