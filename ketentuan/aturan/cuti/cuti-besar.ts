// Aturan: apakah cuti besar dapat diberikan.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tahunDari, tambahHari } from '#mesin/tanggal.ts'
import { terusMenerus } from '../bagian/cuti-kerja.ts'
import { cutiSah } from '../bagian/cuti-pakai.ts'
import { type ParameterTahunan, TAHUNAN_2022, TAHUNAN_LAMA } from '../bagian/cuti-rezim.ts'
import { saldoCuti } from '../bagian/cuti-saldo.ts'
import {
  adalahMasa,
  hitungMasa,
  type Masa,
  masaDiminta,
  syaratKerja,
  syaratLama,
  syaratSubjek,
  syaratTertulis,
  syaratTidakTumpang,
} from '../bagian/cuti-syarat.ts'
import { acuanMulai, akhirBulanCuti, kalenderCuti, tanggalIsian, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { bulanDibulatkanNaik } from '../bagian/status.ts'

type Parameter = {
  tahunKerja: number
  bulan: number
  /** Reasons for which the years of work are not asked. */
  tanpaMasaKerja: string[]
  /** Reasons that cannot be put off. */
  tanpaTangguh: string[]
  tangguhTahun: number
  perhitungkanTahunan: boolean
  tahunan: ParameterTahunan
  dasar: Kutipan
  dasarTangguh: Kutipan
  blitar: Kutipan[]
}

function syaratMasaKerja(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat {
  const dasar = [p.dasar, ...p.blitar]
  const kode = `kerja-${p.tahunKerja}-tahun`
  const alasan = teksIsian(fakta, 'alasan') ?? ''
  const biasa = syaratKerja(fakta, m.mulai, p.tahunKerja, kode, dasar)
  if (
    p.tanpaMasaKerja.includes(alasan) &&
    biasa.putusan === 'tidak-memenuhi' &&
    terusMenerus(fakta.pegawai, m.mulai)
  )
    return syarat(kode, biasa.bunyi, dasar, 'memenuhi', `${biasa.fakta} Dikecualikan karena ${alasan}.`)
  const lalu = cutiSah(fakta, 'besar')
    .filter((c) => c.sampai < m.mulai)
    .at(-1)
  if (biasa.putusan !== 'memenuhi' || !lalu || p.tanpaMasaKerja.includes(alasan)) return biasa
  const sejak = bulanDibulatkanNaik(lalu.sampai, m.mulai)
  if (sejak >= p.tahunKerja * 12) return biasa
  return syarat(
    kode,
    biasa.bunyi,
    dasar,
    'perlu-pertimbangan',
    `${biasa.fakta} Cuti besar terakhir berakhir ${tanggalKata(lalu.sampai)}, belum ${p.tahunKerja} tahun.`,
    'Pastikan apakah masa kerja dihitung sejak cuti besar terakhir; naskah tidak menyebutnya.',
  )
}

/** Annual leave already used this year is taken into account: the days that exceed what is left of the three months. */
function syaratTahunan(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat[] {
  const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
  const saldo = saldoCuti(fakta, m.mulai, p.tahunan, k)
  if ('kurang' in saldo) return []
  const bunyi = p.perhitungkanTahunan
    ? 'Cuti tahunan tahun ini yang sudah dipakai diperhitungkan; sisa hak tahun ini gugur.'
    : 'Hak cuti tahunan pada tahun cuti besar gugur.'
  const { terpakai, kantong } = saldo.kini
  const kata = `Cuti tahunan ${tahunDari(m.mulai)} terpakai ${terpakai} hari; sisa hak tahun ini ${Math.max(0, kantong.sendiri)} hari gugur, sisa tahun lalu ${kantong.n1 + kantong.n2} hari tetap.`
  const batas = tambahHari(akhirBulanCuti(m.mulai, p.bulan), -terpakai)
  const lewat = p.perhitungkanTahunan && terpakai > 0 && m.sampai > batas
  return [
    lewat
      ? syarat(
          'tahunan-diperhitungkan',
          bunyi,
          [p.dasar],
          'perlu-pertimbangan',
          kata,
          `Kurangi cuti besar sebanyak hari yang terpakai, misalnya sampai ${tanggalKata(batas)}.`,
        )
      : syarat('tahunan-diperhitungkan', bunyi, [p.dasar], 'memenuhi', kata),
  ]
}

function syaratTangguh(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat[] {
  const semula = tanggalIsian(fakta, 'tangguhDari')
  if (semula === undefined) return []
  const alasan = teksIsian(fakta, 'alasan') ?? ''
  const bunyi = `Penangguhan paling lama ${p.tangguhTahun} tahun.`
  const batas = akhirBulanCuti(semula, p.tangguhTahun * 12, 1)
  const kata = `Diminta mulai ${tanggalKata(semula)}, dijalani mulai ${tanggalKata(m.mulai)}; paling lambat ${tanggalKata(batas)}.`
  if (p.tanpaTangguh.includes(alasan))
    return [
      syarat(
        'penangguhan',
        bunyi,
        [p.dasarTangguh],
        'tidak-memenuhi',
        `${kata} Alasan ${alasan} tidak dapat ditangguhkan.`,
        'Berikan pada tanggal yang diminta.',
      ),
    ]
  return [
    m.mulai <= batas
      ? syarat('penangguhan', bunyi, [p.dasarTangguh], 'memenuhi', kata)
      : syarat(
          'penangguhan',
          bunyi,
          [p.dasarTangguh],
          'tidak-memenuhi',
          kata,
          'Cuti besar harus sudah diberikan sebelum batas itu.',
        ),
  ]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, [p.dasar])
  if (!adalahMasa(m)) return m
  const blitar = (huruf: string) => p.blitar.map((b) => `${b} huruf ${huruf}`)
  return {
    syarat: [
      syaratSubjek(fakta, m.mulai, ['pns'], [p.dasar], 'CPNS dan PPPK tidak berhak atas cuti besar.'),
      syaratMasaKerja(fakta, m, { ...p, blitar: blitar('a') }),
      syaratLama(m, p.bulan, 'lama-3-bulan', [p.dasar, ...blitar('b')]),
      ...syaratTahunan(fakta, m, p),
      ...syaratTangguh(fakta, m, p),
      syaratTertulis(fakta, [p.dasar, ...blitar('c')]),
      syaratTidakTumpang(fakta, m, [p.dasar]),
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      palingLambat: hitung.tanggal(akhirBulanCuti(m.mulai, p.bulan)),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 2'

/** Long leave: years of work, three months, what becomes of annual leave, deferral. */
export const cutiBesar: Aturan<Parameter> = {
  kode: 'cuti-besar',
  nama: 'Permintaan cuti besar',
  tanya: 'Apakah permintaan cuti besar ini memenuhi syarat?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.alasan',
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.cuti',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 316', 'PP 11/2017 Pasal 317', 'Peraturan BKN 24/2017 Lampiran'],
      parameter: {
        tahunKerja: 5,
        bulan: 3,
        tanpaMasaKerja: ['haji-pertama', 'kelahiran-anak-keempat'],
        tanpaTangguh: ['haji-pertama', 'kelahiran-anak-keempat'],
        tangguhTahun: 1,
        perhitungkanTahunan: true,
        tahunan: TAHUNAN_2022,
        dasar: 'PP 11/2017 Pasal 316',
        dasarTangguh: 'PP 11/2017 Pasal 317',
        blitar: [],
      },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 9', 'PP 24/1976 Pasal 11', BLITAR],
      perluVerifikasi: 'tanggal mulai PP 24/1976 belum dicocokkan',
      parameter: {
        tahunKerja: 6,
        bulan: 3,
        tanpaMasaKerja: [],
        tanpaTangguh: [],
        tangguhTahun: 2,
        perhitungkanTahunan: false,
        tahunan: TAHUNAN_LAMA,
        dasar: 'PP 24/1976 Pasal 9',
        dasarTangguh: 'PP 24/1976 Pasal 11',
        blitar: [BLITAR],
      },
      nilai,
    },
  ],
}
