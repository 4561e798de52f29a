// Aturan: apakah satu permintaan cuti tahunan dapat diberikan.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tahunDari, tambahHari } from '#mesin/tanggal.ts'
import { jenisAsnPada, terusMenerus } from '../bagian/cuti-kerja.ts'
import { type Pakai, pakaiPerTahun } from '../bagian/cuti-pakai.ts'
import { syaratPerjanjian } from '../bagian/cuti-perjanjian.ts'
import {
  type ParameterTahunan,
  type RezimTahunan,
  rezimPada,
  TAHUNAN_2017,
  TAHUNAN_2020,
  TAHUNAN_2022,
  TAHUNAN_LAMA,
} from '../bagian/cuti-rezim.ts'
import { saldoCuti } from '../bagian/cuti-saldo.ts'
import {
  adalahMasa,
  hitungMasa,
  type Masa,
  masaDiminta,
  syaratKerja,
  syaratTertulis,
  syaratTidakTumpang,
} from '../bagian/cuti-syarat.ts'
import { acuanMulai, angkaIsian, hitungHariKerja, kalenderCuti, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = ParameterTahunan & { blitar: Kutipan[] }

/** Reasons for which a PPPK need not have worked a year (Peraturan BKN 7/2022). */
const TANPA_SETAHUN = [
  'keluarga-sakit-keras',
  'keluarga-meninggal',
  'mengurus-hak-keluarga',
  'perkawinan-pertama',
]

type Hari = { hari: number; dinyatakan: boolean } | { kurang: string }

/** Working days charged: by the calendar, travel days left out; stated days only where no calendar of that year exists. */
function hariDipotong(fakta: Fakta, m: Masa, tambahan: number): Hari {
  const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
  const akhir = tambahHari(m.sampai, -tambahan)
  if (akhir < m.mulai) return { hari: 0, dinyatakan: false }
  const h = hitungHariKerja(k, m.mulai, akhir)
  if ('hari' in h) return { hari: h.hari, dinyatakan: false }
  const dinyatakan = angkaIsian(fakta, 'hari')
  const tahun = 'tahunKurang' in h ? h.tahunKurang : tahunDari(m.mulai)
  return dinyatakan === undefined
    ? {
        kurang: `Hari libur tahun ${tahun} belum dimuat dan banyaknya hari tidak disebut (rujukan.hariLibur, usulan.isian.hari).`,
      }
    : { hari: dinyatakan, dinyatakan: true }
}

function syaratPecahan(hari: number, r: RezimTahunan, blitar: Kutipan[]): HasilSyarat {
  const bunyi = `Tiap pengambilan sekurang-kurangnya ${r.minAmbil} hari kerja.`
  const kata = `Diminta ${hari} hari kerja.`
  const dasar = [r.pasal.hak, ...blitar]
  return hari >= r.minAmbil
    ? syarat('pecahan', bunyi, dasar, 'memenuhi', kata)
    : syarat('pecahan', bunyi, dasar, 'tidak-memenuhi', kata, `Ambil sekurangnya ${r.minAmbil} hari kerja.`)
}

function syaratSulit(fakta: Fakta, tambahan: number, r: RezimTahunan): HasilSyarat[] {
  if (tambahan === 0) return []
  const bunyi = `Di tempat yang sulit perhubungannya ditambah paling lama ${r.sulitHari} hari kalender.`
  const sulit = fakta.unit?.sulit === true || fakta.usulan?.isian?.tempatSulit === true
  const kata = `Diminta tambahan ${tambahan} hari kalender${sulit ? '' : '; tempat tidak dicatat sulit perhubungannya'}.`
  return [
    sulit && tambahan <= r.sulitHari
      ? syarat('tempat-sulit', bunyi, [r.pasal.sulit], 'memenuhi', kata)
      : syarat(
          'tempat-sulit',
          bunyi,
          [r.pasal.sulit],
          'tidak-memenuhi',
          kata,
          sulit
            ? `Kurangi tambahan menjadi paling banyak ${r.sulitHari} hari.`
            : 'Mintalah BKPSDM mencatat tempat yang sulit perhubungannya.',
        ),
  ]
}

type Cukup = { syarat: HasilSyarat; tersedia?: number; bagian?: Pakai[] }

/** Each leave year touched must bear its own part, earlier parts counted. */
function syaratSaldo(
  fakta: Fakta,
  m: Masa,
  hari: number,
  tambahan: number,
  p: Parameter,
  dasar: Kutipan,
): Cukup {
  const bunyi = 'Sisa hak cuti tahunan mencukupi.'
  const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
  const bagian = pakaiPerTahun(k, { mulai: m.mulai, sampai: tambahHari(m.sampai, -tambahan), hari })
  const gagal = (kata: string, saran: string): Cukup => ({
    syarat: syarat('saldo', bunyi, [dasar], 'data-kurang', kata, saran),
  })
  if (!Array.isArray(bagian))
    return gagal(`Hari libur tahun ${bagian.tahunKurang} belum dimuat.`, 'Masukkan hari libur tahun itu.')
  const tambah: Pakai[] = []
  const kata: string[] = []
  let cukup = true
  let tersediaAwal: number | undefined
  for (const b of bagian) {
    const saldo = saldoCuti(fakta, b.tanggal, p, k, { tambah })
    if ('kurang' in saldo)
      return gagal(
        saldo.kurang === 'kalender'
          ? `Hari libur tahun ${saldo.tahunKurang} belum dimuat.`
          : 'Mulai bekerja tidak diketahui.',
        'Lengkapi riwayat pegawai atau hari libur.',
      )
    const s = saldo.kini
    const tersedia = s.hak > 0 ? s.sisa - s.dipesan : s.sisa - s.dipesan + hakKecuali(fakta, m, s.rezim)
    tersediaAwal ??= tersedia
    if (tersedia < b.hari) cukup = false
    kata.push(`${b.tahun}: tersedia ${tersedia}, diminta ${b.hari} hari kerja`)
    tambah.push({ ...b, keterangan: 'Permintaan ini' })
  }
  const saran = 'Kurangi hari cuti sampai sebanyak sisa hak.'
  return {
    syarat: syarat(
      'saldo',
      bunyi,
      [dasar],
      cukup ? 'memenuhi' : 'tidak-memenuhi',
      `${kata.join('; ')}.`,
      cukup ? undefined : saran,
    ),
    bagian: tambah,
    ...(tersediaAwal === undefined ? {} : { tersedia: tersediaAwal }),
  }
}

const dikecualikan = (fakta: Fakta, m: Masa): boolean =>
  jenisAsnPada(fakta.pegawai, m.mulai) === 'pppk' &&
  TANPA_SETAHUN.includes(teksIsian(fakta, 'alasanKhusus') ?? '')

/** A PPPK excused from the year of work may draw on the entitlement of the year. */
const hakKecuali = (fakta: Fakta, m: Masa, r: RezimTahunan | undefined): number =>
  r && dikecualikan(fakta, m) && (terusMenerus(fakta.pegawai, m.mulai)?.bulan ?? 0) < r.minBulan ? r.hari : 0

function syaratSetahun(fakta: Fakta, m: Masa, r: RezimTahunan, blitar: Kutipan[]): HasilSyarat {
  const dasar = [r.pasal.hak, ...blitar]
  const biasa = syaratKerja(fakta, m.mulai, r.minBulan / 12, 'kerja-1-tahun', dasar)
  if (biasa.putusan !== 'tidak-memenuhi' || !dikecualikan(fakta, m)) return biasa
  return syarat(
    'kerja-1-tahun',
    biasa.bunyi,
    dasar,
    'memenuhi',
    `${biasa.fakta} Dikecualikan karena alasan ${teksIsian(fakta, 'alasanKhusus')}.`,
  )
}

/** The entry each leave year gets when the leave is granted. */
const mutasiPakai = (b: Pakai, m: Masa, r: RezimTahunan) => ({
  tahun: b.tahun,
  jenis: 'pemakaian',
  hari: -b.hari,
  dasar: r.pasal.hak,
  keterangan: `Cuti tahunan ${tanggalKata(m.mulai)} sampai ${tanggalKata(m.sampai)}`,
})

/** What a deferral of this request writes: the whole rest of the leave year is carried over, so no days are moved. */
const mutasiTangguh = (m: Masa, r: RezimTahunan) => ({
  tahun: tahunDari(m.mulai),
  jenis: 'penangguhan',
  hari: 0,
  dasar: r.pasal.tangguh,
  keterangan: `Ditangguhkan: cuti tahunan ${tanggalKata(m.mulai)} sampai ${tanggalKata(m.sampai)}`,
})

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const dasarUmum = p.pns[0]?.pasal.hak ?? 'PP 11/2017 Pasal 311'
  const m = masaDiminta(fakta, [dasarUmum])
  if (!adalahMasa(m)) return m
  const r = rezimPada(p, jenisAsnPada(fakta.pegawai, m.mulai), m.mulai)
  if (!r) {
    const kata = `Tidak ada ketentuan cuti tahunan bagi ${jenisAsnPada(fakta.pegawai, m.mulai).toUpperCase()} pada tanggal itu.`
    return {
      syarat: [syarat('subjek', 'Diberikan kepada ASN.', [dasarUmum], 'tidak-memenuhi', kata)],
      hitung: {},
    }
  }
  const tambahan = Math.max(0, Math.trunc(angkaIsian(fakta, 'tambahanSulit') ?? 0))
  const hari = hariDipotong(fakta, m, tambahan)
  const tertulis = syaratTertulis(fakta, [r.pasal.hak, ...p.blitar])
  const setahun = syaratSetahun(fakta, m, r, p.blitar)
  const tumpang = syaratTidakTumpang(fakta, m, [r.pasal.hak])
  if ('kurang' in hari)
    return {
      syarat: [
        setahun,
        syarat(
          'lama-12-hari',
          `Lamanya ${r.hari} hari kerja.`,
          [r.pasal.hak],
          'data-kurang',
          hari.kurang,
          'Masukkan hari libur, atau sebut banyaknya hari.',
        ),
        tertulis,
        tumpang,
      ],
      hitung: hitungMasa(fakta, m),
    }
  const saldo = syaratSaldo(fakta, m, hari.hari, tambahan, p, r.pasal.lanjut)
  return {
    syarat: [
      setahun,
      syaratPecahan(hari.hari, r, p.blitar),
      saldo.syarat,
      ...syaratSulit(fakta, tambahan, r),
      ...syaratPerjanjian(fakta, m, r.pasal.hak),
      tertulis,
      tumpang,
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      hari: hitung.hari(hari.hari),
      penangguhan: hitung.daftar([mutasiTangguh(m, r)]),
      ...(saldo.bagian ? { mutasi: hitung.daftar(saldo.bagian.map((b) => mutasiPakai(b, m, r))) } : {}),
      ...(saldo.tersedia === undefined
        ? {}
        : { tersedia: hitung.hari(saldo.tersedia), sisaSesudah: hitung.hari(saldo.tersedia - hari.hari) }),
    },
  }
}

const BLITAR: Kutipan[] = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 1']
const D2017: Kutipan[] = ['PP 11/2017 Pasal 311', 'PP 11/2017 Pasal 312', 'Peraturan BKN 24/2017 Lampiran']

/** One request for annual leave against the law of its first day and the balance of every year it touches. */
export const cutiTahunan: Aturan<Parameter> = {
  kode: 'cuti-tahunan',
  nama: 'Permintaan cuti tahunan',
  tanya: 'Apakah permintaan cuti tahunan ini memenuhi syarat dan cukup saldonya?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.tambahanSulit',
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.perjanjian',
    'pegawai.cuti',
    'pegawai.mutasiCuti',
    'unit.mingguKerja',
    'unit.sulit',
    'rujukan.hariLibur',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2022-01-01',
      dasar: [...D2017, 'Peraturan BKN 7/2022', 'Peraturan BKN 7/2021'],
      perluVerifikasi: 'angka bagi PPPK (Peraturan BKN 7/2022) belum dicocokkan dengan naskah resmi',
      parameter: { ...TAHUNAN_2022, blitar: [] },
      nilai,
    },
    {
      berlaku: '2020-02-28',
      dasar: [...D2017, 'PP 17/2020 Pasal 315'],
      parameter: { ...TAHUNAN_2020, blitar: [] },
      nilai,
    },
    { berlaku: '2017-04-07', dasar: D2017, parameter: { ...TAHUNAN_2017, blitar: [] }, nilai },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 4', ...BLITAR],
      perluVerifikasi: 'tanggal mulai PP 24/1976 belum dicocokkan',
      parameter: { ...TAHUNAN_LAMA, blitar: BLITAR },
      nilai,
    },
  ],
}
