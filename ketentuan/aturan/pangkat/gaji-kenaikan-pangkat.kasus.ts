// Kasus masa kerja golongan dan gaji pokok sesudah naik pangkat, dari PP 7/1977, PP 15/2019, dan PP 5/2024.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { fakta } from '../bagian/pangkat/pegawai.kasus.ts'

const P4 = 'PP 7/1977 Pasal 4'
const naik = (
  nama: string,
  tmt: string,
  dari: [string, number, string],
  hitung: Record<string, string | number>,
  dasar = P4,
  ke?: string,
): Kasus => ({
  nama,
  dasar,
  fakta: fakta(
    tmt,
    { pangkat: [{ golongan: dari[0], mkgBulan: dari[1], tmt: dari[2] }] },
    ke === undefined ? {} : { isian: { 'golongan-baru': ke } },
  ),
  harap: { putusan: 'memenuhi', hitung },
})

export const kasus: Kasus[] = [
  naik('I/d ke II/a dikurangi enam tahun', '2026-04-01', ['I/d', 120, '2022-04-01'], {
    mkgLama: 168,
    mkgBaru: 96,
    kolom: 7,
  }),
  naik('I/d ke II/a tidak kurang dari nol', '2026-04-01', ['I/d', 12, '2022-04-01'], {
    mkgLama: 60,
    mkgBaru: 0,
    kolom: 0,
    gajiBaru: 2184000,
  }),
  naik('II/d ke III/a dikurangi lima tahun', '2026-04-01', ['II/d', 240, '2022-04-01'], {
    mkgLama: 288,
    mkgBaru: 228,
    kolom: 18,
  }),
  naik('III/d ke IV/a tetap', '2026-04-01', ['III/d', 240, '2022-04-01'], {
    mkgLama: 288,
    mkgBaru: 288,
    kolom: 24,
  }),
  naik(
    'III/a ke III/b dengan masa kerja ganjil dibaca kolom di bawahnya',
    '2026-04-01',
    ['III/a', 36, '2022-04-01'],
    { mkgBaru: 84, kolom: 6 },
  ),
  naik(
    'melompat dari II/c ke III/a',
    '2026-04-01',
    ['II/c', 96, '2025-04-01'],
    { mkgBaru: 48, kolom: 4, golonganBaru: 'III/a' },
    P4,
    'III/a',
  ),
  naik(
    'hari terakhir tabel PP 15/2019',
    '2023-12-31',
    ['III/a', 0, '2019-12-01'],
    { gajiBaru: 2860500, kolom: 4 },
    'PP 15/2019',
  ),
  naik(
    'hari pertama tabel PP 5/2024',
    '2024-01-01',
    ['III/a', 0, '2019-12-01'],
    { gajiBaru: 3089300, kolom: 4 },
    'PP 5/2024',
  ),
  {
    nama: 'zaman seed: tabel PP 66/2005 tidak dimuat',
    dasar: P4,
    fakta: fakta('2006-04-01', { pangkat: [{ golongan: 'III/a', mkgBulan: 60, tmt: '2002-04-01' }] }),
    harap: { putusan: 'data-kurang', syarat: { tabel: 'data-kurang' }, hitung: { mkgBaru: 108 } },
  },
  {
    nama: 'golongan diminta lebih rendah',
    dasar: P4,
    fakta: fakta('2026-04-01', {}, { isian: { 'golongan-baru': 'II/d' } }),
    harap: { putusan: 'tidak-memenuhi' },
  },
]
