// Kasus persetujuan atas CLTN, ditulis dari PP 24/1976 Pasal 29 dan PP 11/2017 Pasal 336.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { gagal, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const D = 'PP 11/2017 Pasal 336'
const nomor = { nomorPersetujuan: '12/BKN/2026', tanggalPersetujuan: '2026-06-02' }

export const kasus: Kasus[] = [
  {
    nama: 'persetujuan sudah dicatat',
    dasar: D,
    fakta: minta('2026-07-01', '2027-06-30', pnsBiasa, nomor),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'persetujuan belum ada',
    dasar: D,
    fakta: minta('2026-07-01', '2027-06-30', pnsBiasa),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'tidak disetujui BKN',
    dasar: D,
    fakta: minta('2026-07-01', '2027-06-30', pnsBiasa, { ...nomor, hasilPersetujuan: 'ditolak' }),
    harap: gagal('persetujuan'),
  },
  {
    nama: '2006: persalinan tidak memerlukan persetujuan',
    dasar: 'PP 24/1976 Pasal 29',
    fakta: minta('2006-07-01', '2006-09-30', pnsLama, { alasan: 'persalinan' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'persalinan, sehari sebelum PP 11/2017',
    dasar: 'PP 24/1976 Pasal 29',
    fakta: minta('2017-04-06', '2017-07-05', pnsBiasa, { alasan: 'persalinan' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'persalinan, sejak PP 11/2017',
    dasar: D,
    fakta: minta('2017-04-07', '2017-07-06', pnsBiasa, { alasan: 'persalinan' }),
    harap: { putusan: 'data-kurang' },
  },
]
