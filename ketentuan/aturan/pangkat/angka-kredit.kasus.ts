// Kasus angka kredit kumulatif, dari PermenPANRB 1/2023 Lampiran dan Perwali Blitar 24/2006 II.B.8.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { fakta, fungsional } from '../bagian/pangkat/pegawai.kasus.ts'

const L = 'PermenPANRB 1/2023 Lampiran'
const B8 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 8'
const punya = (
  jenjang: string,
  golongan: string,
  nilai: number,
  minimal: number,
  putusan: Kasus['harap']['putusan'],
  lain: Record<string, string | number> = {},
): Kasus => ({
  nama: `${jenjang} ${golongan} dengan ${nilai} dari ${minimal}`,
  dasar: L,
  fakta: fakta('2026-04-01', {
    pangkat: [{ golongan, mkgBulan: 60, tmt: '2023-04-01' }],
    jabatan: [fungsional(jenjang, '2020-01-01')],
    angkaKredit: [{ jenis: 'konversi', nilai, jenjang, mulai: '2023-07-01', sampai: '2025-12-31' }],
  }),
  harap: { putusan, hitung: { minimal, ...lain } },
})
const lama = (
  golongan: string,
  nilai: number,
  putusan: Kasus['harap']['putusan'],
  penetapPak: string,
  dasar = B8,
): Kasus => ({
  nama: `zaman seed ${golongan} dengan ${nilai}`,
  dasar,
  fakta: fakta('2006-04-01', {
    status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
    pangkat: [{ golongan, mkgBulan: 60, tmt: '2003-04-01' }],
    jabatan: [fungsional('muda', '2000-01-01')],
    angkaKredit: [{ jenis: 'konvensional', nilai, mulai: '2000-01-01', sampai: '2005-12-31' }],
  }),
  harap: { putusan, hitung: { penetapPak } },
})

export const kasus: Kasus[] = [
  punya('pemula', 'II/a', 15, 15, 'memenuhi', { perluNaikJenjang: 'ya' }),
  punya('terampil', 'II/b', 20, 20, 'memenuhi', { perluNaikJenjang: 'tidak' }),
  punya('terampil', 'II/c', 39.99, 40, 'tidak-memenuhi', { kurang: 0.01 }),
  punya('terampil', 'II/d', 60, 60, 'memenuhi', { perluNaikJenjang: 'ya' }),
  punya('mahir', 'III/a', 50, 50, 'memenuhi'),
  punya('mahir', 'III/b', 99, 100, 'tidak-memenuhi'),
  punya('penyelia', 'III/c', 100, 100, 'memenuhi'),
  punya('ahli pertama', 'III/a', 49.5, 50, 'tidak-memenuhi', { kurang: 0.5 }),
  punya('ahli pertama', 'III/b', 100, 100, 'memenuhi'),
  punya('ahli muda', 'III/c', 100, 100, 'memenuhi'),
  punya('ahli muda', 'III/d', 200, 200, 'memenuhi'),
  punya('ahli madya', 'IV/a', 150, 150, 'memenuhi'),
  punya('ahli madya', 'IV/c', 450, 450, 'memenuhi', { perluNaikJenjang: 'ya' }),
  punya('ahli utama', 'IV/d', 200, 200, 'memenuhi'),
  lama('II/d', 100, 'memenuhi', 'kepala-unit-kerja', `${B8} huruf a`),
  lama('III/b', 200, 'memenuhi', 'kepala-bkpsdm', `${B8} huruf b`),
  lama('III/b', 199, 'tidak-memenuhi', 'kepala-bkpsdm', `${B8} huruf b`),
  lama('IV/a', 550, 'memenuhi', 'tim-pak-provinsi-pusat', `${B8} huruf c`),
]
