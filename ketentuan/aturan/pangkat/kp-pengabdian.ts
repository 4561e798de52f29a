// Aturan: kenaikan pangkat pengabdian karena meninggal dunia, mencapai batas usia pensiun, atau cacat karena dinas.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import {
  LAMA_PENGABDIAN,
  type LamaPengabdian,
  nilaiPengabdian,
  tmtPengabdian,
} from '../bagian/pangkat/jenis-lain.ts'

/** Thirty, twenty or ten years of unbroken service with a month, a year or two in the last rank (Blitar III.H; PP 12/2002 Pasal 27). */
export const kpPengabdian: Aturan<LamaPengabdian> = {
  kode: 'kp-pengabdian',
  nama: 'Kenaikan pangkat pengabdian',
  tanya: 'Apakah PNS berhak atas kenaikan pangkat pengabdian, dan mulai kapan?',
  butuh: [
    'pegawai.status',
    'pegawai.tmtCpns',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.kinerja',
    'pegawai.hukuman',
    'pegawai.peninjauanMasaKerja',
    'usulan.tmt',
    'usulan.isian.sebab',
    'usulan.isian.tanggal-bup',
    'usulan.isian.nomor-uji-kesehatan',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPengabdian,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: ['Perwali Blitar 24/2006 Lampiran I Bab III huruf H', 'PP 12/2002 Pasal 27'],
      perluVerifikasi:
        'dua tahun dalam pangkat bagi masa kerja 10 tahun: naskah Perwali terpotong, dilengkapi menurut PP 12/2002; TMT belum dicocokkan',
      parameter: LAMA_PENGABDIAN,
      nilai: nilaiPengabdian,
    },
  ],
}
