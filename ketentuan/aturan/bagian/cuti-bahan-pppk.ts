// Kasus saldo cuti PPPK menurut lama perjanjian kerja, ditulis dari Peraturan BKN 7/2022.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaCuti, FaktaPegawai } from '#mesin/bentuk-fakta.ts'

const pada = (perTanggal: string, pegawai: FaktaPegawai) => ({ perTanggal, pegawai })
const memenuhi = (hitung: Record<string, string | number>) => ({ putusan: 'memenuhi' as const, hitung })

const pppk = (mulai: string, sampai: string, cuti: FaktaCuti[] = []): FaktaPegawai => ({
  status: [{ jenis: 'pppk', keadaan: 'aktif', mulai }],
  perjanjian: [{ mulai, sampai }],
  cuti,
})

export const kasusPppk: Kasus[] = [
  {
    nama: 'PPPK dengan perjanjian lima tahun, setahun tidak dipakai: 18 hari',
    dasar: 'Peraturan BKN 7/2022',
    fakta: pada('2024-06-01', pppk('2022-03-01', '2027-02-28')),
    harap: memenuhi({ hak: 12, sisaN1: 6, sisa: 18 }),
  },
  {
    nama: 'PPPK dengan perjanjian tepat dua tahun: tidak ada bawaan',
    dasar: 'Peraturan BKN 7/2022',
    fakta: pada('2024-02-01', pppk('2022-03-01', '2024-02-29')),
    harap: memenuhi({ sisaN1: 0, sisa: 12 }),
  },
  {
    nama: 'PPPK dengan perjanjian lima tahun, dua tahun tidak dipakai: 24 hari',
    dasar: 'Peraturan BKN 7/2022',
    fakta: pada('2025-06-01', pppk('2022-03-01', '2027-02-28')),
    harap: memenuhi({ sisaN1: 6, sisaN2: 6, sisa: 24 }),
  },
  {
    nama: 'PPPK dengan perjanjian tiga tahun: paling banyak 18 hari',
    dasar: 'Peraturan BKN 7/2022',
    fakta: pada('2025-01-15', pppk('2022-03-01', '2025-02-28')),
    harap: memenuhi({ sisaN1: 6, sisaN2: 0, sisa: 18 }),
  },
  {
    nama: 'PPPK belum setahun',
    dasar: 'Peraturan BKN 7/2022',
    fakta: pada('2023-02-28', pppk('2022-03-01', '2027-02-28')),
    harap: { putusan: 'tidak-memenuhi', hitung: { sisa: 0 } },
  },
]
