// Kasus periode kenaikan pangkat: dua, enam, dan dua belas kali setahun.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const BLT = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf d angka 1'
const ENAM = 'Peraturan BKN 4/2023 Pasal 2'
const DUABELAS = 'Peraturan BKN 4/2025'
const pada = (perTanggal: string, periode: string, kaliSetahun: number, dasar: string): Kasus => ({
  nama: `${perTanggal}: periode ${periode}`,
  dasar,
  fakta: { perTanggal },
  harap: { putusan: 'memenuhi', hitung: { periode, kaliSetahun } },
})
const tmt = (
  nama: string,
  nilai: string,
  putusan: Kasus['harap']['putusan'],
  dasar: string,
  diterima?: string,
): Kasus => ({
  nama,
  dasar,
  fakta: { perTanggal: nilai, usulan: { tmt: nilai, ...(diterima === undefined ? {} : { diterima }) } },
  harap: { putusan },
})

export const kasus: Kasus[] = [
  pada('2006-01-02', '2006-04-01', 2, BLT),
  pada('2006-04-01', '2006-04-01', 2, BLT),
  pada('2006-04-02', '2006-10-01', 2, BLT),
  pada('2006-10-02', '2007-04-01', 2, BLT),
  pada('2023-09-30', '2023-10-01', 2, BLT),
  pada('2023-10-02', '2024-02-01', 6, ENAM),
  pada('2023-12-31', '2024-02-01', 6, ENAM),
  pada('2024-01-01', '2024-02-01', 6, ENAM),
  pada('2024-12-02', '2025-02-01', 6, ENAM),
  pada('2025-08-02', '2025-10-01', 12, DUABELAS),
  pada('2025-09-30', '2025-10-01', 12, DUABELAS),
  pada('2025-10-01', '2025-10-01', 12, DUABELAS),
  pada('2025-10-02', '2025-11-01', 12, DUABELAS),
  pada('2026-06-15', '2026-07-01', 12, DUABELAS),
  tmt('1 Februari 2023 belum periode', '2023-02-01', 'tidak-memenuhi', BLT),
  tmt('1 Februari 2024 sudah periode', '2024-02-01', 'memenuhi', ENAM),
  tmt('1 Januari 2025 bukan periode', '2025-01-01', 'tidak-memenuhi', ENAM),
  tmt('1 September 2025 bukan periode', '2025-09-01', 'tidak-memenuhi', ENAM),
  tmt('1 November 2025 periode', '2025-11-01', 'memenuhi', DUABELAS),
  tmt('15 November 2025 bukan tanggal satu', '2025-11-15', 'tidak-memenuhi', DUABELAS),
  tmt('usul 31 Agustus 2024 untuk Oktober dalam jendela', '2024-10-01', 'memenuhi', ENAM, '2024-08-31'),
  tmt(
    'usul 1 September 2024 untuk Oktober di luar jendela',
    '2024-10-01',
    'perlu-pertimbangan',
    ENAM,
    '2024-09-01',
  ),
  tmt(
    'usul 15 Desember tahun lalu untuk Februari dalam jendela',
    '2024-02-01',
    'memenuhi',
    ENAM,
    '2023-12-15',
  ),
]
