// Aturan: sebutan atau predikat penilaian kinerja satu tahun menurut peraturan tahun itu.
import type { HasilAturan, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, FaktaKinerja } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { type Ekspektasi, predikatMatriks, sebutanUntuk, type Tangga } from '../bagian/predikat.ts'

/** `bobot` in percent of targets (SKP) and conduct; `unsur`: names of the elements averaged. */
type Parameter = {
  tangga?: Tangga
  bobot?: { skp: number; perilaku: number }
  unsur?: readonly string[]
  matriks?: true
  /** Word of the highest step when no new idea was brought (`usulan.isian.inovasi`). */
  tanpaInovasi?: string
}

type Isi = { kinerja: FaktaKinerja | undefined; isian: Record<string, unknown> }

const angka = (isi: Isi, kode: string): number | undefined => {
  const n = isi.isian[kode] ?? isi.kinerja?.skor?.[kode]
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined
}

const BUNYI = 'Predikat ditetapkan dari nilai menurut peraturan tahun yang dinilai.'

const kurang = (dasar: Kutipan[], kata: string): HasilAturan => ({
  syarat: [syarat('predikat', BUNYI, dasar, 'data-kurang', kata, 'Lengkapi nilai tahun itu.')],
  hitung: {},
})

/** Adds the check against the predikat written in the record. */
function jadi(
  dasar: Kutipan[],
  isi: Isi,
  predikat: string,
  kata: string,
  lain: HasilAturan['hitung'],
): HasilAturan {
  const tertulis = isi.kinerja?.predikat.trim()
  const beda =
    tertulis !== undefined && tertulis !== '' && tertulis.toLowerCase() !== predikat.toLowerCase()
      ? [
          syarat(
            'tertulis',
            'Predikat pada riwayat sama dengan hasil hitungan.',
            dasar,
            'perlu-pertimbangan',
            `Tertulis ${tertulis}, hasil hitungan ${predikat}.`,
            'Cocokkan dengan dokumen penilaian.',
          ),
        ]
      : []
  return {
    syarat: [syarat('predikat', BUNYI, dasar, 'memenuhi', kata), ...beda],
    hitung: { predikat: hitung.teks(predikat), ...lain },
  }
}

/** Sum, mean in hundredths half up, and the word of a list of marks. */
function dariUnsur(dasar: Kutipan[], isi: Isi, p: Parameter): HasilAturan {
  const skor = Object.entries(isi.kinerja?.skor ?? {})
  const nilaiTunggal = angka(isi, 'nilai') ?? isi.kinerja?.nilai
  if (skor.length === 0 && nilaiTunggal === undefined)
    return kurang(dasar, 'Nilai unsur belum ada (pegawai.kinerja skor atau nilai).')
  const jumlah = skor.reduce((n, [, s]) => n + s, 0)
  const rata = skor.length === 0 ? (nilaiTunggal ?? 0) : Math.round((jumlah * 100) / skor.length) / 100
  const predikat = sebutanUntuk(p.tangga ?? [], rata)
  const terendah = skor.toSorted((a, b) => a[1] - b[1])[0]
  return jadi(dasar, isi, predikat, `Rata-rata ${String(rata).replace('.', ',')}: ${predikat}.`, {
    nilai: hitung.angka(rata),
    ...(skor.length === 0 ? {} : { jumlah: hitung.angka(jumlah) }),
    ...(terendah
      ? {
          unsurTerendah: hitung.teks(terendah[0]),
          sebutanTerendah: hitung.teks(sebutanUntuk(p.tangga ?? [], terendah[1])),
        }
      : {}),
  })
}

/** Targets and conduct weighed, in hundredths half up. */
function dariBobot(dasar: Kutipan[], isi: Isi, p: Parameter): HasilAturan {
  const skp = angka(isi, 'skp')
  const perilaku = angka(isi, 'perilaku-kerja')
  const langsung = angka(isi, 'nilai') ?? isi.kinerja?.nilai
  const bobot = p.bobot
  if ((skp === undefined || perilaku === undefined || !bobot) && langsung === undefined)
    return kurang(
      dasar,
      'Nilai SKP dan perilaku kerja belum ada (usulan.isian.skp, usulan.isian.perilaku-kerja, atau nilai).',
    )
  const nilai =
    skp !== undefined && perilaku !== undefined && bobot
      ? Math.floor(Math.round(skp * 100) * bobot.skp + Math.round(perilaku * 100) * bobot.perilaku + 50) / 100
      : Math.round((langsung ?? 0) * 100)
  const dua = Math.floor(nilai) / 100
  const penuh = sebutanUntuk(p.tangga ?? [], dua)
  const puncak = p.tanpaInovasi !== undefined && penuh === p.tangga?.[0]?.sebutan
  const predikat = puncak && isi.isian.inovasi !== 'ya' ? (p.tanpaInovasi ?? penuh) : penuh
  return jadi(dasar, isi, predikat, `Nilai ${String(dua).replace('.', ',')}: ${predikat}.`, {
    nilai: hitung.angka(dua),
  })
}

function dariMatriks(dasar: Kutipan[], isi: Isi): HasilAturan {
  const hasil = isi.isian.hasil ?? isi.kinerja?.hasil
  const perilaku = isi.isian.perilaku ?? isi.kinerja?.perilaku
  const sah = (x: unknown): x is Ekspektasi => x === 'di-atas' || x === 'sesuai' || x === 'di-bawah'
  if (!sah(hasil) || !sah(perilaku))
    return kurang(
      dasar,
      'Penilaian hasil kerja dan perilaku kerja belum ada (pegawai.kinerja hasil dan perilaku: di-atas, sesuai, di-bawah).',
    )
  const predikat = predikatMatriks(hasil, perilaku)
  const kata = `Hasil kerja ${hasil.replace('-', ' ')}, perilaku ${perilaku.replace('-', ' ')} ekspektasi: ${predikat}.`
  return jadi(dasar, isi, predikat, kata, { hasil: hitung.teks(hasil), perilaku: hitung.teks(perilaku) })
}

const tahunIsian = (fakta: Fakta): number | undefined => {
  const t = fakta.usulan?.isian?.tahun
  return typeof t === 'number' && Number.isInteger(t) ? t : undefined
}

/** The year judged: the one asked for, else the newest in the record, else that of the day. */
function tahunDinilai(fakta: Fakta): number {
  const riwayat = (fakta.pegawai?.kinerja ?? []).map((k) => k.tahun)
  return (
    tahunIsian(fakta) ?? (riwayat.length > 0 ? Math.max(...riwayat) : Number(fakta.perTanggal.slice(0, 4)))
  )
}

const nilaiEdisi =
  (dasar: Kutipan[]) =>
  (fakta: Fakta, p: Parameter): HasilAturan => {
    const tahun = tahunDinilai(fakta)
    const isi: Isi = {
      kinerja: (fakta.pegawai?.kinerja ?? []).find((k) => k.tahun === tahun),
      isian: fakta.usulan?.isian ?? {},
    }
    const hasil = p.matriks
      ? dariMatriks(dasar, isi)
      : p.bobot
        ? dariBobot(dasar, isi, p)
        : dariUnsur(dasar, isi, p)
    return { ...hasil, hitung: { tahun: hitung.angka(tahun), ...hasil.hitung } }
  }

const PP46: Tangga = [
  { sebutan: 'Sangat Baik', mulai: 91 },
  { sebutan: 'Baik', mulai: 76 },
  { sebutan: 'Cukup', mulai: 61 },
  { sebutan: 'Kurang', mulai: 51 },
  { sebutan: 'Buruk', mulai: 0 },
]
const PP30: Tangga = [
  { sebutan: 'Sangat Baik', mulai: 110 },
  { sebutan: 'Baik', mulai: 90 },
  { sebutan: 'Cukup', mulai: 70 },
  { sebutan: 'Kurang', mulai: 50 },
  { sebutan: 'Sangat Kurang', mulai: 0 },
]
const DP3: Tangga = [
  { sebutan: 'Amat Baik', mulai: 91 },
  { sebutan: 'Baik', mulai: 76 },
  { sebutan: 'Cukup', mulai: 61 },
  { sebutan: 'Sedang', mulai: 51 },
  { sebutan: 'Kurang', mulai: 0 },
]
const UNSUR = [
  'kesetiaan',
  'prestasi kerja',
  'tanggung jawab',
  'ketaatan',
  'kejujuran',
  'kerjasama',
  'prakarsa',
  'kepemimpinan',
]

/** The word for one year: DP3 by mean of elements, SKP and conduct by weight, or the matrix of results and conduct. */
export const predikatKinerja: Aturan<Parameter> = {
  kode: 'predikat-kinerja',
  nama: 'Predikat kinerja',
  tanya: 'Apa predikat atau sebutan penilaian kinerja tahun ini?',
  butuh: [
    'pegawai.kinerja',
    'usulan.isian.tahun',
    'usulan.isian.nilai',
    'usulan.isian.skp',
    'usulan.isian.perilaku-kerja',
    'usulan.isian.hasil',
    'usulan.isian.perilaku',
    'usulan.isian.inovasi',
  ],
  acuan: (fakta) => `${tahunDinilai(fakta)}-12-31`,
  edisi: [
    {
      berlaku: '2022-01-01',
      dasar: ['PermenPANRB 6/2022 Lampiran'],
      parameter: { matriks: true },
      nilai: nilaiEdisi(['PermenPANRB 6/2022 Lampiran']),
    },
    {
      berlaku: '2020-01-01',
      dasar: ['PP 30/2019'],
      perluVerifikasi:
        'ambang PP 30/2019, syarat inovasi bagi Sangat Baik, dan tahun mulainya belum dicocokkan',
      parameter: { tangga: PP30, bobot: { skp: 60, perilaku: 40 }, tanpaInovasi: 'Baik' },
      nilai: nilaiEdisi(['PP 30/2019']),
    },
    {
      berlaku: '2014-01-01',
      dasar: ['PP 46/2011'],
      parameter: { tangga: PP46, bobot: { skp: 60, perilaku: 40 } },
      nilai: nilaiEdisi(['PP 46/2011']),
    },
    {
      berlaku: '1979-05-15',
      dasar: ['PP 10/1979'],
      parameter: { tangga: DP3, unsur: UNSUR },
      nilai: nilaiEdisi(['PP 10/1979']),
    },
  ],
}
