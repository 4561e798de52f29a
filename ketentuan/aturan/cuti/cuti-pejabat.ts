// Aturan: siapa yang berwenang memberikan cuti, menurut jenis cuti dan masa berlakunya peraturan.
import type { HasilAturan, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { acuanMulai, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat } from '../bagian/kata.ts'

/** One row of the table: for these kinds of leave these offices, `delegasi` when the power may be handed down. */
type Baris = { jenis: string[]; pejabat: string; boleh: string[]; delegasi: boolean; dasar: Kutipan[] }

const KATA: Record<string, string> = {
  'pimpinan-unit-kerja': 'Pimpinan unit kerja',
  'wali-kota': 'Wali Kota melalui Kepala BKD',
  ppk: 'Pejabat Pembina Kepegawaian',
  delegasi: 'Pejabat yang menerima delegasi wewenang memberikan cuti',
}

type Parameter = { tabel: Baris[] }

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const jenis = fakta.usulan?.varian ?? teksIsian(fakta, 'varian')
  const bunyi = 'Cuti diberikan oleh pejabat yang berwenang.'
  const semua = p.tabel.flatMap((b) => b.dasar)
  const baris = p.tabel.find((b) => jenis !== undefined && b.jenis.includes(jenis))
  if (!baris) {
    const kata =
      jenis === undefined
        ? 'Jenis cuti belum dipilih (usulan.varian).'
        : `Jenis cuti "${jenis}" tidak dikenal pada peraturan yang berlaku.`
    return {
      syarat: [syarat('pejabat', bunyi, semua, 'data-kurang', kata, 'Pilih jenis cuti.')],
      hitung: {},
    }
  }
  const penetap = teksIsian(fakta, 'penetap')
  const kata = `${KATA[baris.pejabat] ?? baris.pejabat}${baris.delegasi ? ' atau pejabat yang menerima delegasi' : ', tidak dapat didelegasikan'}.`
  return {
    syarat: [
      penetap === undefined || baris.boleh.includes(penetap)
        ? syarat('pejabat', bunyi, baris.dasar, 'memenuhi', kata)
        : syarat(
            'pejabat',
            bunyi,
            baris.dasar,
            'tidak-memenuhi',
            `${kata} Ditetapkan oleh ${KATA[penetap] ?? penetap}.`,
            'Teruskan kepada pejabat yang berwenang.',
          ),
    ],
    hitung: {
      pejabat: hitung.teks(baris.pejabat),
      sebutan: hitung.teks(KATA[baris.pejabat] ?? baris.pejabat),
      delegasi: hitung.teks(baris.delegasi ? 'boleh' : 'tidak'),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf b'

/** Who grants which leave: the head of the unit or the mayor before 2017, the PPK or his delegate since. */
export const cutiPejabat: Aturan<Parameter> = {
  kode: 'cuti-pejabat',
  nama: 'Pejabat yang berwenang memberikan cuti',
  tanya: 'Siapa yang berwenang memberikan cuti ini?',
  butuh: ['usulan.varian', 'usulan.isian.penetap'],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 309', 'PP 11/2017 Pasal 310', 'PP 11/2017 Pasal 336'],
      parameter: {
        tabel: [
          {
            jenis: ['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama'],
            pejabat: 'ppk',
            boleh: ['ppk', 'wali-kota', 'delegasi', 'pimpinan-unit-kerja'],
            delegasi: true,
            dasar: ['PP 11/2017 Pasal 309'],
          },
          {
            jenis: ['cltn'],
            pejabat: 'ppk',
            boleh: ['ppk', 'wali-kota'],
            delegasi: false,
            dasar: ['PP 11/2017 Pasal 336'],
          },
        ],
      },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 2', BLITAR],
      perluVerifikasi:
        'tabel wewenang Peraturan Walikota Blitar 31/2005 tidak dimuat; dibaca menurut huruf b secara harfiah',
      parameter: {
        tabel: [
          {
            jenis: ['tahunan', 'sakit', 'cltn-persalinan'],
            pejabat: 'pimpinan-unit-kerja',
            boleh: ['pimpinan-unit-kerja', 'wali-kota'],
            delegasi: true,
            dasar: [BLITAR],
          },
          {
            jenis: ['besar', 'melahirkan', 'alasan-penting', 'cltn'],
            pejabat: 'wali-kota',
            boleh: ['wali-kota', 'ppk'],
            delegasi: false,
            dasar: [BLITAR],
          },
        ],
      },
      nilai,
    },
  ],
}
