// Tangga absen: days absent without leave → penalty, by era of the discipline regulation.
import type { Kutipan } from '#mesin/bentuk.ts'

export type Anak = {
  dari: number
  sampai?: number
  tingkat: 'ringan' | 'sedang' | 'berat'
  hukuman: string
  jenis: string
  dasar: Kutipan
}

const anak = (
  dari: number,
  sampai: number | undefined,
  tingkat: Anak['tingkat'],
  jenis: string,
  hukuman: string,
  dasar: Kutipan,
): Anak => ({ dari, ...(sampai === undefined ? {} : { sampai }), tingkat, jenis, hukuman, dasar })

export const TANGGA_2010: readonly Anak[] = [
  anak(5, 5, 'ringan', 'teguran-lisan', 'teguran lisan', 'PP 53/2010 Pasal 8'),
  anak(6, 10, 'ringan', 'teguran-tertulis', 'teguran tertulis', 'PP 53/2010 Pasal 8'),
  anak(11, 15, 'ringan', 'tidak-puas', 'pernyataan tidak puas secara tertulis', 'PP 53/2010 Pasal 8'),
  anak(16, 20, 'sedang', 'penundaan-kgb', 'penundaan KGB selama 1 tahun', 'PP 53/2010 Pasal 9'),
  anak(21, 25, 'sedang', 'penundaan-kp', 'penundaan kenaikan pangkat selama 1 tahun', 'PP 53/2010 Pasal 9'),
  anak(
    26,
    30,
    'sedang',
    'penurunan-pangkat',
    'penurunan pangkat setingkat lebih rendah selama 1 tahun',
    'PP 53/2010 Pasal 9',
  ),
  anak(
    31,
    35,
    'berat',
    'penurunan-pangkat',
    'penurunan pangkat setingkat lebih rendah selama 3 tahun',
    'PP 53/2010 Pasal 10',
  ),
  anak(
    36,
    40,
    'berat',
    'penurunan-jabatan',
    'pemindahan dalam rangka penurunan jabatan setingkat lebih rendah',
    'PP 53/2010 Pasal 10',
  ),
  anak(41, 45, 'berat', 'pembebasan-jabatan', 'pembebasan dari jabatan', 'PP 53/2010 Pasal 10'),
  anak(
    46,
    undefined,
    'berat',
    'pemberhentian',
    'pemberhentian dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat',
    'PP 53/2010 Pasal 10',
  ),
]

export const TANGGA_2021: readonly Anak[] = [
  anak(3, 3, 'ringan', 'teguran-lisan', 'teguran lisan', 'PP 94/2021 Pasal 9'),
  anak(4, 6, 'ringan', 'teguran-tertulis', 'teguran tertulis', 'PP 94/2021 Pasal 9'),
  anak(7, 10, 'ringan', 'tidak-puas', 'pernyataan tidak puas secara tertulis', 'PP 94/2021 Pasal 9'),
  anak(
    11,
    13,
    'sedang',
    'potong-tukin-6',
    'pemotongan tunjangan kinerja 25 persen selama 6 bulan',
    'PP 94/2021 Pasal 10',
  ),
  anak(
    14,
    16,
    'sedang',
    'potong-tukin-9',
    'pemotongan tunjangan kinerja 25 persen selama 9 bulan',
    'PP 94/2021 Pasal 10',
  ),
  anak(
    17,
    20,
    'sedang',
    'potong-tukin-12',
    'pemotongan tunjangan kinerja 25 persen selama 12 bulan',
    'PP 94/2021 Pasal 10',
  ),
  anak(
    21,
    24,
    'berat',
    'penurunan-jabatan',
    'penurunan jabatan setingkat lebih rendah selama 12 bulan',
    'PP 94/2021 Pasal 11',
  ),
  anak(
    25,
    27,
    'berat',
    'pembebasan-jabatan',
    'pembebasan dari jabatan menjadi pelaksana selama 12 bulan',
    'PP 94/2021 Pasal 11',
  ),
  anak(
    28,
    undefined,
    'berat',
    'pemberhentian',
    'pemberhentian dengan hormat tidak atas permintaan sendiri',
    'PP 94/2021 Pasal 11',
  ),
]

/** While the pay regulation is missing, medium penalties keep the kinds of PP 53/2010 (peralihan, PV). */
export const PERALIHAN_SEDANG: Readonly<Record<string, string>> = {
  'potong-tukin-6': 'penundaan KGB selama 1 tahun',
  'potong-tukin-9': 'penundaan kenaikan pangkat selama 1 tahun',
  'potong-tukin-12': 'penurunan pangkat setingkat lebih rendah selama 1 tahun',
}

export const anakTangga = (tangga: readonly Anak[], hari: number): Anak | undefined =>
  tangga.find((a) => a.dari <= hari && (a.sampai === undefined || hari <= a.sampai))
