// Aturan: apakah cuti karena alasan penting dapat diberikan.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import {
  adalahMasa,
  hitungMasa,
  masaDiminta,
  syaratLama,
  syaratSubjek,
  syaratTertulis,
  syaratTidakTumpang,
} from '../bagian/cuti-syarat.ts'
import { acuanMulai, akhirBulanCuti, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat } from '../bagian/kata.ts'

const KELUARGA = ['ibu', 'bapak', 'istri', 'suami', 'anak', 'adik', 'kakak', 'mertua', 'menantu']

type Parameter = {
  bulan: number
  /** Reasons of the text; `keluarga`: only for the relatives it names. `pria`: only for men. */
  alasan: { kode: string; nama: string; keluarga?: true; pria?: true; dasar: Kutipan[] }[]
  dasar: Kutipan
  lama: Kutipan[]
  tertulis: Kutipan[]
}

function syaratAlasan(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi = `Alasan termasuk yang disebut: ${p.alasan.map((a) => a.nama).join('; ')}.`
  const kode = teksIsian(fakta, 'alasan')
  if (kode === undefined)
    return syarat(
      'alasan',
      bunyi,
      [p.dasar],
      'data-kurang',
      'Alasan belum diisi (usulan.isian.alasan).',
      'Pilih alasan cuti.',
    )
  if (kode === 'lain')
    return syarat(
      'alasan',
      bunyi,
      [p.dasar],
      'perlu-pertimbangan',
      'Alasan lain yang tidak disebut dalam naskah.',
      'Pejabat yang berwenang menimbang apakah alasan itu penting.',
    )
  const a = p.alasan.find((x) => x.kode === kode)
  if (!a)
    return syarat(
      'alasan',
      bunyi,
      [p.dasar],
      'tidak-memenuhi',
      `Alasan "${kode}" tidak termasuk.`,
      'Pilih alasan yang sesuai, atau gunakan cuti tahunan.',
    )
  if (a.pria && fakta.pegawai?.jenisKelamin === 'wanita')
    return syarat(
      'alasan',
      bunyi,
      a.dasar,
      'tidak-memenuhi',
      `${a.nama}: hanya bagi pegawai pria.`,
      'Pilih alasan lain.',
    )
  if (a.keluarga) return syaratKeluarga(fakta, bunyi, a)
  return syarat('alasan', bunyi, a.dasar, 'memenuhi', `${a.nama}.`)
}

function syaratKeluarga(fakta: Fakta, bunyi: string, a: Parameter['alasan'][number]): HasilSyarat {
  const hubungan = teksIsian(fakta, 'hubungan')
  if (hubungan === undefined)
    return syarat(
      'alasan',
      bunyi,
      a.dasar,
      'data-kurang',
      'Hubungan keluarga belum diisi (usulan.isian.hubungan).',
      'Isi hubungan keluarga.',
    )
  return KELUARGA.includes(hubungan)
    ? syarat('alasan', bunyi, a.dasar, 'memenuhi', `${a.nama}: ${hubungan}.`)
    : syarat(
        'alasan',
        bunyi,
        a.dasar,
        'tidak-memenuhi',
        `${hubungan} tidak termasuk keluarga yang disebut (${KELUARGA.join(', ')}).`,
        'Gunakan cuti tahunan.',
      )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, [p.dasar])
  if (!adalahMasa(m)) return m
  return {
    syarat: [
      syaratSubjek(
        fakta,
        m.mulai,
        ['pns', 'cpns'],
        [p.dasar],
        'PPPK menggunakan cuti tahunan, juga sebelum setahun bekerja bila keluarga sakit keras atau meninggal.',
      ),
      syaratAlasan(fakta, p),
      syaratLama(m, p.bulan, `lama-${p.bulan}-bulan`, p.lama),
      syaratTertulis(fakta, p.tertulis),
      syaratTidakTumpang(fakta, m, [p.dasar]),
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      palingLambat: hitung.tanggal(akhirBulanCuti(m.mulai, p.bulan)),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 5'
const D = 'PP 11/2017 Pasal 328'
const BKN = 'Peraturan BKN 24/2017 Lampiran'

/** Leave for an important reason: the reasons of each era, the relatives they name, one or two months. */
export const cutiAlasanPenting: Aturan<Parameter> = {
  kode: 'cuti-alasan-penting',
  nama: 'Permintaan cuti karena alasan penting',
  tanya: 'Apakah permintaan cuti karena alasan penting ini memenuhi syarat?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.alasan',
    'usulan.isian.hubungan',
    'pegawai.status',
    'pegawai.cuti',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: [D, 'PP 11/2017 Pasal 330', BKN],
      parameter: {
        bulan: 1,
        alasan: [
          { kode: 'keluarga-sakit-keras', nama: 'Keluarga sakit keras', keluarga: true, dasar: [D] },
          { kode: 'keluarga-meninggal', nama: 'Keluarga meninggal dunia', keluarga: true, dasar: [D] },
          {
            kode: 'mengurus-hak-keluarga',
            nama: 'Mengurus hak keluarga yang meninggal dunia',
            keluarga: true,
            dasar: [D],
          },
          { kode: 'perkawinan', nama: 'Melangsungkan perkawinan', dasar: [D] },
          {
            kode: 'istri-melahirkan',
            nama: 'Istri melahirkan atau operasi caesar',
            pria: true,
            dasar: [BKN],
          },
          { kode: 'bencana', nama: 'Kebakaran rumah atau bencana alam', dasar: [BKN] },
          {
            kode: 'penempatan-rawan',
            nama: 'Pemulihan sesudah penempatan di tempat rawan',
            dasar: ['PP 11/2017 Pasal 329'],
          },
        ],
        dasar: D,
        lama: ['PP 11/2017 Pasal 330'],
        tertulis: ['PP 11/2017 Pasal 330'],
      },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 22', 'PP 24/1976 Pasal 23', BLITAR],
      perluVerifikasi: 'tanggal mulai PP 24/1976 belum dicocokkan',
      parameter: {
        bulan: 2,
        alasan: [
          {
            kode: 'keluarga-sakit-keras',
            nama: 'Keluarga sakit keras',
            keluarga: true,
            dasar: ['PP 24/1976 Pasal 22', `${BLITAR} huruf a angka 1`],
          },
          {
            kode: 'keluarga-meninggal',
            nama: 'Keluarga meninggal dunia',
            keluarga: true,
            dasar: ['PP 24/1976 Pasal 22', `${BLITAR} huruf a angka 1`],
          },
          {
            kode: 'perkawinan-pertama',
            nama: 'Melangsungkan perkawinan yang pertama',
            dasar: ['PP 24/1976 Pasal 22', `${BLITAR} huruf a angka 2`],
          },
        ],
        dasar: 'PP 24/1976 Pasal 22',
        lama: ['PP 24/1976 Pasal 23', `${BLITAR} huruf b`],
        tertulis: ['PP 24/1976 Pasal 24', `${BLITAR} huruf c`],
      },
      nilai,
    },
  ],
}
