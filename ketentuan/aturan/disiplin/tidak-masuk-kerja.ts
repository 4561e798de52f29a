// Aturan: hukuman apa yang sesuai dengan hari tidak masuk kerja tanpa alasan sah, pada tiga peraturan disiplin.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import {
  awalBulan,
  hariDalamMinggu,
  sahTanggal,
  selisihBulan,
  tambahBulan,
  tambahHari,
} from '#mesin/tanggal.ts'
import { isianAngka, isianTanggal } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { type Anak, anakTangga, PERALIHAN_SEDANG, TANGGA_2010, TANGGA_2021 } from '../bagian/tangga-absen.ts'

type Parameter = { menitSehari: number; tangga?: readonly Anak[]; beruntun?: number; peralihan?: boolean }

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'

function tanggalAbsen(fakta: Fakta): string[] {
  const daftar = fakta.usulan?.isian?.tanggal
  return Array.isArray(daftar)
    ? [...new Set(daftar.filter((t): t is string => typeof t === 'string' && sahTanggal(t)))].sort()
    : []
}

/** Last day of the absence: it picks the edition and the calendar year that is added up. */
const hariAkhir = (fakta: Fakta): string =>
  tanggalAbsen(fakta).at(-1) ?? isianTanggal(fakta, 'sampai') ?? fakta.perTanggal

/** Working days absent in the year of the last day (PP 94/2021 Pasal 15 ayat (1)); lateness becomes days of 7.5 hours. */
function hariKumulatif(fakta: Fakta, menitSehari: number): number | undefined {
  const tanggal = tanggalAbsen(fakta).filter((t) => t.slice(0, 4) === hariAkhir(fakta).slice(0, 4))
  const hari = isianAngka(fakta, 'hari') ?? (tanggal.length > 0 ? tanggal.length : undefined)
  const menit = isianAngka(fakta, 'menit-terlambat')
  if (hari === undefined && menit === undefined) return undefined
  return Math.floor((hari ?? 0) + (menit ?? 0) / menitSehari)
}

/** Longest run of absent working days: days off between two of them do not break it. */
function palingBeruntun(fakta: Fakta): number | undefined {
  const nyata = isianAngka(fakta, 'beruntun')
  if (nyata !== undefined) return nyata
  const tanggal = tanggalAbsen(fakta)
  if (tanggal.length === 0) return undefined
  const libur = new Set((fakta.rujukan?.hariLibur ?? []).map((l) => l.tanggal))
  const kerja = (t: string) => hariDalamMinggu(t) <= (fakta.unit?.mingguKerja ?? 5) && !libur.has(t)
  let paling = 1
  let kini = 1
  for (const [i, t] of tanggal.entries()) {
    const lalu = tanggal[i - 1]
    if (lalu === undefined) continue
    let berikut = tambahHari(lalu, 1)
    while (berikut < t && !kerja(berikut)) berikut = tambahHari(berikut, 1)
    kini = berikut === t ? kini + 1 : 1
    paling = Math.max(paling, kini)
  }
  return paling
}

const BUNYI_AMBANG =
  'Ambang hukuman disiplin tercapai oleh hari tidak masuk kerja kumulatif sampai akhir tahun berjalan.'

function syaratAnak(anak: Anak, dasar: string[], kata: string, alih: string | undefined): HasilSyarat[] {
  const ambang = syarat(
    'ambang',
    BUNYI_AMBANG,
    [anak.dasar, ...dasar],
    'memenuhi',
    `${kata}: ${anak.hukuman} (${anak.tingkat}).`,
  )
  if (alih === undefined) return [ambang]
  const peralihan = syarat(
    'peralihan',
    'Selama peraturan gaji dan tunjangan baru belum berlaku, hukuman sedang memakai jenis PP 53/2010.',
    ['PP 94/2021'],
    'perlu-pertimbangan',
    `Jenis menurut PP 53/2010: ${alih}.`,
    'Pejabat yang berwenang menghukum memilih menurut ketentuan peralihan; bunyinya belum dicocokkan.',
  )
  return [ambang, peralihan]
}

function nilaiTangga(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = hariKumulatif(fakta, p.menitSehari)
  const dasar = p.beruntun === undefined ? ['PP 53/2010 Pasal 8'] : ['PP 94/2021 Pasal 15 ayat (1)']
  if (hari === undefined) {
    const kata = 'Hari tidak masuk belum diberikan (usulan.isian.hari atau usulan.isian.tanggal).'
    const saran = 'Isi jumlah hari atau tanggal-tanggalnya.'
    return { syarat: [syarat('ambang', BUNYI_AMBANG, dasar, 'data-kurang', kata, saran)], hitung: {} }
  }
  const beruntun = palingBeruntun(fakta)
  const henti = p.beruntun !== undefined && beruntun !== undefined && beruntun >= p.beruntun
  const anak = henti ? p.tangga?.at(-1) : anakTangga(p.tangga ?? [], hari)
  const jumlah = {
    hariKumulatif: hitung.hari(hari),
    ...(beruntun === undefined ? {} : { beruntun: hitung.hari(beruntun) }),
  }
  if (!anak) {
    const kata = `${hari} hari: belum ada hukuman dari hitungan hari.`
    const saran = 'Atasan tetap membina.'
    return { syarat: [syarat('ambang', BUNYI_AMBANG, dasar, 'tidak-memenuhi', kata, saran)], hitung: jumlah }
  }
  const kata = henti ? `${beruntun} hari kerja terus-menerus` : `${hari} hari kumulatif`
  const alih = p.peralihan ? PERALIHAN_SEDANG[anak.jenis] : undefined
  return {
    syarat: syaratAnak(anak, dasar, kata, alih),
    hitung: {
      ...jumlah,
      tingkat: hitung.teks(anak.tingkat),
      jenis: hitung.teks(anak.jenis),
      hukuman: hitung.teks(anak.hukuman),
      ...(alih === undefined ? {} : { hukumanPeralihan: hitung.teks(alih) }),
      ...(henti ? { gajiDihentikan: hitung.tanggal(tambahBulan(awalBulan(hariAkhir(fakta)), 1)) } : {}),
    },
  }
}

type Baris1980 = { kode: string; bunyi: string; dasar: string; hukuman: string; tingkat: string }
const BARIS: readonly Baris1980[] = [
  {
    kode: 'kurang-2-bulan',
    bunyi: 'Tidak masuk berturut-turut kurang dari 2 bulan, atau berselang-seling.',
    dasar: `${T} angka 1`,
    hukuman: 'hukuman disiplin sesuai berat ringannya pelanggaran',
    tingkat: 'ringan atau sedang',
  },
  {
    kode: 'dua-sampai-enam-bulan',
    bunyi: 'Tidak masuk 2 bulan atau lebih dan kurang dari 6 bulan berturut-turut.',
    dasar: `${T} angka 2`,
    hukuman: 'hukuman sedang atau berat, atau diberhentikan bila lalai dan mengganggu suasana kerja',
    tingkat: 'sedang atau berat',
  },
  {
    kode: 'enam-bulan',
    bunyi: 'Tidak masuk 6 bulan berturut-turut.',
    dasar: `${T} angka 3`,
    hukuman: 'diberhentikan',
    tingkat: 'berat',
  },
]

function syaratPanggilan(fakta: Fakta, dasar: string): HasilSyarat {
  const n = isianAngka(fakta, 'panggilan')
  const bunyi = 'Dipanggil/diperingatkan sekurang-kurangnya 3 kali dalam 2 bulan pertama.'
  if (n === undefined)
    return syarat(
      'tiga-panggilan',
      bunyi,
      [`${dasar} huruf a`],
      'data-kurang',
      'Jumlah panggilan belum diisi (usulan.isian.panggilan).',
      'Isi jumlah surat panggilan.',
    )
  return syarat(
    'tiga-panggilan',
    bunyi,
    [`${dasar} huruf a`],
    n >= 3 ? 'memenuhi' : 'tidak-memenuhi',
    `${n} kali dipanggil.`,
    n >= 3 ? undefined : 'Panggil sampai tiga kali dengan surat.',
  )
}

/** PP 30/1980 with PP 32/1979 Pasal 12, as Blitar tells it: months in a row, not days a year. */
function nilai1980(fakta: Fakta): HasilAturan {
  const mulai = isianTanggal(fakta, 'mulai')
  if (mulai === undefined)
    return {
      syarat: [
        syarat(
          'ambang',
          'Lamanya tidak masuk diketahui.',
          [`${T} angka 1`],
          'data-kurang',
          'Hari pertama tidak masuk belum diisi (usulan.isian.mulai).',
          'Isi mulai dan sampai.',
        ),
      ],
      hitung: {},
    }
  const bulan = selisihBulan(mulai, tambahHari(hariAkhir(fakta), 1))
  if (bulan < 0)
    return {
      syarat: [
        syarat(
          'ambang',
          'Tidak masuk kerja tanpa ijin.',
          [`${T} angka 1`],
          'tidak-memenuhi',
          'Belum ada hari tidak masuk pada tanggal itu.',
        ),
      ],
      hitung: {},
    }
  const b = BARIS[bulan >= 6 ? 2 : bulan >= 2 ? 1 : 0]
  if (!b) throw new Error('Baris tidak masuk kerja tidak ada.')
  const kata = `Tidak masuk sejak ${tanggalKata(mulai)}: ${bulan} bulan penuh.`
  return {
    syarat: [
      syarat(b.kode, b.bunyi, [b.dasar], 'memenuhi', kata),
      ...(bulan >= 2 ? [syaratPanggilan(fakta, b.dasar)] : []),
    ],
    hitung: {
      bulan: hitung.bulan(bulan),
      tingkat: hitung.teks(b.tingkat),
      hukuman: hitung.teks(b.hukuman),
      ...(bulan >= 2 ? { gajiDihentikan: hitung.tanggal(tambahBulan(mulai, 2)) } : {}),
      // "Berlaku surut mulai akhir bulan ke-3"; PP 32/1979 may count from the end of the second (PV).
      ...(bulan >= 6 ? { tmtPemberhentian: hitung.tanggal(tambahHari(tambahBulan(mulai, 3), -1)) } : {}),
    },
  }
}

/** Ladder of absence; the edition is that of the last day absent. "Memenuhi" = the threshold is reached. */
export const tidakMasukKerja: Aturan<Parameter> = {
  kode: 'tidak-masuk-kerja',
  nama: 'Tidak masuk kerja tanpa alasan sah',
  tanya: 'Ambang dan hukuman apa yang dicapai oleh ketidakhadiran ini?',
  butuh: [
    'usulan.isian.hari',
    'usulan.isian.tanggal',
    'usulan.isian.beruntun',
    'usulan.isian.menit-terlambat',
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.panggilan',
    'unit.mingguKerja',
    'rujukan.hariLibur',
  ],
  acuan: hariAkhir,
  edisi: [
    {
      berlaku: '2021-08-31',
      dasar: [
        'PP 94/2021 Pasal 9',
        'PP 94/2021 Pasal 10',
        'PP 94/2021 Pasal 11',
        'PP 94/2021 Pasal 15',
        'Peraturan BKN 6/2022 Pasal 12',
      ],
      perluVerifikasi:
        'ketentuan peralihan hukuman sedang, dan konversi 7,5 jam menurut Peraturan BKN 6/2022',
      parameter: { menitSehari: 450, tangga: TANGGA_2021, beruntun: 10, peralihan: true },
      nilai: nilaiTangga,
    },
    {
      berlaku: '2010-06-06',
      sampai: '2021-08-30',
      dasar: ['PP 53/2010 Pasal 8', 'PP 53/2010 Pasal 9', 'PP 53/2010 Pasal 10'],
      parameter: { menitSehari: 450, tangga: TANGGA_2010 },
      nilai: nilaiTangga,
    },
    {
      berlaku: '1980-08-30',
      sampai: '2010-06-05',
      dasar: ['PP 30/1980 Pasal 6', 'PP 32/1979 Pasal 12', `${T} angka 1`, `${T} angka 2`, `${T} angka 3`],
      perluVerifikasi:
        'pemberhentian berlaku surut akhir bulan ke-3 (Blitar) atau ke-2 (PP 32/1979 Pasal 12)',
      parameter: { menitSehari: 450 },
      nilai: nilai1980,
    },
  ],
}
