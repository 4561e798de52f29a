// Kasus tangga ketidakhadiran: tiap anak tangga dari hari pertama sampai terakhir, pada tiga peraturan disiplin.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, lain, terima, tolak } from '../bagian/bahan-kasus.ts'

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'
const f = (hari: string, isian: Record<string, unknown>) => faktaKasus(hari, { isian })
const tangga = (
  pasal: string,
  hari: string,
  baris: [dari: number, sampai: number, jenis: string, tingkat: string][],
  alih = false,
): Kasus[] =>
  baris.flatMap(([dari, sampai, jenis, tingkat]) =>
    [dari, sampai].map((n) =>
      alih && tingkat === 'sedang'
        ? lain('perlu-pertimbangan', `${n} hari (${hari})`, pasal, f(hari, { hari: n }), 'peralihan', {
            jenis,
            tingkat,
          })
        : terima(`${n} hari (${hari})`, pasal, f(hari, { hari: n }), { jenis, tingkat }),
    ),
  )

const era2021 = tangga(
  'PP 94/2021 Pasal 15 ayat (1)',
  '2026-10-01',
  [
    [3, 3, 'teguran-lisan', 'ringan'],
    [4, 6, 'teguran-tertulis', 'ringan'],
    [7, 10, 'tidak-puas', 'ringan'],
    [11, 13, 'potong-tukin-6', 'sedang'],
    [14, 16, 'potong-tukin-9', 'sedang'],
    [17, 20, 'potong-tukin-12', 'sedang'],
    [21, 24, 'penurunan-jabatan', 'berat'],
    [25, 27, 'pembebasan-jabatan', 'berat'],
    [28, 90, 'pemberhentian', 'berat'],
  ],
  true,
)
const era2010 = tangga('PP 53/2010 Pasal 8', '2015-10-01', [
  [5, 5, 'teguran-lisan', 'ringan'],
  [6, 10, 'teguran-tertulis', 'ringan'],
  [11, 15, 'tidak-puas', 'ringan'],
  [16, 20, 'penundaan-kgb', 'sedang'],
  [21, 25, 'penundaan-kp', 'sedang'],
  [26, 30, 'penurunan-pangkat', 'sedang'],
  [31, 35, 'penurunan-pangkat', 'berat'],
  [36, 40, 'penurunan-jabatan', 'berat'],
  [41, 45, 'pembebasan-jabatan', 'berat'],
  [46, 90, 'pemberhentian', 'berat'],
])

export const kasus: Kasus[] = [
  ...era2021,
  ...era2010,
  tolak('2 hari: belum ada hukuman', 'PP 94/2021 Pasal 9', f('2026-10-01', { hari: 2 }), 'ambang'),
  tolak(
    '4 hari menurut PP 53/2010: belum ada hukuman',
    'PP 53/2010 Pasal 8',
    f('2015-10-01', { hari: 4 }),
    'ambang',
  ),
  tolak('4 hari pada 30 Agustus 2021', 'PP 53/2010 Pasal 8', f('2021-08-30', { hari: 4 }), 'ambang'),
  terima('4 hari pada 31 Agustus 2021', 'PP 94/2021 Pasal 9', f('2021-08-31', { hari: 4 }), {
    jenis: 'teguran-tertulis',
  }),
  terima(
    '10 hari kerja terus-menerus, gaji berhenti bulan berikutnya',
    'Peraturan BKN 6/2022 Pasal 12',
    f('2026-10-20', { hari: 10, beruntun: 10 }),
    { jenis: 'pemberhentian', gajiDihentikan: '2026-11-01' },
  ),
  terima(
    '9 hari terus-menerus: menurut jumlah',
    'PP 94/2021 Pasal 9',
    f('2026-10-20', { hari: 9, beruntun: 9 }),
    { jenis: 'tidak-puas' },
  ),
  terima(
    'terlambat 1350 menit = 3 hari',
    'PP 94/2021 Pasal 9',
    f('2026-10-20', { 'menit-terlambat': 1350 }),
    {
      hariKumulatif: 3,
      jenis: 'teguran-lisan',
    },
  ),
  tolak(
    'terlambat 1349 menit: 2 hari',
    'PP 94/2021 Pasal 9',
    f('2026-10-20', { 'menit-terlambat': 1349 }),
    'ambang',
  ),
  terima(
    'tanggal tahun lalu tidak ikut dijumlah',
    'PP 94/2021 Pasal 15 ayat (1)',
    f('2026-02-01', {
      tanggal: ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-05', '2026-01-06', '2026-01-07'],
    }),
    { hariKumulatif: 3, jenis: 'teguran-lisan' },
  ),
  terima(
    'akhir pekan tidak memutus hitungan terus-menerus',
    'Peraturan BKN 6/2022 Pasal 12',
    f('2026-10-20', {
      tanggal: [
        '2026-10-05',
        '2026-10-06',
        '2026-10-07',
        '2026-10-08',
        '2026-10-09',
        '2026-10-12',
        '2026-10-13',
        '2026-10-14',
        '2026-10-15',
        '2026-10-16',
      ],
    }),
    { beruntun: 10, jenis: 'pemberhentian' },
  ),
  kurang('hari tidak diberikan', 'PP 94/2021 Pasal 9', f('2026-10-01', {}), 'ambang'),
  terima('1980: sebulan lebih', `${T} angka 1`, f('2008-02-15', { mulai: '2008-01-02' }), { bulan: 1 }),
  terima('1980: sehari sebelum 2 bulan', `${T} angka 1`, f('2008-02-29', { mulai: '2008-01-02' }), {
    bulan: 1,
  }),
  terima(
    '1980: tepat 2 bulan, 3 panggilan',
    `${T} angka 2`,
    f('2008-03-01', { mulai: '2008-01-02', panggilan: 3 }),
    { bulan: 2, gajiDihentikan: '2008-03-02' },
  ),
  tolak(
    '1980: 2 bulan, baru 2 panggilan',
    `${T} angka 2 huruf a`,
    f('2008-03-01', { mulai: '2008-01-02', panggilan: 2 }),
    'tiga-panggilan',
  ),
  terima(
    '1980: sehari sebelum 6 bulan',
    `${T} angka 2`,
    f('2008-06-30', { mulai: '2008-01-02', panggilan: 3 }),
    { bulan: 5 },
  ),
  terima(
    '1980: 6 bulan, surut akhir bulan ke-3',
    `${T} angka 3 huruf c`,
    f('2008-07-01', { mulai: '2008-01-02', panggilan: 3 }),
    { bulan: 6, hukuman: 'diberhentikan', tmtPemberhentian: '2008-04-01' },
  ),
  tolak(
    '1980: belum ada hari tidak masuk',
    `${T} angka 1`,
    f('2008-01-01', { mulai: '2008-03-02' }),
    'ambang',
  ),
  terima('5 Juni 2010 masih PP 30/1980', `${T} angka 1`, f('2010-06-05', { mulai: '2010-06-01' }), {
    bulan: 0,
  }),
  terima('6 Juni 2010 sudah PP 53/2010', 'PP 53/2010 Pasal 8', f('2010-06-06', { hari: 5 }), {
    jenis: 'teguran-lisan',
  }),
]
