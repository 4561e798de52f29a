// Aturan: kenaikan pangkat anumerta bagi PNS yang dinyatakan tewas, di luar periode.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { nilaiAnumerta, tmtAnumerta } from '../bagian/pangkat/jenis-lain.ts'

/** One rank up from the day a PNS is declared tewas (Blitar II.B.6.c); outside the periods. */
export const kpAnumerta: Aturan<null> = {
  kode: 'kp-anumerta',
  nama: 'Kenaikan pangkat anumerta',
  tanya: 'Apakah PNS yang meninggal dunia berhak atas kenaikan pangkat anumerta, dan mulai kapan?',
  butuh: [
    'pegawai.status',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.peninjauanMasaKerja',
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtAnumerta,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [
        'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf c',
        'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf d angka 3',
        'PP 99/2000',
      ],
      perluVerifikasi: 'TMT kenaikan pangkat anumerta dibaca sejak tanggal tewas; pasalnya belum dicocokkan',
      parameter: null,
      nilai: nilaiAnumerta,
    },
  ],
}
