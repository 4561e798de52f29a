// Aturan: apakah cuti di luar tanggungan negara (CLTN) dapat diberikan, dan apa akibatnya.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahHari } from '#mesin/tanggal.ts'
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
import { acuanMulai, akhirBulanCuti, angkaIsian, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { bulanDibulatkanNaik, masaCltn } from '../bagian/status.ts'

type Parameter = {
  tahunKerja: number
  tahun: number
  perpanjanganTahun: number
  /** PP 24/1976: fourth and later births, three months, office kept. */
  persalinan?: { bulan: number; dasar: Kutipan[] }
  dasar: Kutipan
  akibat: Kutipan[]
  blitar: Kutipan[]
}

function syaratAlasan(fakta: Fakta, p: Parameter): HasilSyarat {
  const dasar = [p.dasar, ...p.blitar.map((b) => `${b} huruf a`)]
  const bunyi = 'Karena alasan pribadi yang penting dan mendesak.'
  const alasan = teksIsian(fakta, 'alasan')
  if (alasan === undefined)
    return syarat(
      'alasan-mendesak',
      bunyi,
      dasar,
      'data-kurang',
      'Alasan belum diisi (usulan.isian.alasan).',
      'Isi alasan pribadi yang mendesak.',
    )
  const timbang = teksIsian(fakta, 'pertimbanganPejabat')
  if (timbang === 'mendesak')
    return syarat('alasan-mendesak', bunyi, dasar, 'memenuhi', `${alasan}; dinilai mendesak oleh pejabat.`)
  if (timbang === 'tidak-mendesak')
    return syarat(
      'alasan-mendesak',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `${alasan}; dinilai tidak mendesak oleh pejabat.`,
      'Gunakan jenis cuti lain.',
    )
  return syarat(
    'alasan-mendesak',
    bunyi,
    dasar,
    'perlu-pertimbangan',
    `${alasan}.`,
    'Pejabat pembina kepegawaian menimbang apakah alasan itu mendesak.',
  )
}

function persalinan(fakta: Fakta, m: Masa, p: Parameter): HasilAturan {
  const dasar = p.persalinan?.dasar ?? [p.dasar]
  const ke = angkaIsian(fakta, 'anakKe')
  const bunyi = 'Persalinan anak keempat dan seterusnya.'
  const anak =
    ke === undefined
      ? syarat(
          'anak-4-dst',
          bunyi,
          dasar,
          'data-kurang',
          'Anak ke berapa belum diisi (usulan.isian.anakKe).',
          'Isi persalinan ke berapa.',
        )
      : ke >= 4
        ? syarat('anak-4-dst', bunyi, dasar, 'memenuhi', `Persalinan ke-${ke}.`)
        : syarat(
            'anak-4-dst',
            bunyi,
            dasar,
            'tidak-memenuhi',
            `Persalinan ke-${ke}.`,
            'Untuk anak pertama sampai ketiga diberikan cuti bersalin.',
          )
  return {
    syarat: [
      syaratSubjek(fakta, m.mulai, ['pns'], dasar, 'CLTN hanya bagi PNS.'),
      anak,
      syaratLama(m, p.persalinan?.bulan ?? 3, 'lama-3-bulan', dasar),
      syaratTertulis(fakta, dasar),
      syaratTidakTumpang(fakta, m, dasar),
    ],
    hitung: { ...hitungMasa(fakta, m), lepasJabatan: hitung.teks('tidak') },
  }
}

function syaratLamaCltn(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat {
  const dasar = [p.dasar, ...p.blitar.map((b) => `${b} huruf b`)]
  if (fakta.usulan?.isian?.perpanjangan !== true)
    return syaratLama(m, p.tahun * 12, `lama-${p.tahun}-tahun`, dasar)
  const sebelum = masaCltn(fakta.pegawai).find((c) => c.akhir === m.mulai)
  const bunyi = `Dapat diperpanjang paling lama ${p.perpanjanganTahun} tahun.`
  if (!sebelum)
    return syarat(
      'perpanjangan',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Tidak ada CLTN yang berakhir sehari sebelum ${tanggalKata(m.mulai)}.`,
      'Perpanjangan dimulai sehari sesudah CLTN yang berjalan berakhir.',
    )
  return { ...syaratLama(m, p.perpanjanganTahun * 12, 'perpanjangan', dasar), bunyi }
}

/** An extension follows the leave that runs; every other leave must find the employee at work. */
function syaratKeadaan(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat {
  if (fakta.usulan?.isian?.perpanjangan !== true) return syaratTidakTumpang(fakta, m, [p.dasar])
  const cuti = (fakta.pegawai?.cuti ?? []).filter((c) => c.sampai >= m.mulai)
  return syaratTidakTumpang({ ...fakta, pegawai: { ...fakta.pegawai, cuti, status: [] } }, m, [p.dasar])
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, [p.dasar])
  if (!adalahMasa(m)) return m
  if (p.persalinan && teksIsian(fakta, 'alasan') === 'persalinan') return persalinan(fakta, m, p)
  const perpanjangan = fakta.usulan?.isian?.perpanjangan === true
  const bulan = bulanDibulatkanNaik(m.mulai, tambahHari(m.sampai, 1))
  return {
    syarat: [
      syaratSubjek(fakta, m.mulai, ['pns'], [p.dasar], 'CLTN hanya bagi PNS, bukan CPNS atau PPPK.'),
      ...(perpanjangan
        ? []
        : [
            syaratKerja(fakta, m.mulai, p.tahunKerja, `kerja-${p.tahunKerja}-tahun`, [
              p.dasar,
              ...p.blitar.map((b) => `${b} huruf a`),
            ]),
          ]),
      syaratAlasan(fakta, p),
      syaratLamaCltn(fakta, m, p),
      syaratTertulis(fakta, [p.dasar, ...p.blitar.map((b) => `${b} huruf c`)]),
      syaratKeadaan(fakta, m, p),
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      palingLambat: hitung.tanggal(
        akhirBulanCuti(m.mulai, (perpanjangan ? p.perpanjanganTahun : p.tahun) * 12),
      ),
      lepasJabatan: hitung.teks('ya'),
      masaKerjaTidakDihitung: hitung.bulan(bulan),
      laporPalingLambat: hitung.tanggal(akhirBulanCuti(tambahHari(m.sampai, 1), 1)),
      dasarAkibat: hitung.teks(p.akibat.join('; ')),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 6'
const BERSALIN = [
  'PP 24/1976 Pasal 19',
  'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 4 huruf b',
]

/** Leave outside state expense: five years, three plus one, the urgent reason that a human weighs, and its effects. */
export const cutiCltn: Aturan<Parameter> = {
  kode: 'cuti-cltn',
  nama: 'Permintaan cuti di luar tanggungan negara',
  tanya: 'Apakah permintaan CLTN ini memenuhi syarat, dan apa akibatnya?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.alasan',
    'usulan.isian.perpanjangan',
    'usulan.isian.pertimbanganPejabat',
    'usulan.isian.anakKe',
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.cuti',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 334', 'PP 11/2017 Pasal 335', 'PP 11/2017 Pasal 337'],
      perluVerifikasi: 'batas lapor 1 bulan dan perpanjangan 1 tahun belum dicocokkan dengan naskah resmi',
      parameter: {
        tahunKerja: 5,
        tahun: 3,
        perpanjanganTahun: 1,
        dasar: 'PP 11/2017 Pasal 334',
        akibat: ['PP 11/2017 Pasal 335', 'PP 11/2017 Pasal 337', 'PP 11/2017 Pasal 338'],
        blitar: [],
      },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 26', 'PP 24/1976 Pasal 27', 'PP 24/1976 Pasal 28', BLITAR],
      perluVerifikasi: 'perpanjangan 1 tahun belum dicocokkan dengan naskah resmi',
      parameter: {
        tahunKerja: 5,
        tahun: 3,
        perpanjanganTahun: 1,
        persalinan: { bulan: 3, dasar: BERSALIN },
        dasar: 'PP 24/1976 Pasal 26',
        akibat: ['PP 24/1976 Pasal 28', 'PP 24/1976 Pasal 30', 'PP 24/1976 Pasal 31'],
        blitar: [BLITAR],
      },
      nilai,
    },
  ],
}
